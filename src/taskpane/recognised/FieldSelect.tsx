/** The meaning of a column or label, to be chosen from all that there are. */
import { FIELDS, type Field } from "../../engine";
import { Choose, type ChooseProps } from "../frame/Choose";
import { wording } from "../wording";

/** The choice that keeps a column as it stands. */
const NONE = "";

export interface FieldSelectProps extends Pick<ChooseProps<Field>, "label" | "name" | "asks"> {
  readonly field: Field | null;
  readonly onChange: (field: Field | null) => void;
}

export function FieldSelect({ field, onChange, ...named }: FieldSelectProps) {
  const options = [
    ...FIELDS.map((value) => ({ value, label: wording.fields[value] })),
    { value: NONE, label: wording.recognised.extra } as const,
  ];
  return (
    <Choose
      {...named}
      value={field ?? NONE}
      options={options}
      onChange={(value) => onChange(value === NONE ? null : value)}
    />
  );
}
