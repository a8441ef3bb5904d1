/** The row with the headings, to be chosen from those around it. */
import { useId } from "react";
import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { wording } from "../wording";
import type { RowChoice } from "./headingRowChoices";

const useStyles = makeStyles({
  label: { display: "block", marginBlock: `${tokens.spacingVerticalXS} 2px` },
  select: { minWidth: 0 },
});

export interface HeadingRowSelectProps {
  readonly choices: readonly RowChoice[];
  /** Sheet coordinate of the row that is shown as chosen. */
  readonly row: number;
  readonly onChange: (row: number) => void;
}

export function HeadingRowSelect({ choices, row, onChange }: HeadingRowSelectProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {wording.corrections.headingRow}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={String(row)}
        onChange={(_, { value }) => onChange(Number(value))}
      >
        {choices.map((choice) => (
          <option key={choice.row} value={choice.row}>
            {choice.label}
          </option>
        ))}
      </Select>
    </>
  );
}
