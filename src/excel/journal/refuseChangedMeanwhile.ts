/**
 * Looks once more before our sheets are written over: somebody may have typed there while the plan was worked out, or
 * protected, filtered, renamed or deleted what is to be written.
 */
import type { RangeAddress, RegisterCell } from "../../engine";
import { ExcelError } from "../excelError";
import { askAll, type Question } from "../payload";
import { CellsReading } from "../read/cellsReading";
import type { Target } from "../write/target";
import { printsOfRows } from "./cellPrints";
import type { FormerContent } from "./formerContent";
import { queueLocks } from "./refuseLocked";

/**
 * One round trip, two where texts begin like formulas; none where all sheets are new.
 * @throws ExcelError with the first row that says something else than when it was read, or with what is in the way now
 */
export async function refuseChangedMeanwhile(
  context: Excel.RequestContext,
  targets: readonly Target[],
  former: FormerContent,
): Promise<void> {
  const sheets = targets.flatMap((target) => knownCells(target, former));
  if (sheets.length === 0) return;
  const readings = sheets.map(({ area }) => new CellsReading(context, area));
  const refuseLocks = queueLocks(context);
  targets.forEach((target) => queueTable(context, target));
  const doubts: Question[] = [];
  await askAll(
    context,
    readings.flatMap((reading) => reading.ask((doubt) => doubts.push(doubt))),
  );
  if (doubts.length > 0) await askAll(context, doubts);
  refuseLocks(
    targets.map(({ name }) => name),
    targets.some(({ before }) => before === null),
  );
  sheets.forEach(({ area, cells }, index) => {
    const [before, now] = [printsOfRows(cells), printsOfRows(readings[index]?.cells() ?? [])];
    const rows = Array.from({ length: Math.max(before.length, now.length) }, (_, row) => row);
    const changed = rows.find((row) => before[row] !== now[row]);
    if (changed !== undefined) throw changedAt(area, changed);
  });
}

/** Excel refuses by itself where the table that is to grow is there no longer. */
function queueTable(context: Excel.RequestContext, { draft, name }: Target): void {
  if (draft.grows === undefined) return;
  context.workbook.worksheets.getItem(name).tables.getItem(draft.grows.table).load("name");
}

interface KnownCells {
  readonly area: RangeAddress;
  readonly cells: readonly (readonly RegisterCell[])[];
}

function knownCells({ draft, before }: Target, { registers, cells }: FormerContent): readonly KnownCells[] {
  const register = registers.get(draft.kind);
  if (draft.grows !== undefined && register !== undefined)
    return [{ area: register.range, cells: [register.headings, ...register.rows] }];
  const known = cells.get(draft.kind);
  return before === null || known === undefined ? [] : [{ area: before, cells: known }];
}

function changedAt({ sheet, row }: RangeAddress, changed: number): ExcelError {
  return new ExcelError(
    "ChangedMeanwhile",
    `Row ${row + changed + 1} of "${sheet}" was changed at this moment, so nothing was written. Try again.`,
  );
}
