import { refuse } from "../refusals";
import { SHEET_NAME_CHARACTERS } from "../limits";
import { WHOLE_SHEET, areaAddress } from "./area";
import type { Book } from "./book";
import { copiedValue } from "./cells/cellValues";
import { copyComments } from "./cells/comments";
import { changeSheetFormulas } from "./formulas/everyFormula";
import { ValueType, noteAuthor, setNoteAuthor, type Worksheet } from "./library";
import { mergesIn } from "./cells/merges";
import { areaOfName } from "./names";
import { sheetInstead, tableInstead } from "./renaming";
import { findSheet, guardStructure } from "./sheets";
import { findTables } from "./tables/sheetTables";
import { freeTableName } from "./tables/tables";

/**
 * A copy of a sheet, after all others, with its cells, looks, sizes, merges, rules, validation, tables, comments,
 * page and protection; that of a hidden sheet is hidden. It is called "Plan (2)", its tables get names of their own,
 * and names that lie on the sheet come again as names of the copy. Sheets with charts or pictures are refused.
 */
export function copySheet(book: Book, sheet: Worksheet, location: string): Worksheet {
  guardStructure(book, location);
  if (sheet.getCharts().length > 0 || sheet.getImages().length > 0 || sheet.pivotTables.length > 0)
    refuse.notImplemented(
      location,
      "The stand-in cannot copy a sheet with charts, pictures or pivot tables.",
    );
  if (sheet.state === "veryHidden") refuse.generalException(location, "The sheet is very hidden.");
  const copy = book.library.addWorksheet(freeCopyName(book, sheet.name));
  copy.state = sheet.state;
  copyCells(sheet, copy);
  copySizes(sheet, copy);
  copyRest(sheet, copy);
  copyComments(book, sheet, copy);
  const tables = copyTables(book, sheet, copy);
  const here = (formula: string) =>
    tables.reduce(
      (text, [before, now]) => tableInstead(text, before, now),
      sheetInstead(formula, sheet.name, copy.name),
    );
  changeSheetFormulas(book, copy, here);
  for (const [key, value] of book.customProperties(sheet)) book.customProperties(copy).set(key, value);
  const own = book.names.filter((name) => name.sheet === sheet);
  const lying = book.names.filter(
    (name) =>
      name.sheet === null &&
      areaOfName(book, name)?.sheet === sheet &&
      !own.some((one) => one.name === name.name),
  );
  book.names = [
    ...book.names,
    ...[...own, ...lying].map((name) => ({ ...name, sheet: copy, formula: here(name.formula) })),
  ];
  book.raise({ kind: "added", sheet: copy });
  book.changed();
  return copy;
}

/** "Plan (2)", or with a higher number where that is taken; the name is cut where it would be too long. */
function freeCopyName(book: Book, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const wanted = base.slice(0, SHEET_NAME_CHARACTERS - end.length) + end;
    if (!findSheet(book, wanted)) return wanted;
  }
}

function copyCells(sheet: Worksheet, copy: Worksheet): void {
  sheet.eachRow({ includeEmpty: true }, (row) => {
    for (let column = 1; column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      if (!cell) continue;
      const twin = copy.getCell(row.number, column);
      if (cell.type !== ValueType.Merge && cell.type !== ValueType.Null) twin.value = copiedValue(cell.value);
      twin.style = cell.style;
      if (cell.note !== undefined && cell.type !== ValueType.Merge) {
        twin.note = structuredClone(cell.note);
        setNoteAuthor(twin, noteAuthor(cell));
      }
    }
  });
  for (const area of mergesIn(sheet, WHOLE_SHEET)) copy.mergeCellsWithoutStyle(areaAddress(area));
}

function copySizes(sheet: Worksheet, copy: Worksheet): void {
  sheet.columns.forEach(({ width, hidden, style, outlineLevel }, index) => {
    Object.assign(copy.getColumn(index + 1), { width, hidden, style, outlineLevel });
  });
  sheet.eachRow({ includeEmpty: true }, ({ number, height, customHeight, hidden, style, outlineLevel }) => {
    Object.assign(copy.getRow(number), { height, customHeight, hidden, style, outlineLevel });
  });
}

function copyRest(sheet: Worksheet, copy: Worksheet): void {
  copy.properties = structuredClone(sheet.properties);
  copy.pageSetup = structuredClone(sheet.pageSetup);
  copy.headerFooter = structuredClone(sheet.headerFooter);
  copy.views = structuredClone(sheet.views);
  copy.autoFilter = structuredClone(sheet.autoFilter);
  copy.sheetProtection = structuredClone(sheet.sheetProtection);
  copy.rowBreaks = structuredClone(sheet.rowBreaks);
  copy.colBreaks = structuredClone(sheet.colBreaks);
  copy.conditionalFormattings = structuredClone(sheet.conditionalFormattings);
  copy.dataValidations.model = structuredClone(sheet.dataValidations.model);
}

/** Gives the old name and the new one of each table. */
function copyTables(book: Book, sheet: Worksheet, copy: Worksheet): readonly (readonly [string, string])[] {
  return findTables(sheet).map((table) => {
    const name = freeTableName(book, table.name.replace(/\d+$/, ""));
    copy.addTable({ ...structuredClone(table.table), name, displayName: name });
    return [table.name, name] as const;
  });
}
