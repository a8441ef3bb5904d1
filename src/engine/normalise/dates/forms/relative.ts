import { longDate } from "../../../model/calendar";
import { NOT_IN_WORD, formPattern, type DateForm } from "../dateForm";
import { COUNT, UNIT, dayAfter } from "../duration";
import { known, makePeriod } from "../period";

const ORIGIN =
  "(?:from|after|following|post|of\\s(?:the\\s)?(?:publication|report|inspection|receipt|approval|sign|agreement|completion))";

/**
 * `within six months`, `in 3 months`, `3 months from publication`: a day only where the hints give the day of
 * the report. Not `every 6 weeks`, `2 weeks`, `6 monthly`, `6 months of data`.
 */
export const relativeTime: DateForm = {
  name: "relative time",
  hint: /in |over|next|from|after|following|post|of /i,
  pattern: formPattern(
    `${NOT_IN_WORD}(?<!(?:every|each)\\s)(?:(?:(?:within|in|over|during)\\s(?:the\\s)?(?:next\\s|first\\s)?|next\\s)(?<count>${COUNT})[\\s-](?<unit>${UNIT})(?!\\p{L})(?:['’]|\\stime)?(?:\\s${ORIGIN}(?!\\p{L}))?(?!\\s(?:of\\s)?¤)` +
      `|(?<countFrom>${COUNT})[\\s-](?<unitFrom>${UNIT})\\s${ORIGIN}(?!\\p{L}|\\s(?:the\\s)?¤))`,
  ),
  read(match, hints) {
    const { count, countFrom, unit, unitFrom } = match.groups ?? {};
    const day =
      hints.reportDate && dayAfter(hints.reportDate, count ?? countFrom ?? "", unit ?? unitFrom ?? "");
    if (!hints.reportDate || !day)
      return { state: "open", assumption: "it counts from a day that the plan does not give" };
    return known(
      makePeriod("date", day, day, [`it counts from the day of the report, ${longDate(hints.reportDate)}`]),
    );
  },
};

/** `next board meeting`, `end of the month`, `this year`: a time that the plan's own day would settle. */
export const openTime: DateForm = {
  name: "open time",
  hint: /next|this|new|end of/i,
  pattern: formPattern(
    `${NOT_IN_WORD}(?:next\\s(?:\\p{L}+\\s){0,2}?(?:board|meeting|inspection)|end\\sof\\s(?:the\\s|this\\s|next\\s)?(?:month|quarter|term|week|school\\sterm|contract|project)|(?:this|next|(?:the\\s)?new)\\s(?:month|year|quarter|term|week|financial\\syear|academic\\syear))(?!\\p{L})(?=\\s*(?:$|[\\n,;.)/(-]|and\\b|then\\b|\\d))`,
  ),
  read() {
    return { state: "open", assumption: "it counts from a day that the plan does not give" };
  },
};
