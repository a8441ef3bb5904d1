import { addDays, type IsoDate } from "../../../model/calendar";
import { NOT_IN_WORD, formPattern, type DateForm } from "../dateForm";
import { easterSunday } from "../easter";
import { inYearOf, makePeriod } from "../period";
import { yearOf } from "../years";

const FEASTS: readonly (readonly [RegExp, string, (year: number) => IsoDate])[] = [
  [/^good/i, "Good Friday", (year) => addDays(easterSunday(year), -2)],
  [/^whit/i, "Whit Sunday", (year) => addDays(easterSunday(year), 49)],
  [/^(?:easter|pasg)/i, "Easter Sunday", easterSunday],
  [/^new/i, "New Year's Day", (year) => `${year}-01-01`],
  [/^(?:christmas|xmas|nadolig)/i, "Christmas Day", (year) => `${year}-12-25`],
];

/** `Easter 2022`, `Christmas`, `New Year 2023`; not `Christmas party`, `new yearly plan`. */
export const feast: DateForm = {
  name: "feast",
  hint: /easter|good|mas|new|whit|pasg|nadolig/i,
  pattern: formPattern(
    `${NOT_IN_WORD}(?:good\\sfriday|whit(?:sun|\\ssunday)|pasg|nadolig|easter(?:\\s(?:break|holidays?|sunday))?|christmas(?:\\s(?:break|holidays?|day))?|xmas|new\\syear(?:['’]?s)?(?:\\sday)?)(?!\\p{L})` +
      `(?:[\\s,(-]*(?<year>20\\d{2}|['’]?(?:1[5-9]|[2-4]\\d))(?![\\d/%]|[.,:-]\\d)|(?=\\s*(?:$|[\\n,;.)/&-])))`,
  ),
  read(match) {
    const feastRead = FEASTS.find(([pattern]) => pattern.test(match[0]));
    if (feastRead === undefined) return null;
    const [, name, dayOf] = feastRead;
    const year = match.groups?.year;
    return inYearOf(year === undefined ? null : yearOf(year), "date", (y) => {
      const day = dayOf(y);
      return makePeriod("date", day, day, [`${name} is taken for the day`]);
    });
  },
};
