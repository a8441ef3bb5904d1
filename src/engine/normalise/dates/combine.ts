import type { DateKind, PlanDate } from "../../model/reading";
import type { Clause, Said } from "./clause";

/** A clause that was understood. */
export interface Understood extends Said {
  readonly clause: Clause;
}

const STARTS = /^\W*(?:to\s)?(?:start|commenc|begin|began|from\b)/iu;
const REVIEWS = /review|monitor|refresh|check[- ]?point/iu;

const SEVERAL = "several dates stand here, and the latest counts";

/** Which of several dateless clauses speaks for the cell, first to last. */
const WEIGHT: readonly DateKind[] = ["ongoing", "recurring", "carried-forward", "completed"];

/** One saying for a whole cell: of each paragraph first, then of all. */
export function combine(paragraphs: readonly (readonly Understood[])[]): Said | null {
  const each = paragraphs.map(combineParagraph).filter((said) => said !== null);
  const open = each.filter((said) => said.date.kind !== "completed");
  // Paragraphs are different pieces of work: one that is complete does not complete the others.
  return latestOf(open.some((said) => said.date.date !== null) ? open : each);
}

function combineParagraph(said: readonly Understood[]): Said | null {
  const [first] = said;
  if (first === undefined || said.length === 1) return first ?? null;
  const dated = said.filter((one) => one.date.date !== null);
  const done = said.filter((one) => one.date.kind === "completed");
  const open = dated.filter((one) => one.date.kind !== "completed");
  if (done.length > 0 && open.length <= 1)
    return completedOf(done, open[0], said.length > done.length + open.length);
  // "Ongoing; next review 31/03/24": the day is not that by which it is done.
  const lasting = said.find(({ date }) => date.kind === "ongoing" || date.kind === "recurring");
  if (lasting?.date.date === null && open.length > 0 && open.every(isReview)) return lasting;
  // "April and October each year".
  const recurs = said.find(({ date }) => date.kind === "recurring" && date.date === null);
  if (recurs && open.length > 0 && open.every(({ date }) => date.yearInferred)) return recurs;
  const best = startAndEnd(said, open) ?? latestOf(withoutReviews(open.length > 0 ? open : said));
  if (best === null || first.date.kind !== "recurring") return best;
  // "Quarterly: June 2026, September 2026": the first word says how the days are meant; without a year they recur.
  return best.date.yearInferred
    ? { date: { kind: "recurring", date: null }, assumptions: ["the month in it recurs each year"] }
    : { ...best, date: { ...best.date, kind: "recurring" } };
}

/** "July 2021 - Completed June 2021": the work is done, on the day of the word or else on that beside it. */
function completedOf(done: readonly Said[], open: Said | undefined, saysMore: boolean): Said | null {
  const own = latestOf(done);
  const more = saysMore ? ["it is taken to be complete, although it says more"] : [];
  if (own === null || own.date.date !== null || open === undefined) {
    return own && { ...own, assumptions: [...own.assumptions, ...more] };
  }
  return {
    date: { kind: "completed", date: open.date.date },
    assumptions: [...open.assumptions, ...more, "it is taken to be complete on the day beside the word"],
  };
}

/** "Start May 2021, end June 2021". */
function startAndEnd(said: readonly Understood[], open: readonly Understood[]): Said | null {
  const begin = said.find((one) => STARTS.test(one.clause.text) && one.clause.mention?.period);
  const end = latestOf(withoutReviews(open.filter((one) => one !== begin)));
  const start = begin?.clause.mention?.period?.first;
  if (!begin || !end?.date.date || start === undefined || start > end.date.date) return null;
  const date: PlanDate = { ...end.date, kind: "range", start };
  return { date, assumptions: [...new Set([...begin.assumptions, ...end.assumptions])] };
}

function isReview({ clause }: Understood): boolean {
  return REVIEWS.test(clause.text);
}

function withoutReviews(said: readonly Understood[]): readonly Understood[] {
  const others = said.filter((one) => !isReview(one));
  return others.length > 0 ? others : said;
}

function latestOf(said: readonly Said[]): Said | null {
  const [first] = said;
  if (first === undefined || said.length === 1) return first ?? null;
  const dated = said.filter((one) => one.date.date !== null);
  if (dated.length === 0) {
    const byWeight = WEIGHT.map((kind) => said.find((one) => one.date.kind === kind)).find(
      (one) => one !== undefined,
    );
    return byWeight ?? first;
  }
  const latest = dated.reduce((best, one) => ((one.date.date ?? "") > (best.date.date ?? "") ? one : best));
  const same = dated.every((one) => one.date.date === latest.date.date);
  return same ? latest : { date: latest.date, assumptions: [...latest.assumptions, SEVERAL] };
}
