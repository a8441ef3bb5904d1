/** The days that the plan covers. */
import type { PlanPeriod } from "../../model/plan";
import type { PlanDate, Reading } from "../../model/reading";
import { BLANK, valueOf } from "../../model/reading";
import type { DateHints } from "../dates/dateHints";
import { readDateText } from "../dates/readDateText";
import type { LabelledText } from "./labelledTexts";

const YEAR = String.raw`20\d{2}`;
const MONTH_YEAR = String.raw`(?:\p{L}{3,9}\.?\s)?${YEAR}`;
/** Two years at the beginning or the end of a title: what stands in its middle may be of another paper. */
const SPAN = String.raw`${MONTH_YEAR}\s?(?:[-–—/]|\bto\b)\s?(?:${MONTH_YEAR}|\d{2})`;
const AT_AN_END = new RegExp(
  String.raw`^(?<first>${SPAN})(?=\s|:)|(?:^|[\s(:,–-])(?<last>${SPAN})(?=\)?(?:\s*[:,(–-].*)?$)`,
  "iu",
);

/** The years are those of the paper that this one answers or goes on with. */
const OF_ANOTHER =
  /\b(?:outstanding|carried (?:over|forward)|left over|follow[ -]?up|response to|from the)\b/i;

/** Read behind a label; assumed from the title, and wherever a year is taken for the financial one. */
export function readPeriod(
  labelled: readonly LabelledText[],
  title: Reading<string>,
  hints: DateHints,
): Reading<PlanPeriod> {
  for (const { fact, text, at } of labelled) {
    const period = fact === "period" ? periodOf(readDateText(text, hints)) : null;
    if (period !== null) return { ...period, text, at: [at] };
  }
  const written = valueOf(title) ?? "";
  const { first, last } = OF_ANOTHER.test(written) ? {} : (AT_AN_END.exec(written)?.groups ?? {});
  const text = first ?? last;
  const period = text === undefined ? null : periodOf(readDateText(text, hints));
  if (text === undefined || period === null) return BLANK;
  const assumption = "assumption" in period ? period.assumption : "The title names it.";
  return { state: "assumed", value: period.value, assumption, text, at: title.at };
}

type Found =
  | { readonly state: "read"; readonly value: PlanPeriod }
  | { readonly state: "assumed"; readonly value: PlanPeriod; readonly assumption: string };

/** A year, or a range of them; a month or a day is no period of a plan. */
function periodOf(reading: Reading<PlanDate>): Found | null {
  if (reading.state !== "read" && reading.state !== "assumed") return null;
  const { start, date } = reading.value;
  if (start === undefined || date === null) return null;
  const value: PlanPeriod = { from: start, to: date };
  return reading.state === "read"
    ? { state: "read", value }
    : { state: "assumed", value, assumption: reading.assumption };
}
