/** Puts back single cells. */
import { inBlocks } from "../payload";
import { standingCell } from "../read/standingCell";
import type { Step } from "../write/target";
import { contentOf } from "./cellContent";
import { printOfCell } from "./cellPrints";
import { fillOf } from "./fillOf";
import type { CellsEntry, FormerCell } from "./journal";

/** A range with its values, format and fill, asked or written. */
const BYTES_OF_A_CELL = 2_000;

/** Writes to those cells only that are not as they were. */
export async function putBackCells(context: Excel.RequestContext, entry: CellsEntry): Promise<void> {
  const changed: Step[] = [];
  for (const block of inBlocks(entry.cells.map((cell) => ({ ...cell, bytes: BYTES_OF_A_CELL })))) {
    const asked = block.map((cell) => ({ cell, now: askCell(context, cell) }));
    await context.sync();
    for (const { cell, now } of asked) {
      const is = now();
      // What somebody else wrote there meanwhile stays.
      if (is === null || !isOurs(cell, is.print) || isAsBefore(cell, is)) continue;
      changed.push({ bytes: BYTES_OF_A_CELL, queue: () => writeBefore(is, cell) });
    }
  }
  for (const block of inBlocks(changed)) {
    for (const step of block) step.queue();
    await context.sync();
  }
}

interface StandingCell {
  readonly range: Excel.Range;
  readonly print: string;
  readonly numberFormat: string;
  readonly fill: string;
}

/** Queues the question; what comes back answers after the next round trip, null where the sheet is gone. */
export function askCell(
  context: Excel.RequestContext,
  { sheet, row, column }: Pick<FormerCell, "sheet" | "row" | "column">,
): () => StandingCell | null {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("name");
  const range = worksheet.getRangeByIndexes(row, column, 1, 1);
  range.load("formulas,values,numberFormat");
  range.format.fill.load("color");
  return () => {
    if (worksheet.isNullObject) return null;
    return {
      range,
      print: printOfCell(standingCell(range.formulas[0]?.[0], range.values[0]?.[0])),
      numberFormat: String(range.numberFormat[0]?.[0]),
      fill: fillOf(range.format.fill.color),
    };
  };
}

function isOurs(cell: FormerCell, print: string): boolean {
  return print === cell.after || print === printOfCell(cell.before);
}

function isAsBefore(cell: FormerCell, is: StandingCell): boolean {
  return (
    is.print === printOfCell(cell.before) &&
    (cell.numberFormat === undefined || cell.numberFormat === is.numberFormat) &&
    (cell.fill === undefined || cell.fill === is.fill)
  );
}

/** Only what differs: in a protected sheet the values of a cell may be open and its looks not. */
function writeBefore({ range, ...is }: StandingCell, cell: FormerCell): void {
  const { numberFormat = is.numberFormat } = cell;
  if (numberFormat !== is.numberFormat) range.numberFormat = [[numberFormat]];
  range.formulas = [[contentOf(cell.before, numberFormat)]];
  if (cell.fill === is.fill) return;
  if (cell.fill === "") range.format.fill.clear();
  else if (cell.fill !== undefined) range.format.fill.color = cell.fill;
}
