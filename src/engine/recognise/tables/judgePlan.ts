/** Whether a table is an action plan: someone is told to do something, and it can be followed up. */
import type { Field } from "../../model/field";
import type { Confidence, RawRecord, RecognisedColumn } from "../../model/recognised";
import { matchHeading } from "../headings/matchHeading";
import { countWords, isOrder, spread } from "../grid/profileColumn";
import { describeTable } from "./describeTable";

export interface Judgement {
  readonly isPlan: boolean;
  readonly confidence: Confidence;
  readonly reason: string;
  readonly what: string;
}

/** Columns that follow an action up, by how much each says that this is a plan. */
const FOLLOW_UP: Partial<Record<Field, number>> = {
  owners: 1,
  due: 1,
  rag: 0.8,
  status: 0.7,
  progress: 0.9,
  outcome: 0.8,
  evidence: 0.7,
  detail: 0.7,
  resources: 0.5,
  review: 0.5,
  start: 0.4,
  group: 0.6,
  priority: 0.3,
  ref: 0.2,
};
/** What a plan is followed up by; without any of these only a plain heading makes one. */
const TRACKED: readonly Field[] = ["owners", "start", "review", "due", "progress", "rag", "status"];
/** By when, or how it goes. */
const IN_TIME: readonly Field[] = ["start", "review", "due", "progress", "rag", "status"];
const ENOUGH = 1.3;
const FOLLOWED_WELL = 2.3;
/** What "Action" alone or "Key action" scores; less may mean it. */
const PLAIN = 0.86;

/** Judges the table by its columns and by what its actions say. */
export function judgePlan(columns: readonly RecognisedColumn[], records: readonly RawRecord[]): Judgement {
  const what = describeTable(columns.map((column) => column.heading));
  const no = (reason: string): Judgement => ({ isPlan: false, confidence: 0.8, reason, what });
  const action = columns.find((column) => column.field === "action");
  if (!action) return no(`No column says what is to be done: this looks like ${what}.`);
  let followUp = 0;
  const met = new Set<Field>();
  for (const { field, heading, confidence } of columns) {
    if (!field || met.has(field)) continue;
    met.add(field);
    const worded = heading !== "" && (matchHeading(heading)[field] ?? 0) >= 0.5;
    followUp += (FOLLOW_UP[field] ?? 0) * (worded ? 1 : 0.5 * confidence);
  }
  const foreign = columns.filter((column) => isForeign(column.heading)).length;
  const sample = spread(records);
  const texts = sample.map((record) => textOf(record, "action")).filter((text) => text !== "");
  if (texts.length === 0)
    return no("The headings are those of an action plan, but no action stands beneath them.");
  if (texts.filter((text) => NOTHING.test(text)).length > 0.5 * texts.length)
    return no(`In most of its rows nothing is to be done: this looks like ${what}.`);
  const words = texts.reduce((sum, text) => sum + Math.min(40, countWords(text)), 0) / texts.length;
  const ordering = sample.filter(
    (record) => isOrder(textOf(record, "action")) || isOrder(textOf(record, "detail")),
  );
  const orders = ordering.length / sample.length;
  const worded = matchHeading(action.heading).action ?? 0;
  // "Website" with a detail that says "Put the guide on the website" is an action all the same.
  const explained = sample.filter((record) => isOrder(textOf(record, "detail"))).length;
  if (words < 1.9 && explained < 0.5 * sample.length)
    return no(`Its “${action.heading}” holds single words: this looks like ${what}.`);
  const inSteps = columns.some(({ heading }) => STEPS.test(heading));
  if (inSteps && orders === 0 && !CHECKED.some((field) => met.has(field)) && isProcedure(sample))
    return no("Its times count from something that happens again and again: this looks like a procedure.");
  if (worded < PLAIN && orders < 0.1 && !met.has("due") && columnsOfFigures(sample) >= 2)
    return no(`It tells how figures have gone, and not what is to be done: this looks like ${what}.`);
  const followed = met.has("owners") && (met.has("due") || met.has("status") || met.has("rag"));
  if (foreign >= 3 && foreign >= 0.4 * columns.length && !(worded >= PLAIN && followed))
    return no(`Most of its columns are none of a plan: this looks like ${what}.`);
  const speaks =
    0.8 * worded +
    0.5 * orders +
    (words >= 4 ? 0.3 : 0) -
    (followed && worded >= PLAIN ? 0 : 0.25 * Math.max(0, foreign - columns.length / 6));
  const enough = followUp >= ENOUGH || (followUp >= 0.5 && worded >= PLAIN && orders >= 0.4);
  if (worded < PLAIN && !TRACKED.some((field) => met.has(field)))
    return no(`Nobody is named and nothing is due in it: this looks like ${what}.`);
  if (worded < PLAIN && orders < 0.3 && !IN_TIME.some((field) => met.has(field)))
    return no(`Nothing in it is due or followed up: this looks like ${what}.`);
  if (!enough)
    return no(`It has an action column but nothing to follow it up with: this looks like ${what}.`);
  // Where the heading is missing but leads, dates and ratings are there, longer texts are actions.
  const needed = action.heading === "" && followUp >= FOLLOWED_WELL ? 0.25 : 0.55;
  if (speaks < needed) return no(`Its texts do not say what is to be done: this looks like ${what}.`);
  const named = columns.filter((column) => column.field !== null).length;
  return {
    isPlan: true,
    confidence: Math.min(0.98, 0.25 + 0.3 * Math.min(1, speaks) + 0.12 * Math.min(4, followUp)),
    reason: `It has ${count(records.length, "action")} in ${count(named, "column")} that we know: “${columns
      .filter((column) => column.field)
      .map((column) => column.heading.trim())
      .filter((heading) => heading !== "")
      .slice(0, 4)
      .join("”, “")}”.`,
    what: "an action plan",
  };
}

/** What stands where an action would, in lists of something else. */
const NOTHING =
  /^(?:none|nil|n\/?a|no(?: further)? action|not (?:applicable|required|needed)|[-–—]+)\W*(?:needed|required)?\W*$/i;

/** What tells how an action goes; a procedure has none of these. */
const CHECKED: readonly Field[] = ["progress", "rag", "status", "start", "review", "outcome", "evidence"];
const AGAIN =
  /^(?:within|same|immediate(?:ly)?|every|each|as soon|\d+ (?:working |calendar )?(?:hours?|days?))\b/i;
const STEPS = /\b(?:steps?|stages?|happens|process|procedure)\b/i;

/** "Same day", "Within 10 working days of referral", "Every Thursday": no step of it is ever done for good. */
function isProcedure(records: readonly RawRecord[]): boolean {
  const times = records.map((record) => textOf(record, "due")).filter((text) => text !== "");
  return times.length >= 3 && times.every((text) => AGAIN.test(text));
}

/** How many columns that are none of a plan's hold figures: "99.8%", "1,204". */
function columnsOfFigures(records: readonly RawRecord[]): number {
  const counts = new Map<number, number>();
  for (const { column, pieces } of records.flatMap(({ extras }) => extras))
    if (FIGURE.test(pieces[0]?.text ?? "")) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts.values()].filter((number) => number >= 0.6 * records.length).length;
}

const FIGURE = /^[<>≤≥~£]?\s?-?[\d,]+(?:\.\d+)?\s?%?$/;

/** The heading says something that is known, and none of a plan's fields as clearly. */
function isForeign(heading: string): boolean {
  const { other = 0, ...fields } = matchHeading(heading);
  return other >= 0.7 && other > Math.max(0, ...Object.values(fields));
}

function textOf(record: RawRecord, field: Field): string {
  return (record.fields[field] ?? []).map((piece) => piece.text).join(" ");
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
