import { addDays, partsOfDate, type IsoDate } from "../../../model/calendar";
import { known, makePeriod, type Meaning, type Mention, type Period } from "../period";
import type { Join } from "../joinMentions";

/** Verbs that make "from … to …" a change of date and no range. */
const CHANGED =
  "revised|extended|moved|changed|slipped|amended|back|postponed|delayed|deferred|forward|over|rolled|rescheduled|altered|carried|updated";

/** `¤ - ¤`, `from ¤ to ¤`, `between ¤ and ¤`. */
export const rangeFromTo: Join = {
  marks: 2,
  pattern: new RegExp(
    String.raw`(?<!(?:${CHANGED})\s(?:from\s)?)(?:(?:from\s)?¤[\s,]*(?:-|\bto\b|\bup\sto\b|\buntil\b|\btill\b|\bthrough(?:\sto)?\b|\btan\b|\bi\b)\s?(?:the\s)?¤|between\s(?:the\s)?¤\s?(?:and|&|-|to)\s?(?:the\s)?¤)`,
    "giu",
  ),
  join: joinRange,
};

/** `start ¤, end ¤`: the days of work, in the order in which they stand. */
export const rangeStartEnd: Join = {
  marks: 2,
  pattern: new RegExp(
    String.raw`(?:start(?:s|ing|ed|\sdate)?|commenc\p{L}+|begin(?:s|ning)?|launch(?:ed)?)(?:\s(?:in|on|from))?[:\s-]*¤[\s,;.-]*(?:and\s)?(?:to\s(?:be\s)?)?(?:end(?:s|ing|\sdate)?|finish\p{L}*|complet\p{L}+(?:\sdate)?|conclud\p{L}+)(?:\s(?:by|in|on))?[:\s-]*¤`,
    "giu",
  ),
  join: joinRange,
};

/**
 * `July/Sept 2019`: with a year behind the last alone, the two are the ends of one stretch; so are months that follow
 * each other (`Dec 23/Jan 24`).
 */
export const rangeBySlash: Join = {
  marks: 2,
  pattern: /¤\s?\/\s?¤/giu,
  join(mentions, match) {
    const [first, last] = mentions.map(({ meaning }) => periodOf(meaning));
    const areMonths = [first, last].every((period) => period?.kind === "month" && period.first < period.last);
    const isNext = areMonths && first && addDays(first.last, 1) === last?.first;
    return isNext || mentions[0]?.meaning.state === "yearless" ? joinRange(mentions, match) : null;
  },
};

/** `June, July and August 2026`: months that follow each other; not `March and September 2026`. */
export const rangeInSequence: Join = {
  marks: 2,
  pattern: /¤(?:,\s?|,?\s(?:and|&|a)\s|&)¤/giu,
  join(mentions, match) {
    const [first, last] = mentions;
    if (first?.meaning.state !== "yearless" || !last || !isMonths(first.meaning) || !isMonths(last.meaning))
      return null;
    const range = rangeOf(first.meaning, last.meaning);
    const whole = range?.state === "yearless" ? range.inYear(SOME_YEAR) : periodOf(range);
    const before = whole && first.meaning.inYear(partsOfDate(whole.first).year);
    const after = last.meaning.state === "yearless" ? last.meaning.inYear(SOME_YEAR) : periodOf(last.meaning);
    if (!before || !after || monthAfter(before.last) !== monthOf(after.first)) return null;
    return range && { mention: { text: match[0], meaning: range } };
  },
};

/** Any year shows which months follow each other. */
const SOME_YEAR = 2000;

function isMonths(meaning: Meaning): boolean {
  const kind = meaning.state === "yearless" ? meaning.kind : periodOf(meaning)?.kind;
  return kind === "month" || kind === "range";
}

function periodOf(meaning: Meaning | null): Period | null {
  return meaning?.state === "known" ? meaning.period : null;
}

function monthOf(day: IsoDate): number {
  return partsOfDate(day).month;
}

function monthAfter(day: IsoDate): number {
  return (monthOf(day) % 12) + 1;
}

function joinRange(mentions: readonly Mention[], match: RegExpExecArray): { mention: Mention } | null {
  const [first, last] = mentions;
  if (!first || !last) return null;
  const meaning = rangeOf(first.meaning, last.meaning);
  return meaning && { mention: { text: match[0], meaning } };
}

function rangeOf(first: Meaning, last: Meaning): Meaning | null {
  if (first.state === "impossible") return first;
  if (last.state === "impossible") return last;
  if (first.state === "open" || last.state === "open") return null;
  if (first.state === "yearless" && last.state === "yearless") {
    return {
      state: "yearless",
      kind: "range",
      inYear: (year) => {
        const from = first.inYear(year);
        const to = inYearAfter(last.inYear, year, from);
        return from && to && between(from, to);
      },
    };
  }
  const from = first.state === "known" ? first.period : inYearBefore(first.inYear, last);
  const to = last.state === "known" ? last.period : inYearAfter(last.inYear, yearOf(from), from);
  const period = from && to && between(from, to);
  return period && known(period);
}

/** `Nov - Feb 2023` begins in the November before. */
function inYearBefore(inYear: (year: number) => Period | null, last: Meaning): Period | null {
  if (last.state !== "known") return null;
  const { year } = partsOfDate(last.period.last);
  const same = inYear(year);
  return same && same.first > last.period.last ? inYear(year - 1) : same;
}

function inYearAfter(
  inYear: (year: number) => Period | null,
  year: number,
  from: Period | null,
): Period | null {
  const same = inYear(year);
  return same && from && same.last < from.first ? inYear(year + 1) : same;
}

function yearOf(period: Period | null): number {
  return period ? partsOfDate(period.first).year : 0;
}

function between(from: Period, to: Period): Period | null {
  if (from.first > to.last) return null;
  return makePeriod("range", from.first, to.last, to.assumptions, to.others);
}
