/** Colours the ratings of the register anew, where pasting or another program has spoilt the colours. */
import { draftRatingColours, RATING_HEADING, type CellValue, type RatingColours } from "../engine";
import { findRegister } from "./read/readRegister";
import { ownSheetsOf, readSheetList } from "./read/readSheetList";
import { runExcel } from "./runExcel";
import { queueStanding } from "./write/findTargets";
import { rangeOf } from "./write/rangeOf";
import { writeColours } from "./write/writeColours";

/** What became of it; `no-register` where the workbook has none, `no-column` where it has no column RAG. */
export type ColouredRegister =
  | { readonly state: "coloured"; readonly sheet: string; readonly ratings: RatingColours }
  | { readonly state: "no-register" }
  | { readonly state: "no-column"; readonly sheet: string };

/**
 * Replaces the colour rules of the register's column RAG by ours, one rule a rating, and shows them. Nothing else is
 * touched: sheets that staff keep are coloured by them, with colours that mean what their own key says. Five round
 * trips.
 * @throws ExcelError when Excel refuses
 */
export function colourRegister(): Promise<ColouredRegister> {
  return runExcel(async (context): Promise<ColouredRegister> => {
    const list = await readSheetList(context);
    const { register: sheet } = ownSheetsOf(list);
    if (sheet === undefined) return { state: "no-register" };
    const standing = queueStanding(context, list);
    await context.sync();
    const found = findRegister(standing());
    if (found === null) return { state: "no-register" };

    const { range, hasTotals } = found.table;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const headings = worksheet.getRangeByIndexes(range.row, range.column, 1, range.columns);
    headings.load("values");
    await context.sync();
    const place = (headings.values[0] ?? []).indexOf(RATING_HEADING);
    if (place === -1) return { state: "no-column", sheet };

    const first = { sheet, row: range.row + 1, column: range.column + place };
    const rows = Math.max(1, range.rows - 1 - (hasTotals ? 1 : 0));
    const cells = worksheet.getRangeByIndexes(first.row, first.column, rows, 1);
    cells.load("values");
    await context.sync();

    const ratings = draftRatingColours(
      first,
      cells.values.map(([value]) => value as CellValue),
    );
    const { colours } = ratings;
    rangeOf(worksheet, colours.area).conditionalFormats.clearAll();
    writeColours(worksheet, colours);
    worksheet.activate();
    worksheet.getRangeByIndexes(colours.area.row, colours.area.column, 1, 1).select();
    await context.sync();
    return { state: "coloured", sheet, ratings };
  });
}
