import { longDate } from "../../../model/calendar";
import { COUNT, UNIT, dayAfter } from "../duration";
import { makePeriod, mapPeriod } from "../period";
import type { Join } from "../joinMentions";

/** `3 months from 1 April 2022`, `within six weeks of 1 May 2022`, `12 month pilot from Sept 2022`; not `every 3 months from 1 April 2022`. */
export const afterDay: Join = {
  marks: 1,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<!(?:every|each)\s)(?:within\s|in\s)?(?<count>${COUNT})[\s-](?<unit>${UNIT})(?:\s(?:programme|project|pilot|contract|trial|period|placement))?\s(?:from|starting|after|following|of|post)\s(?:the\s)?¤`,
    "giu",
  ),
  join([mention], match) {
    const { count = "", unit = "" } = match.groups ?? {};
    if (mention?.meaning.state !== "known" || dayAfter(mention.meaning.period.last, count, unit) === null)
      return null;
    const meaning = mapPeriod(mention.meaning, (period) => {
      const day = dayAfter(period.last, count, unit);
      return day === null ? null : makePeriod("date", day, day, [`it counts from ${longDate(period.last)}`]);
    });
    return { mention: { ...mention, text: match[0], meaning } };
  },
};
