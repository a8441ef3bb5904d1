import { partsOfDate, type IsoDate } from "../../model/calendar";
import type { DateKind } from "../../model/reading";
import type { DateHints } from "./dateHints";
import type { Meaning, Mention, Period } from "./period";

/** A mention with its year found, as far as one can be. */
export interface Settled {
  readonly text: string;
  readonly kind: DateKind;
  /** Null where no day can be known. */
  readonly period: Period | null;
  readonly assumptions: readonly string[];
  /** Why no day can be meant; else null. */
  readonly impossible: string | null;
  readonly replaces: { readonly date: IsoDate | null; readonly text: string } | null;
}

const NO_YEAR = "no year is written, and the dates around it give none";

/** Finds missing years: from the dates beside it in the cell, or else from the neighbouring cells. */
export function settleMentions(mentions: readonly Mention[], hints: DateHints): Settled[] {
  return mentions.map((mention, index) => {
    const settled = settle(mention.meaning, neighbours(mentions, index), hints);
    const before = mention.replaces && settleFormer(mention.replaces, settled.period, hints);
    return { ...settled, text: mention.text, replaces: before ?? null };
  });
}

interface Neighbours {
  readonly before: Period | null;
  readonly after: Period | null;
}

function neighbours(mentions: readonly Mention[], index: number): Neighbours {
  const replaces = mentions[index]?.replaces;
  return {
    before: periodOf(mentions.slice(0, index).reverse()) ?? periodOf(replaces ? [replaces] : []),
    after: periodOf(mentions.slice(index + 1)),
  };
}

function periodOf(mentions: readonly Mention[]): Period | null {
  for (const { meaning } of mentions) if (meaning.state === "known") return meaning.period;
  return null;
}

type Days = Omit<Settled, "text" | "replaces">;

function settle(meaning: Meaning, { before, after }: Neighbours, hints: DateHints): Days {
  const none = { period: null, impossible: null, assumptions: [] };
  switch (meaning.state) {
    case "impossible":
      return { ...none, kind: "unknown", impossible: meaning.reason };
    case "open":
      return { ...none, kind: "unknown", assumptions: [meaning.assumption] };
    case "known":
      return withPeriod(meaning.period);
    case "yearless": {
      const beside = after
        ? lastNotAfter(meaning.inYear, after)
        : before && firstNotBefore(meaning.inYear, before);
      if (beside) return withPeriod(beside, "the year is taken from the date beside it");
      if (hints.nearYear === null) return { ...none, kind: meaning.kind, assumptions: [NO_YEAR] };
      const near = meaning.inYear(hints.nearYear);
      if (near === null)
        return { ...none, kind: "unknown", impossible: `There is no such day in ${hints.nearYear}.` };
      return withPeriod({ ...near, yearInferred: true }, "the year is taken from the dates around it");
    }
  }
}

function withPeriod(period: Period, ...more: string[]): Days {
  return { kind: period.kind, period, impossible: null, assumptions: [...period.assumptions, ...more] };
}

function lastNotAfter(inYear: (year: number) => Period | null, limit: Period): Period | null {
  const { year } = partsOfDate(limit.last);
  const same = inYear(year);
  return same && same.last <= limit.last ? same : inYear(year - 1);
}

function firstNotBefore(inYear: (year: number) => Period | null, limit: Period): Period | null {
  const { year } = partsOfDate(limit.first);
  const same = inYear(year);
  return same && same.first >= limit.first ? same : inYear(year + 1);
}

/** The date that was replaced; without a year, it is the last such day before the one that counts. */
function settleFormer(former: Mention, now: Period | null, hints: DateHints): Settled["replaces"] {
  const days = settle(former.meaning, { before: null, after: now }, hints);
  return { date: days.period?.last ?? null, text: former.text };
}
