import { endOfMonth, isoDate, longDate, partsOfDate, type IsoDate } from "../../../model/calendar";
import {
  isDay,
  LAST_DAY_OF_MONTH,
  LAST_DAY_OF_YEAR,
  makePeriod,
  mapPeriod,
  monthSpan,
  type Period,
} from "../period";
import type { Join } from "../joinMentions";

const BOUNDARY = String.raw`(?<![\p{L}\p{N}])`;

/** `end of March 2023`, `end Q2 2023/24`, `March end`: the last day, which then is not assumed any more. */
export const endOfPeriod: Join = partOf(
  String.raw`(?:(?:the\s)?(?:very\s)?(?:end|close|last\sday)(?:\sof|\sin)?[\s-](?:the\s)?|year[\s-]end[\s,-]*|diwedd\s)¤|¤[ -]end(?![\p{L}:])`,
  (period) => ({
    ...makePeriod(
      period.kind,
      period.last,
      period.last,
      period.assumptions.filter(isNotAboutTheEnd),
      period.others,
    ),
    kind: period.kind,
  }),
);

/** Whose last day is meant has just been written. */
function isNotAboutTheEnd(assumption: string): boolean {
  return assumption !== LAST_DAY_OF_MONTH && assumption !== LAST_DAY_OF_YEAR;
}

/** `beginning of April 2022`: the first day, while the last is kept open. */
export const startOfPeriod: Join = partOf(
  String.raw`(?:(?:the\s)?(?:beginning|start|first\sday)\sof[\s-](?:the\s)?|dechrau\s)¤`,
  (period) =>
    makePeriod(
      period.kind,
      period.first,
      period.first,
      ["the first day is taken for the beginning"],
      [period.last],
    ),
);

/** `mid-March 2023`, `early 2022`, `late May`: no day, so the period's last for a month, a third for a year. */
export const vagueInPeriod: Join = {
  marks: 1,
  pattern: new RegExp(
    String.raw`${BOUNDARY}(?<part>early|mid(?:dle)?|late|canol)(?:\s(?:of|in))?[\s-]*(?:the\s)?¤`,
    "giu",
  ),
  join([mention], match) {
    const part = (match.groups?.part ?? "").toLowerCase().replace("canol", "mid");
    if (!mention || isDay(mention.meaning)) return null;
    const meaning = mapPeriod(mention.meaning, (period) => vague(period, part));
    return { mention: { ...mention, text: match[0], meaning } };
  },
};

function vague(period: Period, part: string): Period {
  const { year, month } = partsOfDate(period.first);
  if (period.kind === "month") {
    const other = part.startsWith("mid") ? [isoDate(year, month, 15) as IsoDate] : [];
    return makePeriod(
      "month",
      period.first,
      period.last,
      [`"${part}" is no day: the month's last is taken`],
      other,
    );
  }
  if (period.kind === "year") {
    const [offset, count] = part === "early" ? [0, 3] : part === "late" ? [9, 3] : [3, 3];
    return {
      ...monthSpan("range", year, month + offset, count, [`"${part}" is taken for three months of the year`]),
      others: [period.last],
    };
  }
  return makePeriod(
    period.kind,
    period.first,
    period.last,
    [`"${part}" is no day: the last is taken`],
    period.others,
  );
}

/** `first half of June 2022`, `second half of 2022/23`. */
export const halfOfPeriod: Join = {
  marks: 1,
  pattern: new RegExp(
    String.raw`${BOUNDARY}(?:the\s)?(?<half>first|1st|second|2nd|latter)\shalf(?:\sof)?\s(?:the\s)?¤`,
    "giu",
  ),
  join([mention], match) {
    if (!mention || isDay(mention.meaning)) return null;
    const isFirst = /^(?:first|1st)$/i.test(match.groups?.half ?? "");
    const meaning = mapPeriod(mention.meaning, (period) => half(period, isFirst));
    return { mention: { ...mention, text: match[0], meaning } };
  },
};

function half(period: Period, isFirst: boolean): Period | null {
  const { year, month } = partsOfDate(period.first);
  if (period.kind === "month") {
    const middle = isoDate(year, month, 15) as IsoDate;
    return isFirst
      ? makePeriod("range", period.first, middle, [`the first half is taken to end on ${longDate(middle)}`])
      : makePeriod("range", isoDate(year, month, 16) as IsoDate, endOfMonth(year, month));
  }
  if (period.kind !== "year") return null;
  return monthSpan("range", year, month + (isFirst ? 0 : 6), 6, ["half a year means its last day"]);
}

/** A join of words with one period; a single day has no end or beginning of its own. */
function partOf(words: string, change: (period: Period) => Period): Join {
  return {
    marks: 1,
    pattern: new RegExp(BOUNDARY + `(?:${words})`, "giu"),
    join([mention], match) {
      if (!mention || isDay(mention.meaning)) return null;
      return { mention: { ...mention, text: match[0], meaning: mapPeriod(mention.meaning, change) } };
    },
  };
}
