/** Colours the ratings of the register anew, where pasting or another program has spoilt the colours. */
import { draftRatingColours, RATING_HEADING, type CellValue, type RatingColours } from "../engine";
import { wholeSheetList } from "./journal/putRight";
import { refuseProtected } from "./journal/refuseLocked";
import { nextNumber, writeJournalled } from "./journal/writeJournalled";
import { findRegisters } from "./read/readRegister";
import { runWriting } from "./runWriting";
import { protectedSheets, queueStanding } from "./write/findTargets";
import { recolour } from "./write/writeColours";

/** What became of it; `no-register` where the workbook has none, `no-column` where it has no column RAG. */
export type ColouredRegister =
  | { readonly state: "coloured"; readonly sheet: string; readonly ratings: RatingColours }
  | { readonly state: "no-register" }
  | { readonly state: "no-column"; readonly sheet: string };

/** Rules, a part of the journal and a selection in a request. */
const BYTES_OF_THE_COLOURS = 10_000;

/**
 * Replaces the colour rules of the column RAG by ours, in the register that the user looks at, else in the first, one rule a rating, and shows them. Nothing else is
 * touched: sheets that staff keep are coloured by them, with colours that mean what their own key says. Five round
 * trips. What a cut off run left undone is finished by the next write, since the rules of others cannot be read and so
 * not be put back.
 * @throws ExcelError when Excel refuses
 */
export function colourRegister(): Promise<ColouredRegister> {
  return runWriting(async (context): Promise<ColouredRegister> => {
    const list = await wholeSheetList(context);
    const standing = queueStanding(context, list);
    await context.sync();
    const sheets = standing();
    const registers = findRegisters(sheets);
    const found = registers.find(({ area }) => area.sheet === list.activeSheet) ?? registers[0];
    if (found === undefined) return { state: "no-register" };
    const { sheet } = found.area;
    refuseProtected(protectedSheets(sheets), [sheet]);

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
    const journal = {
      number: nextNumber(list.journal),
      label: "Colours of the register",
      entries: [{ kind: "coloured" as const, sheet, colours }],
      parts: [],
      forward: true as const,
    };
    const queue = () => {
      recolour(worksheet, colours);
      worksheet.activate();
      worksheet.getRangeByIndexes(colours.area.row, colours.area.column, 1, 1).select();
    };
    await writeJournalled(context, list.journal, journal, [[{ bytes: BYTES_OF_THE_COLOURS, queue }]]);
    return { state: "coloured", sheet, ratings };
  });
}
