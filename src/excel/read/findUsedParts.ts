/**
 * Of a sheet that Excel believes to be very long, because something stands far down on it: which of its rows hold
 * anything. That takes one round trip more, where reading a million empty rows would take some ninety.
 */
import { cellsAt } from "../cellsAt";
import type { Extent, RowPart } from "./readExtents";

/** Three times as many as the largest plans have. */
const LONG = 50_000;
const ROWS_OF_A_BAND = 10_000;

export async function findUsedParts(
  context: Excel.RequestContext,
  extents: readonly Extent[],
): Promise<readonly Extent[]> {
  const asked = new Map(
    extents.filter(({ rows }) => rows > LONG).map((extent) => [extent, askBands(extent)]),
  );
  if (asked.size === 0) return extents;
  await context.sync();
  return extents.map((extent) => {
    const bands = asked.get(extent);
    return bands === undefined ? extent : { ...extent, parts: joined(bands.flatMap((band) => band())) };
  });
}

/** Queues a question for each band; what comes back reads the answer after the next round trip. */
function askBands({ worksheet, top, left, rows, columns }: Extent): readonly (() => readonly RowPart[])[] {
  return Array.from({ length: Math.ceil(rows / ROWS_OF_A_BAND) }, (_, index) => {
    const first = index * ROWS_OF_A_BAND;
    const band = cellsAt(worksheet, top + first, left, Math.min(ROWS_OF_A_BAND, rows - first), columns);
    const used = band.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount");
    return () => (used.isNullObject ? [] : [{ first: used.rowIndex - top, rows: used.rowCount }]);
  });
}

/** Neighbours as one. */
function joined(parts: readonly RowPart[]): readonly RowPart[] {
  const found: RowPart[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last !== undefined && last.first + last.rows === part.first)
      found[found.length - 1] = { ...last, rows: last.rows + part.rows };
    else found.push(part);
  }
  return found;
}
