/** What is on the sheets and not in a plan: other tables, loose texts, other sheets. Nothing goes unsaid. */
import { makeStyles } from "@fluentui/react-components";
import { rangeName, type Analysis, type CellAddress, type RangeAddress } from "../../engine";
import { CellLink } from "../frame/CellLink";
import { Disclosure } from "../frame/Disclosure";
import { Said } from "../frame/Said";
import { ShownInPart } from "../frame/ShownInPart";
import { shortened } from "../frame/shortened";
import { tokens } from "../tokens";
import { wording } from "../wording";

const SHOWN_CHARACTERS = 160;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere", paddingBlock: "2px" },
  role: { color: tokens.colorNeutralForeground3 },
  note: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

export function LeftOut({ analysis, onSelect }: { analysis: Analysis; onSelect: (at: CellAddress) => void }) {
  const styles = useStyles();
  const withPlan = new Set(analysis.plans.map(({ sheet }) => sheet));
  const sheets = analysis.sheets.filter(({ sheet }) => withPlan.has(sheet));
  const tables = sheets.flatMap((sheet) => sheet.tables.filter((table) => !table.isPlan));
  const loose = sheets.flatMap((sheet) => sheet.loose);
  const others = analysis.sheets.filter(({ sheet }) => !withPlan.has(sheet));
  const parts = [
    tables.length > 0 ? wording.recognised.tableCount(tables.length) : "",
    loose.length > 0 ? wording.recognised.assumedCells(loose.length) : "",
    others.length > 0 ? wording.recognised.sheetCount(others.length) : "",
  ].filter((part) => part !== "");
  if (parts.length === 0) return null;
  const nameOf = (range: RangeAddress) =>
    withPlan.size > 1 ? `${range.sheet}, ${rangeName(range)}` : rangeName(range);
  return (
    <Disclosure summary={wording.recognised.leftOut} aside={parts.join(", ")}>
      <p className={styles.note}>{wording.recognised.leftOutNote}</p>
      {tables.length === 0 ? null : (
        <Disclosure summary={wording.recognised.otherTables} aside={tables.length}>
          <ul className={styles.list}>
            {tables.map((table) => (
              <li key={table.id} className={styles.item}>
                <CellLink at={table.range} onSelect={onSelect} text={nameOf(table.range)} />{" "}
                <Said text={table.what || table.reason} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {loose.length === 0 ? null : (
        <Disclosure summary={wording.recognised.leftovers} aside={loose.length}>
          <ShownInPart items={loose} className={styles.list}>
            {({ at, text, role }) => (
              <li key={`${at.sheet}!${at.row},${at.column}`} className={styles.item}>
                <CellLink at={at} onSelect={onSelect} namesSheet={withPlan.size > 1} />{" "}
                <span className={styles.role}>{wording.rowRoles[role]}:</span>{" "}
                {shortened(text, SHOWN_CHARACTERS)}
              </li>
            )}
          </ShownInPart>
        </Disclosure>
      )}
      {others.length === 0 ? null : (
        <Disclosure summary={wording.recognised.otherSheets} aside={others.length}>
          <SheetSummaries sheets={others} />
        </Disclosure>
      )}
    </Disclosure>
  );
}

/** Each sheet's name with what it looked like. */
export function SheetSummaries({ sheets }: { sheets: Analysis["sheets"] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sheets.map(({ sheet, summary }) => (
        <li key={sheet} className={styles.item}>
          <strong>{sheet}</strong>: <Said text={summary} />
        </li>
      ))}
    </ul>
  );
}
