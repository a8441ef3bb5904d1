/** The texts of a sheet that stand around its tables, and in their title and note rows. */
import { cellName } from "../../model/address";
import type { LooseText, RecognisedSheet, RowRole } from "../../model/recognised";
import { type SheetSnapshot, textAt, type WorkbookSnapshot } from "../../model/snapshot";

/** Rows whose texts speak of the document, also where they belong to a table. */
const SPEAKING: ReadonlySet<RowRole> = new Set<RowRole>(["title", "note", "signoff", "other"]);

/** All of them in reading order, each cell once. */
export function textsAround(sheet: RecognisedSheet, snapshot: WorkbookSnapshot): readonly LooseText[] {
  const cells = snapshot.sheets.find((one) => one.name === sheet.sheet);
  if (cells === undefined) return sheet.loose;
  const known = new Set(sheet.loose.map(({ at }) => cellName(at)));
  const inRows = sheet.rows
    .filter(({ role }) => SPEAKING.has(role))
    .flatMap(({ row, role }) =>
      textsOf(cells, row)
        .filter(({ at }) => !known.has(cellName(at)))
        .map((text) => ({ ...text, role })),
    );
  return [...sheet.loose, ...inRows].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function textsOf(sheet: SheetSnapshot, row: number): Omit<LooseText, "role">[] {
  const values = sheet.values[row - sheet.top] ?? [];
  return values.flatMap((value, index) => {
    const column = sheet.left + index;
    return value === null
      ? []
      : [{ at: { sheet: sheet.name, row, column }, text: textAt(sheet, row, column) }];
  });
}
