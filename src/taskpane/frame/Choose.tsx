/** One of several from a list, with its label above it: the browser's own list, which grows with its text. */
import { useId } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { plainControl } from "./plainControl";

const useStyles = makeStyles({
  label: { display: "block", marginBlock: `${tokens.spacingVerticalXS} 2px`, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  select: {
    boxSizing: "border-box",
    width: "100%",
    padding: `2px ${tokens.spacingHorizontalXS}`,
    ...plainControl(tokens.colorNeutralStrokeAccessible),
    textOverflow: "ellipsis",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    ":disabled": {
      border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
      color: tokens.colorNeutralForegroundDisabled,
    },
  },
});

export interface ChooseProps<T extends string> {
  readonly label: string;
  /** What a screen reader calls it, where the label says too little by itself; it begins with the label. */
  readonly name?: string | undefined;
  /** The label is a question rather than a name. */
  readonly asks?: boolean;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly disabled?: boolean;
  readonly onChange: (value: T) => void;
}

export function Choose<T extends string>(props: ChooseProps<T>) {
  const { label, name, asks = false, value, options, disabled = false, onChange } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={mergeClasses(styles.label, asks && styles.strong)}>
        {label}
      </label>
      <select
        id={id}
        aria-label={name}
        className={styles.select}
        value={value}
        disabled={disabled}
        onChange={({ target }) => onChange(target.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
