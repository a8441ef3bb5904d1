/** One column: its heading as written, what it was taken for, how sure we are, and why on demand. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import {
  columnLetters,
  type CellAddress,
  type Field,
  type RangeAddress,
  type RecognisedColumn,
} from "../../engine";
import { CellLink } from "../frame/CellLink";
import { Disclosure } from "../frame/Disclosure";
import { Said } from "../frame/Said";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { confidenceWord } from "./confidenceWord";
import { FieldSelect } from "./FieldSelect";
import { useShowing } from "./useShowing";
import { isUnsure } from "./findQuestions";

const useStyles = makeStyles({
  heading: { display: "block", overflowWrap: "anywhere" },
  letter: { color: tokens.colorNeutralForeground3 },
  meaning: { display: "block", color: tokens.colorNeutralForeground2 },
  field: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  ask: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  reason: { margin: 0, overflowWrap: "anywhere" },
});

export function ColumnMeaning(props: {
  column: RecognisedColumn;
  headingCell: CellAddress;
  /** All of its cells, the heading included. */
  cells: RangeAddress;
  onSelect: (at: CellAddress | RangeAddress) => void;
  onChoose: (field: Field | null) => void;
}) {
  const { column, headingCell, cells, onSelect, onChoose } = props;
  const showing = useShowing(() => onSelect(cells));
  const styles = useStyles();
  const heading = column.heading === "" ? wording.recognised.noHeading : column.heading;
  const meaning = column.field === null ? wording.recognised.extra : wording.fields[column.field];
  const certainty = column.chosen
    ? wording.corrections.chosen
    : column.field === null
      ? null
      : confidenceWord(column.confidence);
  return (
    <div {...showing}>
      <Disclosure
        summary={
          <>
            <span className={styles.heading}>
              <span className={styles.letter}>{columnLetters(column.column)}</span> {heading}
            </span>
            <span className={styles.meaning}>
              <span className={styles.field}>{meaning}</span>
              {certainty === null ? null : (
                <span className={mergeClasses(isUnsure(column) && styles.ask)}> · {certainty}</span>
              )}
            </span>
          </>
        }
      >
        <p className={styles.reason}>
          {column.reason === "" ? wording.recognised.extraReason : <Said text={column.reason} />}
        </p>
        <CellLink at={headingCell} onSelect={onSelect} text={wording.recognised.selectColumn} />
        <FieldSelect
          label={wording.corrections.meaning}
          name={wording.corrections.meaningOf(heading)}
          field={column.field}
          onChange={onChoose}
        />
      </Disclosure>
    </div>
  );
}
