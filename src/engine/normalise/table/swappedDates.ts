/** True dates whose day and month Excel may have exchanged while somebody typed them. */
import { isoDate, partsOfDate } from "../../model/calendar";
import type { DateField } from "../../model/field";
import { DATE_FIELDS } from "../../model/field";
import type { PlanDate, Reading } from "../../model/reading";
import { valueOf } from "../../model/reading";
import type { RawRecord } from "../../model/recognised";
import type { TableReaders } from "./tableReaders";

/** Fewer true dates than these may all lie in the first twelve days of a month by chance. */
const ENOUGH = 2;
const BY_SLASHES = /^\s*(\d{1,2})[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\s*$/;

/**
 * The fields whose columns show the trace of American typing: all true dates are on days up to 12, and those
 * that stayed text, because no month has that number, on days above.
 */
export function findSwapped(records: readonly RawRecord[], readers: TableReaders): ReadonlySet<DateField> {
  return new Set(DATE_FIELDS.filter((field) => isSwapped(records, field, readers)));
}

function isSwapped(records: readonly RawRecord[], field: DateField, readers: TableReaders): boolean {
  let trueDates = 0;
  let texts = 0;
  for (const record of records) {
    const [piece] = record.fields[field] ?? [];
    if (piece === undefined) continue;
    if (typeof piece.value === "number") {
      const date = valueOf(readers.dateField([piece], null));
      if (date?.kind !== "date" || date.date === null) continue;
      if (partsOfDate(date.date).day > 12) return false;
      trueDates++;
    } else {
      const day = Number(BY_SLASHES.exec(piece.text)?.[1] ?? 0);
      if (day > 12) texts++;
      else if (day > 0) return false;
    }
  }
  return trueDates >= ENOUGH && texts > 0;
}

/** The true date with both readings, for the user to choose; unchanged where there is only one. */
export function asAmbiguous(reading: Reading<PlanDate>, isNumber: boolean): Reading<PlanDate> {
  const date = valueOf(reading);
  if (!isNumber || date === null || date.kind !== "date" || date.date === null) return reading;
  const { year, month, day } = partsOfDate(date.date);
  const other = isoDate(year, day, month);
  if (other === null || other === date.date) return reading;
  return {
    state: "assumed",
    value: { ...date, ambiguous: [date.date, other] },
    assumption:
      "Day and month may have been exchanged when this was typed: every true date here lies on a day up to 12.",
    text: reading.text,
    at: reading.at,
  };
}
