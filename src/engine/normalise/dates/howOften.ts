/** Words for what comes round again: `Quarterly`, `every 6 weeks`, `at each board meeting`. */
import { oneOf } from "./wordList";

const NUMBER = String.raw`(?:\d{1,2}(?:\s?-\s?\d{1,2})?|two|three|four|five|six|eight|ten|twelve)`;
/** What comes round again: "every board meeting", "each half term". */
const OCCASION = oneOf(String.raw`
  day week fortnight month quarter half[\s-]?term term (?:(?:financial|academic|school|calendar)\s)?year board meeting yj[ms]*b ymb mb smt slt omt ops
  supervision panel audit review session inspection visit cohort appraisal
  monday tuesday wednesday thursday friday spring summer autumn january april september
  \p{L}+\s(?:board|meeting|cycle)s?
`);
const EACH = String.raw`(?:(?:every|each)\s(?:other\s|second\s|third\s|${NUMBER}[\s-])?${OCCASION}s?)`;
const OFTEN = oneOf(String.raw`
  (?:(?:bi|half|tri|semi|twice|${NUMBER})[\s-]?)?(?:daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annual(?:ly)?)
  bi[\s-]?annual(?:ly)? biennial(?:ly)? regular(?:ly)?(?=\W*$) standing\s(?:agenda\s)?item
  (?:once|twice|${NUMBER}\s?(?:x|times))\s(?:a|an|per|each|every|in\sa)\s\p{L}+
  per\s(?:annum|month|quarter|term|year) chwarterol misol blynyddol wythnosol
  bob\s(?:\p{L}+\s)?(?:dydd|wythnos|pythefnos|mis|chwarter|tymor|blwyddyn|cyfarfod)
`);
const NTH_DAY = String.raw`(?:(?:1st|first|2nd|second|3rd|third|4th|fourth|last)\s(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?\s(?:monthly|(?:of|in)\s(?:the|each|every)\smonth))`;
/** "Every board meeting", "bi-monthly", "first Monday of each month". */
export const RECURS = String.raw`(?:${EACH}|${OFTEN}|${NTH_DAY})`;
const FIRST = new RegExp(
  String.raw`^\W*(?:(?:at|on|in|and|an?|immediate(?:ly)?|then|at\sleast|reviewed|review|reported|to\sbe\sreviewed|minimum|by|the|meetings?|sessions?|audits?|updates?|reports?|checks?|supervision|held|are|is)\s)*${RECURS}(?!\p{L})`,
  "iu",
);
const LAST =
  /(?:of|in|on)\s(?:each|every)\s(?:(?:school|academic|financial)\s)?(?:week|month|quarter|term|year)\W*$/iu;
/** An adjective of something that has a date of its own: "Annual report July 2022". */
const OF_A_THING = new RegExp(
  String.raw`^\W*${RECURS}\s(?!(?:from|in|on|at|by|until|till|to|up|and|or|then|starting|start|beginning|commencing|basis|since|each|every|with|through|thereafter|ongoing|next|first|last|as|due)(?!\p{L}))\p{L}`,
  "iu",
);
/** Things that are done so often, and are no things that somebody makes once: "Quarterly reviews". */
const COMES_ROUND = new RegExp(
  String.raw`^\W*(?:(?:at|by|the)\s)*${RECURS}\s(?:\p{L}+\s)?(?:\p{L}+ing|review\p{L}*|report(?:s|ed)?(?=\W*$|\sto\b)|updates?|audits?|checks?|meetings?|returns?|supervisions?|cycles?|boards?|events?|refresh(?:ers?)?|submissions?|\p{L}*[my]b)(?!\p{L})`,
  "iu",
);

/** True where such words stand at the beginning or end, whatever they belong to. */
export function saysHowOften(text: string): boolean {
  return FIRST.test(text) || LAST.test(text);
}

/** True for "Annual report", which is made once; for "Quarterly reviews" too. */
export function isOfAThing(text: string): boolean {
  return OF_A_THING.test(text);
}

/** True for "Quarterly reviews". */
export function isDoneSoOften(text: string): boolean {
  return COMES_ROUND.test(text);
}

/** True for a text without a day that says how often; not for "Annual report". */
export function comesRound(text: string): boolean {
  return saysHowOften(text) && (!isOfAThing(text) || isDoneSoOften(text));
}
