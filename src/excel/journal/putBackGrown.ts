/** Takes out of the register the lines that were put in, puts in those that were taken out, and puts back its cells. */
import type { RangeAddress } from "../../engine";
import { formulaOfArea, OWN_NAMES } from "../ownSheets";
import type { Line } from "../write/growSheet";
import { holdFormulas } from "../write/holdFormulas";
import { recolour } from "../write/writeColours";
import { sendSteps } from "../write/sendSteps";
import type { Step } from "../write/target";
import { askCells } from "./askCells";
import { contentOf, writeContent } from "./cellContent";
import type { GrownEntry, Progress } from "./journal";
import { askPlace, linesDone, refuseOtherSize, type Place } from "./registerSize";
import { cellsAt } from "../cellsAt";

const BYTES_OF_A_LINE = 1_500;

/**
 * `stage` is the last one that was begun: a line, or, behind them, the cells. Before lines are taken out again, the
 * table is made to reach over all of them, so that its size tells how many are left.
 * @throws ExcelError when the table is gone or has another size: then somebody else has been at work on it
 */
export async function putBackGrown(
  context: Excel.RequestContext,
  entry: GrownEntry,
  { stage, resized }: Progress,
  tell: (progress: Progress) => void,
): Promise<void> {
  const place = await askPlace(context, entry);
  const sheet = () => context.workbook.worksheets.getItem(place.sheet);
  const atCells = stage === entry.lines.length;
  const done = atCells ? stage : linesDone(entry, stage, place, resized === true);
  const steps: Step[] = [];
  if (atCells) {
    refuseOtherSize(entry, place);
    steps.push(...(await formerCells(context, entry, place.sheet)));
    if (!entry.hasTotals)
      steps.push({ bytes: BYTES_OF_A_LINE, queue: () => resize(sheet(), entry, entry.after) });
  }
  const told = atCells || resized === true ? { resized: true as const } : {};
  for (let index = done - 1; index >= 0; index--) {
    const line = entry.lines[index] as Line;
    const queue = () => {
      tell({ stage: index, ...told });
      undoLine(sheet(), line);
    };
    steps.push({ bytes: BYTES_OF_A_LINE, queue });
  }
  steps.push(...removedRows(sheet, entry, place));
  steps.push({ bytes: BYTES_OF_A_LINE, queue: () => finish(context, entry, sheet(), place) });
  await sendSteps(context, steps);
}

/** The steps that write what stood in the cells, where nobody has written since. */
async function formerCells(
  context: Excel.RequestContext,
  { cells }: GrownEntry,
  sheet: string,
): Promise<readonly Step[]> {
  const standing = await askCells(
    context,
    cells.map((cell) => ({ ...cell, sheet })),
  );
  return cells.flatMap((cell, index) => {
    const is = standing[index] ?? null;
    if (is === null || is.print !== cell.after) return [];
    const content = contentOf(cell.before, is.numberFormat);
    const queue = () => writeContent(is.range, cell.before, is.numberFormat);
    return [{ bytes: BYTES_OF_A_LINE + JSON.stringify(content).length, queue }];
  });
}

/** Rows that were taken out, with the formats that the columns have. */
function removedRows(
  sheet: () => Excel.Worksheet,
  { removed, before }: GrownEntry,
  { formats }: Place,
): readonly Step[] {
  return removed.map(({ row, cells }) => {
    const numberFormat = cells.map((_, column) => formats[column] ?? "General");
    const values = cells.map((cell, column) => contentOf(cell, numberFormat[column]));
    const queue = () => {
      const range = cellsAt(sheet(), row, before.column, 1, cells.length);
      range.numberFormat = [numberFormat];
      holdFormulas(sheet(), { ...before, row, rows: 1 }, [{ column: before.column, values: [cells] }]);
      range.formulas = [values];
    };
    return { bytes: BYTES_OF_A_LINE + JSON.stringify(values).length * 2, queue };
  });
}

function undoLine(sheet: Excel.Worksheet, { change, at, count }: Line): void {
  if (change === "put columns") cellsAt(sheet, 0, at, 1, count).getEntireColumn().delete("Left");
  else if (change === "put rows") cellsAt(sheet, at, 0, count, 1).getEntireRow().delete("Up");
  else cellsAt(sheet, at, 0, count, 1).getEntireRow().insert("Down");
}

/** A row taken out at the end of the table is no part of it when it is put in again. */
function finish(
  context: Excel.RequestContext,
  entry: GrownEntry,
  sheet: Excel.Worksheet,
  place: Place,
): void {
  if (entry.removed.length > 0 && !entry.hasTotals) resize(sheet, entry, entry.before);
  // The write clears these rules before it makes them anew.
  for (const colours of entry.colours) recolour(sheet, colours);
  const area = { ...entry.named, sheet: place.sheet };
  context.workbook.names.getItem(OWN_NAMES[entry.own]).formula = formulaOfArea(area);
}

function resize(sheet: Excel.Worksheet, { table }: GrownEntry, area: RangeAddress): void {
  const { row, column, rows, columns } = area;
  sheet.tables.getItem(table).resize(cellsAt(sheet, row, column, rows, columns));
}
