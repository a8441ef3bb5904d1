/** The days of the document: when it was written or agreed, last changed, and when the report that it answers came out. */
import type { CellAddress } from "../../model/address";
import type { IsoDate } from "../../model/calendar";
import type { LooseText } from "../../model/recognised";
import { BLANK, type Reading } from "../../model/reading";
import { plainText } from "../../text/plainText";
import type { DateHints } from "../dates/dateHints";
import { findDates } from "../dates/findDates";
import { MONTH } from "../dates/monthNames";
import { sentenceOf } from "../dates/readDateText";
import type { LabelledFact, LabelledText } from "./labelledTexts";
import { withoutEmbargo } from "./readEmbargo";

export interface DocumentDays {
  readonly written: Reading<IsoDate>;
  readonly updated: Reading<IsoDate>;
  readonly reported: Reading<IsoDate>;
}

type DayFact = keyof DocumentDays;

/** "by the board on", "at YJMB", "in": what may stand between the word and its day. */
const BETWEEN = String.raw`(?:\s(?:by|at|for)\s[^.;:\n\d]{1,60}?)?[\s,:(–-]+(?:(?:on|in|of)\s)?(?:the\s)?`;
/** Words that say what the day behind them is; "agreed that" and "agreed to" have none. */
const SAID: readonly (readonly [DayFact, RegExp])[] = [
  ["reported", wordsBeforeDay("(?:inspection |audit )?report (?:was )?(?:published|issued)")],
  [
    "updated",
    wordsBeforeDay(
      "(?:last )?(?:updated|revised|amended)|last reviewed|(?:position |correct |figures )?(?:at|as of)|update of|diweddarwyd",
    ),
  ],
  [
    "written",
    wordsBeforeDay(
      "(?<!(?:report|inspection|audit) (?:was )?)(?:agreed|approved|adopted|signed off|written|dated|published|issued|prepared|drafted|created)",
    ),
  ],
];

function wordsBeforeDay(words: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}-])(?:${words})(?!\s(?:that|to)\s)${BETWEEN}(?=(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,?\s)?(?:\d|${MONTH}))`,
    "giu",
  );
}

/** Ends a day in a line. */
const END = /\n|\s{2,}|[|;•()]|\.(?=\s|$)|\s[–—-]\s|,\s(?=\D)/;
/** What stands by itself in a title: "Improvement plan – 12 October 2026". */
const APART = /\n|\s{2,}|\s*[|;•]\s*|\s[–—-]\s|[,:]\s|\.(?:\s+|$)|[()]/;
const VERSIONED = /^\W*(?:(?:\p{L}+\s)?draft|v\d|version)\b/iu;
/** No day with the words of its own is longer. */
const LONGEST_DAY = 40;
const LONGEST = 300;

/** Labelled days first, then those that a sentence gives, then a day that stands by itself among the titles. */
export function readDocumentDays(
  labelled: readonly LabelledText[],
  loose: readonly LooseText[],
  hints: DateHints,
): DocumentDays {
  const short = loose
    .map(({ text, at, role }) => ({ text: plainText(text), at, role }))
    .filter(({ text }) => text.length <= LONGEST);
  const dayOf = (fact: DayFact): Reading<IsoDate> =>
    firstDay(
      labelled.filter((one) => one.fact === asLabelled(fact)),
      hints,
    ) ??
    firstDay(
      short.flatMap((one) => spokenDays(fact, one)),
      hints,
    ) ??
    BLANK;
  const written = dayOf("written");
  const heads = short.filter(({ role, text }) => role === "title" || VERSIONED.test(text));
  const apart = heads
    .flatMap(({ text, at }) =>
      withoutEmbargo(text)
        .split(APART)
        .map((part) => ({ text: part.trim(), at })),
    )
    .filter(({ text }) => text.length <= LONGEST_DAY && findDates(text, hints)[0]?.text === text);
  return {
    written: written.state === "blank" ? asAssumed(firstDay(apart, hints)) : written,
    updated: dayOf("updated"),
    reported: dayOf("reported"),
  };
}

const asLabelled = (fact: DayFact): LabelledFact => fact;

interface PlacedText {
  readonly text: string;
  readonly at: CellAddress;
}

function spokenDays(fact: DayFact, { text, at }: PlacedText): PlacedText[] {
  const pattern = SAID.find(([of]) => of === fact)?.[1];
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].map((match) => ({
    text: text.slice(match.index + match[0].length),
    at,
  }));
}

/** The first of the texts that is a day or a month, as far as its first sign of an end; null where none is. */
function firstDay(texts: readonly PlacedText[], hints: DateHints): Reading<IsoDate> | null {
  for (const { text: whole, at } of texts) {
    const text = (whole.trim().split(END)[0] ?? "").trim();
    if (text.length > LONGEST_DAY || !/\d/.test(text)) continue;
    const [found] = findDates(text, hints);
    if (found === undefined || !text.startsWith(found.text)) continue;
    const { kind, date } = found.date;
    if (date === null || (kind !== "date" && kind !== "month")) continue;
    const written = { text, at: [at] };
    if (kind === "month") {
      const assumption = "Only the month is written, so its first day is taken.";
      return { state: "assumed", value: `${date.slice(0, 8)}01`, assumption, ...written };
    }
    return found.assumptions.length === 0
      ? { state: "read", value: date, ...written }
      : { state: "assumed", value: date, assumption: sentenceOf(found.assumptions), ...written };
  }
  return null;
}

function asAssumed(reading: Reading<IsoDate> | null): Reading<IsoDate> {
  if (reading === null) return BLANK;
  if (reading.state !== "read") return reading;
  return { ...reading, state: "assumed", assumption: "It stands by itself in the heading of the plan." };
}
