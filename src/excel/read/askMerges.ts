/**
 * Third round trip: merged cells. On some desktops asking for them wipes what the user could undo (OfficeDev/office-js
 * #5918), so that they are taken over from an earlier reading where nobody asked for this one.
 */
import { valueAt, type RangeAddress, type SheetSnapshot, type WorkbookSnapshot } from "../../engine";
import type { Question } from "../payload";
import type { SheetReading } from "./sheetReading";
import { cellsAt } from "../cellsAt";

const BYTES_OF_THE_PLACES = 4_000;

/** The question for a sheet that the earlier reading does not know; nothing for an empty sheet. */
export function askMerges(reading: SheetReading, earlier: WorkbookSnapshot | undefined): Question[] {
  const isKnown = earlier?.sheets.some(({ name }) => name === reading.extent.name) ?? false;
  return reading.extent.rows === 0 || isKnown ? [] : [questionOf(reading)];
}

/**
 * For the fourth round trip, when the values are there: takes over the merges that the earlier reading found, or gives
 * the question for them where what stands in their cells has moved.
 */
export function takeOverMerges(reading: SheetReading, earlier: WorkbookSnapshot | undefined): Question[] {
  const known = earlier?.sheets.find(({ name }) => name === reading.extent.name);
  if (known === undefined || reading.extent.rows === 0) return [];
  if (!known.merges.every((merge) => isUnmoved(merge, known, reading))) return [questionOf(reading)];
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

function questionOf(reading: SheetReading): Question {
  const { name, worksheet, top, left, rows, columns } = reading.extent;
  return {
    bytes: BYTES_OF_THE_PLACES,
    ask() {
      const merged = cellsAt(worksheet, top, left, rows, columns).getMergedAreasOrNullObject();
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
