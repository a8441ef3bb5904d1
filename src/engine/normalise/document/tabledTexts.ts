/** Facts of the document in a small table of its own: "Version | Date | Owner" above their values, a version history. */
import type { RecognisedSheet, RecognisedTable } from "../../model/recognised";
import { type SheetSnapshot, textAt, type WorkbookSnapshot } from "../../model/snapshot";
import { plainText } from "../../text/plainText";
import { factOfLabel, type LabelledFact, type LabelledText } from "./labelledTexts";

/** A row of a version history by which the plan was agreed. */
const AGREED = /\b(?:agreed|approved|adopted|signed off)\b/i;
/** No version history is longer. */
const MOST_ROWS = 60;

/**
 * What the last row of such a table says under headings that are labels, one of which must be the version. Of a
 * version history the last row's day is that of the last change, and the day on which a version was agreed that of
 * the plan.
 */
export function tabledTexts(
  sheets: readonly RecognisedSheet[],
  snapshot: WorkbookSnapshot,
): readonly LabelledText[] {
  return sheets.flatMap(({ sheet: name, tables }) => {
    const cells = snapshot.sheets.find((one) => one.name === name);
    if (cells === undefined) return [];
    return tables
      .filter(({ isPlan, range }) => !isPlan && range.rows <= MOST_ROWS)
      .flatMap((table) => factsOf(table, cells));
  });
}

function factsOf({ range }: RecognisedTable, cells: SheetSnapshot): LabelledText[] {
  const columns = Array.from({ length: range.columns }, (_, index) => range.column + index);
  const text = (row: number, column: number): string => plainText(textAt(cells, row, column));
  const facts = columns.map((column) => ({ column, fact: factOfLabel(text(range.row, column)) }));
  const version = facts.find(({ fact }) => fact === "version");
  if (version === undefined) return [];
  const rows = Array.from({ length: range.rows - 1 }, (_, index) => range.row + 1 + index).filter((row) =>
    /\d/.test(text(row, version.column)),
  );
  const last = rows.at(-1);
  if (last === undefined) return [];
  const agreed = rows.filter((row) => columns.some((column) => AGREED.test(text(row, column)))).at(-1);
  const isHistory = rows.length > 1;
  return facts.flatMap(({ column, fact }): LabelledText[] => {
    const said = (of: LabelledFact, row: number): LabelledText => ({
      fact: of,
      text: text(row, column),
      at: { sheet: range.sheet, row, column },
    });
    if (fact === null || (isHistory && fact !== "version" && fact !== "written")) return [];
    if (!isHistory || fact !== "written") return [said(fact, last)];
    return [said("updated", last), ...(agreed === undefined ? [] : [said("written", agreed)])];
  });
}
