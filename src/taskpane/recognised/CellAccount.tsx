/** Where all cells of the plans' sheets went, and the ones that are left over. */
import { makeStyles } from "@fluentui/react-components";
import { textAt, type Analysis, type CellAddress } from "../../engine";
import { CellLink } from "../frame/CellLink";
import { Disclosure } from "../frame/Disclosure";
import { shortened } from "../frame/shortened";
import { ShownInPart } from "../frame/ShownInPart";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { addCellCounts } from "./addCellCounts";
import { onSeveralSheets } from "./onSeveralSheets";

const useStyles = makeStyles({
  account: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere", paddingBlock: "2px" },
});

const SHOWN_CHARACTERS = 160;

export function CellAccount(props: { analysis: Analysis; onSelect: (at: CellAddress) => void }) {
  const { analysis, onSelect } = props;
  const styles = useStyles();
  const counts = addCellCounts(analysis);
  if (counts === null) return null;
  const { leftOver } = counts;
  const namesSheet = onSeveralSheets(analysis.plans);
  const textOf = (at: CellAddress): string => {
    const sheet = analysis.snapshot.sheets.find(({ name }) => name === at.sheet);
    return sheet === undefined ? "" : textAt(sheet, at.row, at.column);
  };
  const account = wording.recognised.account({ ...counts, leftOver: leftOver.length });
  if (leftOver.length === 0) return <p className={styles.account}>{account}</p>;
  return (
    <Disclosure summary={wording.recognised.seeLeftOver(account, leftOver.length)}>
      <ShownInPart items={leftOver} className={styles.list}>
        {(at) => (
          <li key={`${at.sheet}!${at.row},${at.column}`} className={styles.item}>
            <CellLink at={at} onSelect={onSelect} namesSheet={namesSheet} />{" "}
            {shortened(textOf(at), SHOWN_CHARACTERS)}
          </li>
        )}
      </ShownInPart>
    </Disclosure>
  );
}
