/** One of a few, with a button of its own kind for each: the browser's, which every screen reader knows. */
import { useId, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { useOptionStyles } from "./useOptionStyles";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  group: { minWidth: 0, margin: `${tokens.spacingVerticalXS} 0`, padding: 0, border: "none" },
  legend: { padding: 0, marginBottom: "2px" },
});

export interface RadioOption<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
}

export interface RadioChoiceProps<T extends string> {
  readonly legend: ReactNode;
  readonly options: readonly RadioOption<T>[];
  /** Null where nothing is chosen yet. */
  readonly value: T | null;
  readonly disabled?: boolean;
  readonly onChange: (value: T) => void;
}

export function RadioChoice<T extends string>(props: RadioChoiceProps<T>) {
  const { legend, options, value, disabled, onChange } = props;
  const styles = useStyles();
  const look = useOptionStyles();
  const name = useId();
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={look.option}>
          <input
            type="radio"
            className={look.input}
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className={look.text}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
