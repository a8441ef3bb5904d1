/** A change before it is made: "C7: July 2021 → 31/07/2021". */
import { makeStyles } from "@fluentui/react-components";
import type { CellAddress, Fix, WorkbookSnapshot } from "../../engine";
import { CellLink } from "../frame/CellLink";
import { Unseen } from "../frame/Unseen";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { makesDate, textBefore, writtenValue } from "./writtenValue";

const useStyles = makeStyles({
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

export function FixPreview(props: {
  fix: Fix;
  snapshot: WorkbookSnapshot;
  onSelect: (at: CellAddress) => void;
}) {
  const { fix, snapshot, onSelect } = props;
  const styles = useStyles();
  const before = textBefore(fix, snapshot);
  return (
    <span>
      <CellLink at={fix.at} onSelect={onSelect} />:{" "}
      <span className={styles.before}>{before === "" ? wording.fixes.empty : before}</span>{" "}
      <span aria-hidden="true">→</span> <Unseen>{wording.fixes.becomes}</Unseen>{" "}
      <span className={styles.after}>{writtenValue(fix, snapshot.date1904)}</span>
      {before === writtenValue(fix, snapshot.date1904) && makesDate(fix)
        ? ` ${wording.fixes.trueDate}`
        : null}
    </span>
  );
}
