/** Our sheets in the workbook, each with a link to it. */
import { makeStyles } from "@fluentui/react-components";
import { isRegisterKind, type Analysis, type CellAddress } from "../../engine";
import { CellLink } from "../frame/CellLink";
import { tokens } from "../tokens";
import { wording } from "../wording";
import type { WrittenSheet } from "../workbookDoor";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: "1.35rem" },
  cut: { color: tokens.colorStatusWarningForeground1 },
  item: { overflowWrap: "anywhere", paddingBlock: "2px" },
});

/** With an analysis, each link says what the sheet holds of it. */
export function SheetLinks(props: {
  sheets: readonly WrittenSheet[];
  analysis: Analysis | null;
  onSelect: (at: CellAddress) => void;
}) {
  const { sheets, analysis, onSelect } = props;
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sheets.map(({ kind, name, cut }) => (
        <li key={kind} className={styles.item}>
          <CellLink at={{ sheet: name, row: 0, column: 0 }} onSelect={onSelect} text={name} />
          {analysis === null || isOfOnePlan(kind) ? null : `: ${contentsOf(kind, analysis)}`}
          {cut.map((at) => (
            <div key={`${at.row},${at.column}`} className={styles.cut}>
              <CellLink at={at} onSelect={onSelect} /> {wording.build.cut}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Its name says which plan it is of. */
function isOfOnePlan(kind: WrittenSheet["kind"]): boolean {
  return isRegisterKind(kind) && kind !== "register";
}

function contentsOf(kind: WrittenSheet["kind"], { figures, findings }: Analysis): string {
  if (kind === "register") return wording.sheetContents.register(figures.all.actions);
  return kind === "summary" ? wording.sheetContents.summary() : wording.sheetContents.checks(findings.length);
}
