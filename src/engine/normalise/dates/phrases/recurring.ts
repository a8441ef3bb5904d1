import { countWords, plainDate, type Phrase } from "../clause";
import { oneOf } from "../wordList";

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
const NTH_DAY = String.raw`(?:(?:1st|first|2nd|second|3rd|third|4th|fourth|last)\s(?:mon|tues|wednes|thurs|fri)day\s(?:monthly|(?:of|in)\s(?:the|each|every)\smonth))`;
const RECURS = String.raw`(?:${EACH}|${OFTEN}|${NTH_DAY})`;
const FIRST = new RegExp(
  String.raw`^\W*(?:(?:at|on|in|and|an?|immediate(?:ly)?|then|at\sleast|reviewed|review|reported|to\sbe\sreviewed|minimum|by|the|meetings?|sessions?|audits?|updates?|reports?|checks?|supervision|held|are|is)\s)*${RECURS}(?!\p{L})`,
  "iu",
);
const LAST = /(?:of|in|on)\s(?:each|every)\s(?:week|month|quarter|term|year)\W*$/iu;
const AFTER_DATE = new RegExp(
  String.raw`¤[^\p{L}¤]*(?:(?:and|then|on|at|of|to|the|in|is|a|basis)\s)*${RECURS}(?!\p{L})`,
  "iu",
);
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
const START =
  /(?:start\p{L}*|from|since|beg[aiu]n\p{L}*|commenc\p{L}*|first)(?:\s(?:in|on|from|one))*[\s:,(-]*(?:the\s)?¤/iu;
const YEARLY_DAY = new RegExp(
  String.raw`¤\W*(?:(?:each|every)\syear|annually|yearly|per\syear|p\.?a\.?)(?!\p{L})`,
  "iu",
);
/** "By July 2024, then annually": the first time has a day by which it is done. */
const FIRST_BY =
  /(?<!\p{L})(?:by|before|no\slater\sthan)\s(?:the\s)?¤[\s,;.-]*(?:and\s)?(?:then|thereafter)(?!\p{L})/iu;
/** "April 2024, then reviewed every 6 months": what comes round is the review. */
const THEN_REVIEWED = /^\W*¤\W*(?:(?:and|then|to\sbe|is)\s)*review(?:ed|s|ing)?(?!\p{L})/iu;
/** "Every March", "by each June". */
const EACH_DAY = /^\W*(?:(?:by|in|on|at|from|the end of)\s)*(?:each|every)\s¤/iu;
const SHORT = 10;

/** `Quarterly`, `every 6 weeks`, `Monthly from April 2021`, `31 March each year`; not `Annual report July 2022`. */
export const recurring: Phrase = {
  name: "recurring",
  read({ text, mention }) {
    if (!FIRST.test(text) && !LAST.test(text) && !AFTER_DATE.test(text) && !EACH_DAY.test(text)) return null;
    if (mention === null) {
      if (OF_A_THING.test(text) && !COMES_ROUND.test(text)) return null;
      return countWords(text) > SHORT ? null : { date: { kind: "recurring", date: null }, assumptions: [] };
    }
    if (YEARLY_DAY.test(text) || EACH_DAY.test(text)) {
      return { date: { kind: "recurring", date: null }, assumptions: [] };
    }
    const beginsThen = COMES_ROUND.test(text) && START.test(text);
    if ((OF_A_THING.test(text) && !beginsThen) || THEN_REVIEWED.test(text) || FIRST_BY.test(text))
      return null;
    if (START.test(text) || AFTER_DATE.test(text)) {
      const kept = mention.assumptions.filter((assumption) => !/last day/.test(assumption));
      const start = mention.period ? { start: mention.period.first } : {};
      return { date: { kind: "recurring", date: null, ...start }, assumptions: kept };
    }
    if (mention.period?.yearInferred || mention.period === null) {
      return { date: { kind: "recurring", date: null }, assumptions: ["the month in it recurs each year"] };
    }
    const { start, ...date } = plainDate(mention);
    const from = start && mention.period.kind === "range" ? { start } : {};
    return {
      date: { ...date, ...from, kind: "recurring" },
      assumptions: [...mention.assumptions, "the day in it is taken for the end"],
    };
  },
};
