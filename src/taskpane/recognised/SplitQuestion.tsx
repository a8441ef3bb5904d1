/** Whether the rows of a table that hold several actions are to be parted, shown as they would be. */
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CellAddress } from "../../engine";
import { CellLink } from "../frame/CellLink";
import { Disclosure } from "../frame/Disclosure";
import { Said } from "../frame/Said";
import { ShownInPart } from "../frame/ShownInPart";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { describeParts } from "./describeParts";
import type { Split, WholeRow } from "./findSplits";

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalXS} 0 2px`, overflowWrap: "anywhere" },
  question: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  part: { paddingBlock: "2px", paddingInlineStart: tokens.spacingHorizontalM, overflowWrap: "anywhere" },
  beside: { display: "block", color: tokens.colorNeutralForeground3 },
  accept: { marginTop: tokens.spacingVerticalXS },
});

export interface SplitQuestionProps {
  readonly split: Split;
  /** The name of the sheet, where the plans stand on several. */
  readonly sheet: string | null;
  readonly onAccept: () => void;
  readonly onSelect: (at: CellAddress) => void;
}

export function SplitQuestion({ split, sheet, onAccept, onSelect }: SplitQuestionProps) {
  const styles = useStyles();
  const [first, ...others] = split.rows;
  if (first === undefined) return null;
  const parts = split.rows.reduce((sum, { lists }) => sum + lists.parts.length, 0);
  const question = wording.corrections.split(split.rows.length, sheet);
  const accept = wording.corrections.splitInto(parts);
  return (
    <>
      <p className={mergeClasses(styles.text, styles.question)}>{question}</p>
      <PartedRow row={first} onSelect={onSelect} />
      {others.length === 0 ? null : (
        <Disclosure summary={wording.corrections.splitOthers(others.length)}>
          <ShownInPart items={others} className={styles.list}>
            {(row) => (
              <li key={`${row.at.row},${row.at.column}`}>
                <PartedRow row={row} onSelect={onSelect} />
              </li>
            )}
          </ShownInPart>
        </Disclosure>
      )}
      <Button size="small" className={styles.accept} aria-label={`${accept}: ${question}`} onClick={onAccept}>
        {accept}
      </Button>
    </>
  );
}

function PartedRow({ row, onSelect }: { row: WholeRow; onSelect: (at: CellAddress) => void }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>
        <CellLink at={row.at} onSelect={onSelect} /> <Said text={row.lists.reason} />
      </p>
      <ol className={styles.list}>
        {describeParts(row.lists.parts).map(({ text, beside }, index) => (
          <li key={index} className={styles.part}>
            {text}
            <span className={styles.beside}>
              {beside
                .map((one) => `${wording.fields[one.field]}: ${one.text || wording.corrections.splitNone}`)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
