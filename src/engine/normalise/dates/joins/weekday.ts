import { longDate, weekday, type IsoDate } from "../../../model/calendar";
import { mapPeriod, type Period } from "../period";
import type { Join } from "../sketch";

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

function checked(period: Period, name: string): Period {
  const real = weekdayName(period.first);
  if (real.toLowerCase().startsWith(name)) return period;
  return {
    ...period,
    assumptions: [...period.assumptions, `${longDate(period.first)} is a ${real}: the number is trusted`],
  };
}
