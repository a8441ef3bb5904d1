import type { PlanDate } from "../../model/reading";
import type { Settled } from "./settle";

/** A part of a cell with one mention of time at most. */
export interface Clause {
  /** On one line, with `¤` for the mention. */
  readonly text: string;
  readonly mention: Settled | null;
}

/** What a clause says. `assumptions` is empty where nothing was assumed. */
export interface Said {
  readonly date: PlanDate;
  readonly assumptions: readonly string[];
}

/** One thing that a cell can say about time. The phrases stand in an ordered list; the first to answer counts. */
export interface Phrase {
  readonly name: string;
  read(clause: Clause): Said | null;
}

/** The date of a mention as it stands, with all that is known about it. */
export function plainDate(mention: Settled): PlanDate {
  const { kind, period, replaces } = mention;
  const start = period && period.first !== period.last && !STARTLESS.has(kind) ? { start: period.first } : {};
  const others =
    period?.others.filter((day, index, all) => day !== period.last && all.indexOf(day) === index) ?? [];
  return {
    kind,
    date: period?.last ?? null,
    ...start,
    ...revision(replaces),
    ...(period?.yearInferred ? { yearInferred: true as const } : {}),
    ...(period && others.length > 0 ? { ambiguous: [period.last, ...others] } : {}),
  };
}

/** Kinds whose first day is not worth a word: a date given as a month means a day in it. */
const STARTLESS: ReadonlySet<string> = new Set(["date", "month"]);

/** The keys that say what date was replaced. */
export function revision(replaces: Settled["replaces"]): Pick<PlanDate, "revisedFrom" | "revisedFromText"> {
  if (replaces === null) return {};
  return { ...(replaces.date ? { revisedFrom: replaces.date } : {}), revisedFromText: replaces.text };
}

/** How many words the clause has besides the mention. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
