/** A day as the sheet's own column writes days. */
import { dateOfSerial, longDate, partsOfDate, serialOfDate, type IsoDate } from "../../model/calendar";
import type { DateField } from "../../model/field";
import { valueOf } from "../../model/reading";
import { shortDate } from "../actionTexts";
import { DATE_FORMAT } from "../registerColumns";
import { cellsOf, Votes, type Candidate } from "./columnHabits";
import type { Place } from "./findPlace";
import { restyleDate } from "./restyleDate";

/** Ways of other cells of the column that are tried. */
const MOST_WAYS = 3;
/** A longer text says more than a day; it is not replaced as a whole. */
const LONGEST_DATE = 40;

/**
 * The cell's own way first, then the ways of the other cells of its column, the most frequent first, then the day
 * in words. A cell that names no day ("July 2021") leaves it to the others how a day is written, and takes one in
 * front of its month where none of them tells.
 */
export function writeDate(place: Place, field: DateField, date: IsoDate): readonly Candidate[] {
  const own = valueOf(place.action[field])?.date ?? null;
  const format = typeof place.value === "number" ? formatOf(place) : null;
  const { date1904 } = place;
  const candidates: Candidate[] = [];
  if (format !== null) {
    candidates.push(
      serial({ date, date1904 }, format, place.value as number),
      serial({ date, date1904 }, DATE_FORMAT),
    );
    return candidates;
  }
  const restyled = own === null ? null : restyleDate(place.text, own, date);
  const addsDay = restyled?.addsDay === true ? [text(restyled.text)] : [];
  if (restyled?.addsDay === false) candidates.push(text(restyled.text));
  // Words beside the day stay only where the day is found among them.
  if (place.text.trim().length > LONGEST_DATE) return [...candidates, ...addsDay];
  const votes = new Votes<Candidate>();
  for (const [action, piece] of cellsOf(place.plan, field)) {
    const theirs = valueOf(action[field])?.date ?? null;
    if (theirs === null) continue;
    const { value, numberFormat = DATE_FORMAT } = piece;
    if (typeof value === "number") {
      votes.add(numberFormat, serial({ date, date1904 }, numberFormat, value));
      continue;
    }
    const like = restyleDate(piece.text, theirs, date);
    if (like?.whole === true && !like.addsDay) votes.add(like.text, text(like.text.trim()));
  }
  candidates.push(...votes.mostFirst.slice(0, MOST_WAYS), ...addsDay);
  const [first] = candidates;
  candidates.push(
    typeof first?.value === "number" ? serial({ date, date1904 }, DATE_FORMAT) : text(longDate(date)),
    text(shortDate(date)),
  );
  return candidates;
}

function formatOf({ sheet, at }: Place): string {
  return sheet.numberFormats[at.row - sheet.top]?.[at.column - sheet.left] ?? DATE_FORMAT;
}

/** A day in the system of its workbook. */
interface Day {
  readonly date: IsoDate;
  readonly date1904: boolean;
}

/** Where another true date stands for its month by the first day of it, so does this one. */
function serial({ date, date1904 }: Day, numberFormat: string, like?: number): Candidate {
  const isFirst =
    like !== undefined && !/d/i.test(numberFormat) && partsOfDate(dateOfSerial(like, date1904)).day === 1;
  const day = isFirst ? `${date.slice(0, 8)}01` : date;
  return { value: serialOfDate(day, date1904), numberFormat, shown: shortDate(date) };
}

function text(value: string): Candidate {
  return { value, shown: value };
}
