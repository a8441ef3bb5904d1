import type { Join, Joined } from "../joinMentions";
import type { Mention } from "../period";

const CHANGED = String.raw`(?:slipped|(?:moved|pushed)(?:\sback|\son)?|revised|extended|changed|amended|rev\.?|put\sback|postponed|delayed|deferred|rescheduled|updated|brought\sforward|carried\s(?:over|forward))`;
const FORMER = String.raw`(?:was|were|previous(?:ly)?|orig(?:inal(?:ly)?)?\.?|former(?:ly)?|prev\.?|old|initial(?:ly)?|instead\sof|not|replac(?:es|ing)|gynt|(?:${CHANGED}\s)?from)`;
const DATE_WORDS = String.raw`(?:\s(?:by|in|for|on|from|due|date|target|deadline|timescale|set\sfor|the\send\sof|completion))*`;
const NOW = String.raw`(?:now|revision|new|current(?:ly)?|bellach|${CHANGED})`;
const CARRIED = String.raw`(?:carr(?:y|ied)\s(?:forward|over)|retain(?:ed)?|roll(?:ed)?\s(?:over|forward)|c\/f(?:wd)?)`;

/** `February 2018 (from Sept 2017)`, `June 2021 (was March 2021)`, `May 2022, previously March`. */
export const newThenOld: Join = {
  marks: 2,
  pattern: new RegExp(
    String.raw`¤[\s,;:.-]*[([]?\s?(?:${FORMER}${DATE_WORDS}[\s:,-]*)+¤(?:\sonwards?)?\s?[)\]]?`,
    "giu",
  ),
  join([now, before]) {
    return replaced(now, before);
  },
};

/** `was June 2021, now Sept 2021`, `June 2021 → Sept 2021`, `March 2021 extended to June 2021`. */
export const oldThenNew: Join = {
  marks: 2,
  pattern: new RegExp(
    String.raw`(?:(?:${FORMER}|${NOW})${DATE_WORDS}[\s:,-]*)*¤[\s,;:.)/-]*[([]?\s?(?:→|(?:and\s|but\s|is\s|has\sbeen\s|date\s)*${NOW}${DATE_WORDS}(?:\s(?:to|until|till))?|(?<carried>${CARRIED}(?:\s(?:to|for|into|until))?))[\s:,-]*¤\s?[)\]]?`,
    "giu",
  ),
  join([before, now], match) {
    const joined = replaced(now, before);
    const carried = match.groups?.carried;
    return joined && (carried === undefined ? joined : { ...joined, keep: `${carried} ` });
  },
};

/** `extended from March 2021 to June 2021`, `carried forward from 2020-21 to 2021-22`. */
export const changedFromTo: Join = {
  marks: 2,
  pattern: new RegExp(
    String.raw`(?<verb>(?:${NOW}|${CARRIED})(?:\sdate)?)(?:\s(?:on\s)?from)?\s¤\s?(?:-|to|until|into)\s?¤`,
    "giu",
  ),
  join([before, now], match) {
    const joined = replaced(now, before);
    const verb = match.groups?.verb ?? "";
    return joined && (/^(?:carr|ret|roll|c\/)/i.test(verb) ? { ...joined, keep: `${verb} ` } : joined);
  },
};

/** `was June 2021` without what it is now stays as it is. */
function replaced(now: Mention | undefined, before: Mention | undefined): Joined | null {
  if (!now || !before) return null;
  // "C (was B) (was A)": the day that was replaced last is the one that counts.
  return { mention: now.replaces ? now : { ...now, replaces: before } };
}
