import { countWords, plainDate, type Phrase } from "../clause";
import { comesRound, isDoneSoOften, isOfAThing, RECURS, saysHowOften } from "../howOften";

const AFTER_DATE = new RegExp(
  String.raw`¤[^\p{L}¤]*(?:(?:and|then|on|at|of|to|the|in|is|a|basis)\s)*${RECURS}(?!\p{L})`,
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
    if (mention === null) {
      if (!comesRound(text) || countWords(text) > SHORT) return null;
      return { date: { kind: "recurring", date: null }, assumptions: [] };
    }
    if (!saysHowOften(text) && !AFTER_DATE.test(text) && !EACH_DAY.test(text)) return null;
    if (YEARLY_DAY.test(text) || EACH_DAY.test(text)) {
      return { date: { kind: "recurring", date: null }, assumptions: [] };
    }
    const beginsThen = isDoneSoOften(text) && START.test(text);
    if ((isOfAThing(text) && !beginsThen) || THEN_REVIEWED.test(text) || FIRST_BY.test(text)) return null;
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
