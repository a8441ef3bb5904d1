/** Puts back single cells. */
import { sendSteps } from "../write/sendSteps";
import { askCells, type StandingCell } from "./askCells";
import { writeContent } from "./cellContent";
import { printOfCell } from "./cellPrints";
import type { CellsEntry, FormerCell } from "./journal";

const BYTES_OF_A_CELL = 2_000;

/** Writes to those cells only that are not as they were. */
export async function putBackCells(context: Excel.RequestContext, { cells }: CellsEntry): Promise<void> {
  const standing = await askCells(context, cells);
  const steps = cells.flatMap((cell, index) => {
    const is = standing[index] ?? null;
    // What somebody else wrote there meanwhile stays.
    if (is === null || !isOurs(cell, is.print) || isAsBefore(cell, is)) return [];
    return [{ bytes: BYTES_OF_A_CELL, queue: () => writeBefore(is, cell) }];
  });
  await sendSteps(context, steps);
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
  const { numberFormat = is.numberFormat, fill = is.fill } = cell;
  if (numberFormat !== is.numberFormat) range.numberFormat = [[numberFormat]];
  writeContent(range, cell.before, numberFormat);
  if (fill === is.fill) return;
  if (fill === "") range.format.fill.clear();
  else range.format.fill.color = fill;
}
