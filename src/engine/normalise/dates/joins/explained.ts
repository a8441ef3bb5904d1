/** A time that is written twice, the second time to say what the first one means. */
import { partsOfDate } from "../../../model/calendar";
import { known, mapPeriod, type Meaning, type Mention, type Period } from "../period";
import type { Join } from "../joinMentions";

/**
 * `Q4 (Jan - Mar 2022)`, `Year 2 (2027/28)`: the brackets say what the first means. In `31 March 2022 (end of Q4)`,
 * `July 2024 (end of academic year)` they only name it.
 */
export const explained: Join = {
  marks: 2,
  pattern: /¤\s?\(\s?¤\s?\)/giu,
  join([first, second], match) {
    if (!first || !second) return null;
    const meaning = explainedBy(first, second) ?? named(first.meaning, second.meaning);
    if (meaning !== null) return { mention: { text: match[0], meaning } };
    return namesFor(second.meaning) ? { mention: { ...first, text: match[0] } } : null;
  },
};

/** `Q3 (Oct-Dec) 2026/27`, `Autumn term (Sept - Dec) 2026/27`: the year of the months stands behind the brackets. */
export const explainedInYear: Join = {
  marks: 3,
  pattern: /¤\s?\(\s?¤\s?\)[\s,]*(?:of\s)?¤/giu,
  join([first, second, year], match) {
    if (first?.meaning.state !== "yearless" || second?.meaning.state !== "yearless") return null;
    if (year?.meaning.state !== "known" || year.meaning.period.kind !== "year") return null;
    const { inYear } = second.meaning;
    const within = year.meaning.period;
    const years = [within.first, within.last].map((day) => partsOfDate(day).year);
    const period = years
      .map(inYear)
      .find((days) => days && days.first >= within.first && days.last <= within.last);
    if (!period) return null;
    const { kind } = first.meaning;
    return { mention: { text: match[0], meaning: known({ ...period, kind }) } };
  },
};

/** `Q3 Oct - Dec 2026`, `Q3: Oct-Dec 2026`: only where both mean the same days. */
export const saidTwice: Join = {
  marks: 2,
  pattern: /¤:?\s¤/giu,
  join([first, second], match) {
    const meaning = first && second && named(second.meaning, first.meaning);
    return meaning ? { mention: { text: match[0], meaning } } : null;
  },
};

function explainedBy(first: Mention, second: Mention): Meaning | null {
  if (first.meaning.state === "open") return second.meaning.state === "open" ? null : second.meaning;
  if (first.meaning.state !== "yearless") return null;
  const { kind } = first.meaning;
  if (second.meaning.state === "yearless" && kind !== "date" && kind !== "month") {
    // The months in the brackets say which year's quarter it is; a day in them would only name its end.
    return { ...mapPeriod(second.meaning, (period) => ({ ...period, kind })), kind } as Meaning;
  }
  if (second.meaning.state !== "known") return null;
  const { period } = second.meaning;
  const inYear = first.meaning.inYear(partsOfDate(period.last).year);
  const sure = inYear !== null && inYear.last === period.last;
  const assumptions = sure
    ? period.assumptions
    : [...period.assumptions, "the words in brackets are followed"];
  // "Q3 (Dec 2026)": the month is the quarter's last.
  return known({ ...period, first: sure ? inYear.first : period.first, kind, assumptions });
}

/** A quarter, term or year's end that gives no year of its own. */
function namesFor(meaning: Meaning): boolean {
  return meaning.state === "yearless" && /^(?:quarter|term|year)$/.test(meaning.kind);
}

/** The days of `days` under the name that a quarter or term of the same days gives them. */
function named(days: Meaning, name: Meaning): Meaning | null {
  if (days.state !== "known" || name.state !== "yearless" || days.period.kind === "date") return null;
  if (name.kind !== "quarter" && name.kind !== "term") return null;
  const same = samePeriod(days.period, name.inYear(partsOfDate(days.period.last).year));
  return same ? known({ ...days.period, kind: name.kind }) : null;
}

/** The calendar quarter, which `others` keeps, counts as well. */
function samePeriod(days: Period, named: Period | null): boolean {
  return named !== null && [named.last, ...named.others].includes(days.last);
}
