/**
 * Fourth round trip: merged cells. On some desktops asking for them wipes what the user could undo (OfficeDev/office-js
 * #5918), so that they are taken over from an earlier reading where nobody asked for this one.
 */
import {
  valueAt,
  type CellValue,
  type RangeAddress,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../engine";
import type { Question } from "../payload";
import type { Rectangle } from "./askLooks";
import type { SheetReading } from "./sheetReading";
import { cellsAt } from "../cellsAt";

const BYTES_OF_THE_PLACES = 4_000;
/** "If the merged areas count in this range is more than 512, then this method will fail" (getMergedAreasOrNullObject). */
const MOST_MERGES = 512;
/** So that a block of one row at least holds no more. */
const MOST_COLUMNS = 250;

/**
 * To be asked when the values are known. Takes over the merges that the earlier reading found, unless it does not know
 * the sheet, or what stands in their cells has moved.
 */
export function askMerges(reading: SheetReading, earlier: WorkbookSnapshot | undefined): Question[] {
  const known = earlier?.sheets.find(({ name }) => name === reading.extent.name);
  if (known === undefined || !known.merges.every((merge) => isUnmoved(merge, known, reading)))
    return blocksOf(reading).map((block) => questionOf(reading, block));
  reading.merges.push(...known.merges);
  return [];
}

/** The first cell says what it said, and the cells that it covers nothing. */
function isUnmoved(
  { row, column, rows, columns }: RangeAddress,
  known: SheetSnapshot,
  now: SheetReading,
): boolean {
  const { values, extent } = now;
  const valueNow = (at: number, along: number) => values[at - extent.top]?.[along - extent.left] ?? null;
  for (let at = row; at < row + rows; at++) {
    for (let along = column; along < column + columns; along++) {
      const isFirst = at === row && along === column;
      if (valueNow(at, along) !== (isFirst ? valueAt(known, row, column) : null)) return false;
    }
  }
  return true;
}

/**
 * Blocks of cells that cannot hold too many. Excel tells those whose first cell lies in the block (OfficeDev/office-js
 * #3611), each once. A merge covers an empty cell of its own: in the block, to the right of it, which is one a row at
 * most, or below its last row.
 */
function blocksOf(reading: SheetReading): readonly Rectangle[] {
  const { top, left, columns, parts } = reading.extent;
  const blocks: Rectangle[] = [];
  for (const { first, rows } of parts)
    for (let column = 0; column < columns; column += MOST_COLUMNS) {
      const wide = Math.min(MOST_COLUMNS, columns - column);
      for (let row = first; row < first + rows;) {
        const high = rowsOfABlock(reading.values, row, first + rows, column, wide);
        blocks.push({ row: top + row, column: left + column, rows: high, columns: wide });
        row += high;
      }
    }
  return blocks;
}

function rowsOfABlock(
  values: readonly (readonly CellValue[])[],
  first: number,
  end: number,
  column: number,
  columns: number,
): number {
  let most = columns;
  for (let row = first; row < end; row++) {
    const line = values[row] ?? [];
    for (let along = column; along < column + columns; along++) if ((line[along] ?? null) === null) most++;
    most++;
    if (most > MOST_MERGES) return Math.max(1, row - first);
  }
  return end - first;
}

function questionOf(reading: SheetReading, { row, column, rows, columns }: Rectangle): Question {
  const { name, worksheet } = reading.extent;
  return {
    bytes: BYTES_OF_THE_PLACES,
    ask() {
      const merged = cellsAt(worksheet, row, column, rows, columns).getMergedAreasOrNullObject();
      merged.load(
        "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
      );
      return () => {
        if (merged.isNullObject) return;
        for (const { rowIndex, columnIndex, rowCount, columnCount } of merged.areas.items)
          reading.merges.push({
            sheet: name,
            row: rowIndex,
            column: columnIndex,
            rows: rowCount,
            columns: columnCount,
          });
      };
    },
  };
}
