import { plainDate, revision, type Phrase } from "../clause";

/** Words that say so by themselves. */
const CARRIED =
  /(?<![\p{L}])(?:retain(?:ed)?|carr(?:y|ied|ying)\s(?:it\s)?(?:forward|fwd|over|on)|c\s?\/\s?(?:f(?:wd)?|o)\b|cfwd|roll(?:ed|ing|s)?[\s-](?:forward|fwd|over|on|into)|brought\sforward\sfrom|b\/f(?:wd)?\b)/iu;
/** Words that say so when a year follows. */
const MOVED =
  /(?<![\p{L}])(?:transfer(?:red)?|moved?|defer(?:red)?|postponed?|keep|kept|continued?|(?:put|add(?:ed)?|include[ds]?)\s(?:in|into|to|on)\b.*\bplan|part\sof\s(?:the\s)?¤\splan).*¤/iu;
const FROM = /(?:from|was)\s(?:the\s)?¤/iu;

/** `RETAIN FOR 2021-22`, `carried forward to June 2022`, `c/f`, `Put in plan for 2022/23`; not `roll out in May`. */
export const carriedForward: Phrase = {
  name: "carried forward",
  read({ text, mention }) {
    const moved = MOVED.test(text) && mention?.kind === "year";
    if (!moved && !CARRIED.test(text)) return null;
    if (mention === null || mention.period === null) {
      return { date: { kind: "carried-forward", date: null }, assumptions: mention?.assumptions ?? [] };
    }
    const day = mention.period.last;
    if (FROM.test(text)) {
      const former = revision({ date: day, text: mention.text });
      return { date: { kind: "carried-forward", date: null, ...former }, assumptions: mention.assumptions };
    }
    const { ambiguous, yearInferred } = plainDate(mention);
    return {
      date: {
        kind: "carried-forward",
        date: day,
        ...revision(mention.replaces),
        ...(yearInferred ? { yearInferred } : {}),
        ...(ambiguous ? { ambiguous } : {}),
      },
      assumptions: mention.assumptions,
    };
  },
};
