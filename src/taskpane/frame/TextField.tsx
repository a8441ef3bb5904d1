/** A line, or a few, to be typed, with its label above. */
import { forwardRef, useId } from "react";
import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  label: { display: "block", marginBlock: `${tokens.spacingVerticalXS} 2px`, overflowWrap: "anywhere" },
  hint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  field: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    resize: "vertical",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** More than one makes room for several lines. */
  readonly lines?: number;
  readonly type?: "text" | "date" | "number";
  readonly readOnly?: boolean;
  /** The language of its text, where that is not the pane's. */
  readonly lang?: string;
  readonly onChange?: (value: string) => void;
}

export const TextField = forwardRef<HTMLInputElement | HTMLTextAreaElement, TextFieldProps>(
  function TextField(
    { label, hint, value, lines = 1, type = "text", readOnly = false, lang, onChange },
    ref,
  ) {
    const styles = useStyles();
    const id = useId();
    const props = {
      id,
      className: styles.field,
      value,
      readOnly,
      lang,
      "aria-describedby": hint === undefined ? undefined : `${id}-hint`,
      onChange: ({ target }: { target: { value: string } }) => onChange?.(target.value),
    };
    return (
      <div>
        <label htmlFor={id} className={styles.label}>
          {label}
          {hint === undefined ? null : (
            <span id={`${id}-hint`} className={styles.hint}>
              {hint}
            </span>
          )}
        </label>
        {lines > 1 ? (
          <textarea {...props} rows={lines} ref={ref as React.Ref<HTMLTextAreaElement>} />
        ) : (
          <input {...props} type={type} ref={ref as React.Ref<HTMLInputElement>} />
        )}
      </div>
    );
  },
);
