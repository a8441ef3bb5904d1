/** Cells on which sheet and register differ: the text before, and the text that stands now. */
import { makeStyles } from "@fluentui/react-components";
import type { CellAddress, RegisterChange } from "../../engine";
import { CellLink } from "../frame/CellLink";
import { ShownInPart } from "../frame/ShownInPart";
import { Unseen } from "../frame/Unseen";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { changeKey } from "./refreshState";
import { shownCell, shownRow } from "./shownCell";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere", paddingBlock: "2px" },
  change: { display: "block" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

export function ChangeList(props: {
  changes: readonly RegisterChange[];
  /** Whose text is the one before. */
  from: "register" | "sheet";
  /** True where the workbook counts its days from 1904. */
  date1904: boolean;
  onSelect: (at: CellAddress) => void;
}) {
  const { changes, from, date1904, onSelect } = props;
  const styles = useStyles();
  return (
    <ShownInPart items={rowsOf(changes)} className={styles.list}>
      {(row) => (
        <li key={changeKey(row[0])} className={styles.item}>
          <CellLink at={row[0].source} onSelect={onSelect} text={shownRow(row[0].row)} />
          {row.map((change) => {
            const { heading, sheet, register } = change;
            const [before, after] = from === "register" ? [register, sheet] : [sheet, register];
            return (
              <span key={heading} className={styles.change}>
                {heading}: <span className={styles.before}>{shownCell(before, heading, date1904)}</span>{" "}
                <span aria-hidden="true">→</span> <Unseen>{wording.fixes.becomes}</Unseen>{" "}
                <span className={styles.after}>{shownCell(after, heading, date1904)}</span>
              </span>
            );
          })}
        </li>
      )}
    </ShownInPart>
  );
}

type RowChanges = readonly [RegisterChange, ...RegisterChange[]];

/** The changes of a row stand together, beneath its name. */
function rowsOf(changes: readonly RegisterChange[]): readonly RowChanges[] {
  const rows: [RegisterChange, ...RegisterChange[]][] = [];
  for (const change of changes) {
    const last = rows.at(-1);
    if (last !== undefined && last[0].action === change.action) last.push(change);
    else rows.push([change]);
  }
  return rows;
}
