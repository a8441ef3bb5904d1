/** One of several from a list, with its label above it. */
import { useId } from "react";
import { Select, makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  label: { display: "block", marginBlock: `${tokens.spacingVerticalXS} 2px`, overflowWrap: "anywhere" },
  select: { minWidth: 0 },
});

export interface ChooseProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly disabled?: boolean;
  readonly onChange: (value: T) => void;
}

export function Choose<T extends string>({ label, value, options, disabled, onChange }: ChooseProps<T>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={value}
        disabled={disabled === true}
        onChange={(_, { value: chosen }) => onChange(chosen as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </div>
  );
}
