import { addDays, longDate, weekday, type IsoDate } from "../../../model/calendar";
import { makePeriod, mapPeriod, type Period } from "../period";
import type { Join } from "../joinMentions";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** "Monday" to "Sunday". */
export function weekdayName(date: IsoDate): string {
  return WEEKDAYS[weekday(date) - 1] as string;
}

const NAME = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";

/** `Thursday 31 March 2022`, `Mon 3 - Fri 7 July`, `31 March 2022 (Thursday)`: checked against the (first) day. */
export const withWeekday: Join = {
  marks: 1,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<name>${NAME})(?!\p{L})[.,]?\s*(?:the\s)?¤|¤\s\((?<after>${NAME})\)`,
    "giu",
  ),
  join([mention], match) {
    if (!mention) return null;
    const name = (match.groups?.name ?? match.groups?.after ?? "").slice(0, 3).toLowerCase();
    const meaning = mapPeriod(mention.meaning, (period) => checked(period, name));
    return { mention: { ...mention, text: match[0], meaning } };
  },
};

const NTH: Readonly<Record<string, number>> = {
  first: 0, "1st": 0, second: 1, "2nd": 1, third: 2, "3rd": 2, fourth: 3, "4th": 3,
}; // prettier-ignore

/** `first Monday in June 2022`, `3rd Tues of June`, `last Friday in May`: one day of the month. */
export const weekdayOfMonth: Join = {
  marks: 1,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:the\s)?(?<nth>${Object.keys(NTH).join("|")}|last)\s(?<name>${NAME})\s(?:(?:of|in)\s)?(?:the\s)?¤`,
    "giu",
  ),
  join([mention], match) {
    const { meaning } = mention ?? {};
    const kind =
      meaning?.state === "known" ? meaning.period.kind : meaning?.state === "yearless" && meaning.kind;
    if (!mention || kind !== "month") return null;
    const { nth = "", name = "" } = match.groups ?? {};
    const on = WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) + 1;
    const within = mapPeriod(mention.meaning, (period) => {
      const day = nthOf(period, NTH[nth.toLowerCase()], on);
      return day === null ? null : makePeriod("date", day, day);
    });
    return {
      mention: {
        ...mention,
        text: match[0],
        meaning: within.state === "yearless" ? { ...within, kind: "date" } : within,
      },
    };
  },
};

/** The weekday `on` (1 is Monday) of that number in the month, counted from 0; its last where there is no number. */
function nthOf({ first, last }: Period, nth: number | undefined, on: number): IsoDate {
  if (nth === undefined) return addDays(last, -((weekday(last) - on + 7) % 7));
  return addDays(first, ((on - weekday(first) + 7) % 7) + nth * 7);
}

function checked(period: Period, name: string): Period {
  const real = weekdayName(period.first);
  if (real.toLowerCase().startsWith(name)) return period;
  return {
    ...period,
    assumptions: [...period.assumptions, `${longDate(period.first)} is a ${real}: the number is trusted`],
  };
}
