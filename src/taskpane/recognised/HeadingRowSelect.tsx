/** The row with the headings, to be chosen from those around it. */
import { Choose } from "../frame/Choose";
import { wording } from "../wording";
import type { RowChoice } from "./headingRowChoices";

export interface HeadingRowSelectProps {
  readonly choices: readonly RowChoice[];
  /** Sheet coordinate of the row that is shown as chosen. */
  readonly row: number;
  readonly onChange: (row: number) => void;
}

export function HeadingRowSelect({ choices, row, onChange }: HeadingRowSelectProps) {
  return (
    <Choose
      label={wording.corrections.headingRow}
      value={String(row)}
      options={choices.map((choice) => ({ value: String(choice.row), label: choice.label }))}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}
