/** The year that the cells around give to a month without one. */
import { partsOfDate } from "../../model/calendar";
import type { DateField } from "../../model/field";
import { DATE_FIELDS } from "../../model/field";
import type { RawRecord } from "../../model/recognised";
import { joinPieces } from "./joinPieces";
import { dayOf } from "./readStart";
import type { TableReaders } from "./tableReaders";

/** Says the year near a cell: of the record with that number, in that field. */
export interface NearYears {
  near(record: number, field: DateField): number | null;
}

/**
 * A first pass over a column's dates, without a year for them, when it is first asked for: nobody asks where all dates
 * are true ones. The year near a cell is that of the same column in the
 * nearest row, the row above before the one below; then that of the same row's other dates; then of
 * a date elsewhere in the row; then what `fallback` makes of the cell's text. `settle` has the last word on a year of
 * other cells, given that text.
 */
export function findNearYears(
  records: readonly RawRecord[],
  readers: TableReaders,
  fallback: (text: string) => number | null,
  settle: (year: number, text: string) => number = (year) => year,
): NearYears {
  const known: Partial<Record<DateField, readonly (number | null)[]>> = {};
  const yearsOf = (field: DateField) => (known[field] ??= nearestYears(records, field, readers));
  return {
    near(record, field) {
      const { text } = joinPieces(records[record]?.fields[field]);
      for (const one of [field, ...DATE_FIELDS]) {
        const year = yearsOf(one)[record] ?? null;
        if (year !== null) return settle(year, text);
      }
      const beside = yearBeside(records[record], readers);
      return beside === null ? fallback(text) : settle(beside, text);
    },
  };
}

/** For each record the year nearest to it in the column, its own left out where it has none. */
function nearestYears(
  records: readonly RawRecord[],
  field: DateField,
  readers: TableReaders,
): (number | null)[] {
  const own = records.map((record) => {
    const day = dayOf(readers.dateField(record.fields[field], null));
    return day === null ? null : partsOfDate(day).year;
  });
  const nearest: (number | null)[] = new Array<number | null>(own.length).fill(null);
  let above = -1;
  const aboveOf = own.map((year, index) => {
    if (year !== null) above = index;
    return above;
  });
  let below = -1;
  for (let index = own.length - 1; index >= 0; index--) {
    if (own[index] !== null) below = index;
    const up = aboveOf[index] as number;
    const takeUp = up >= 0 && (below < 0 || index - up <= below - index);
    nearest[index] = own[takeUp ? up : below] ?? null;
  }
  return nearest;
}

/** No cell that holds a date and nothing else is longer. */
const LONGEST_DATE = 40;

/** The year of a date in the row's group or further columns: the meeting at which the action was agreed. */
function yearBeside(record: RawRecord | undefined, readers: TableReaders): number | null {
  for (const pieces of [record?.fields.group ?? [], ...(record?.extras.map((extra) => extra.pieces) ?? [])]) {
    const [piece] = pieces;
    if (piece === undefined || piece.text.length > LONGEST_DATE) continue;
    const day = dayOf(readers.dateField([piece], null));
    if (day !== null) return partsOfDate(day).year;
  }
  return null;
}
