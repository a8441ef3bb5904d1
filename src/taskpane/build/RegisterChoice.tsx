/** One register for all plans of the workbook, or one for each. */
import type { RegisterChoice as Registers } from "../../engine";
import { Choose } from "../frame/Choose";
import { wording } from "../wording";

export interface RegisterChoiceProps {
  readonly value: Registers;
  readonly disabled?: boolean;
  readonly onChange: (value: Registers) => void;
}

export function RegisterChoice(props: RegisterChoiceProps) {
  const { label, one, each } = wording.registerChoice;
  const options = [
    { value: "one" as const, label: one },
    { value: "each" as const, label: each },
  ];
  return <Choose<Registers> {...props} label={label} options={options} />;
}
