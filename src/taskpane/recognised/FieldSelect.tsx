/** The meaning of a column or label, to be chosen from all that there are. */
import { useId } from "react";
import { Select, makeStyles, mergeClasses } from "@fluentui/react-components";
import { FIELDS, type Field } from "../../engine";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  label: { display: "block", marginBlock: `${tokens.spacingVerticalXS} 2px`, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  select: { minWidth: 0 },
});

/** The choice that keeps a column as it stands. */
const NONE = "";

export interface FieldSelectProps {
  readonly label: string;
  /** What a screen reader calls it, where the label says too little by itself; it begins with the label. */
  readonly name?: string;
  /** A question rather than a name. */
  readonly asks?: boolean;
  readonly field: Field | null;
  readonly onChange: (field: Field | null) => void;
}

export function FieldSelect({ label, name, asks = false, field, onChange }: FieldSelectProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={mergeClasses(styles.label, asks && styles.strong)}>
        {label}
      </label>
      <Select
        id={id}
        aria-label={name}
        size="small"
        className={styles.select}
        value={field ?? NONE}
        onChange={(_, { value }) => onChange(value === NONE ? null : (value as Field))}
      >
        {FIELDS.map((one) => (
          <option key={one} value={one}>
            {wording.fields[one]}
          </option>
        ))}
        <option value={NONE}>{wording.recognised.extra}</option>
      </Select>
    </>
  );
}
