import { countWords, plainDate, revision, type Phrase } from "../clause";

const DONE = String.raw`(?:completed?|done|achieved|closed|finished|implemented|delivered|actioned|finali[sz]ed|compl\.|accomplished|discharged|signed[ -]?off|in place|embedded|launched and complete|cwblhawyd|wedi['’]?i? (?:ei )?gwblhau)`;
const LEAD = String.raw`(?:(?:all|100\s?%|now|immediate(?:ly)?|this|action|actions|task|already|fully|is|are|has been|have been|was|were|yes|n\/a|status|work)[ :,(-]+)*`;

/** At the start, with a date, a sign, a joining word or nothing behind it: "Complete training" is an order. */
const FIRST = new RegExp(
  String.raw`^\W*${LEAD}${DONE}(?!\p{L})(?=[^\p{L}\d]*(?:$|¤|[,.;:(/&-]|(?:on|in|as|and|at|for|since|during|early|ahead|via|with|but|within|date|this|now|subject)(?!\p{L})))`,
  "iu",
);
const LAST = new RegExp(String.raw`¤[\s,;:([/-]*${LEAD}${DONE}\W*$`, "iu");
/** "Training complete June 2019": behind few words, none of which makes it an order. */
const MIDDLE = new RegExp(
  String.raw`^(?!.*(?<!\p{L})(?:to|for|will|must|should|be|by|when|until|if|due)(?!\p{L}))(?:[\p{L}\d'&-]+\s){1,4}${DONE}[\s,:([-]*(?:(?:in|on)\s)?¤\W*$`,
  "iu",
);
const TICK = /^\s*[✓✔☑✅]\s*/u;
/** Words that make it a wish or a part. */
const NOT_YET =
  /(?<![\p{L}\d])(?:not|be|part|partly|partially|near|nearly|almost|yet|incomplete|until|will|should|must|once|if|substantially|mostly|largely|(?!100)\d{1,2} ?%)[\s-]+(?:\p{L}+ )?(?:completed?|done|achieved|closed|finished|implemented|delivered|in place|embedded|signed)/iu;
const BY_A_DAY = new RegExp(String.raw`${DONE}[\s:]+(?:by|before|no later)[^¤]*¤`, "iu");
const IN_PART = /in part|partial|ongoing/iu;
const WAS_DUE = /(?<!\p{L})(?:was|due|original(?:ly)?|target|planned)[^¤]*¤/iu;
const REVIEW = new RegExp(String.raw`${DONE}[^¤]*(?:review|next|repeat|revisit|refresh)[^¤]*¤`, "iu");
const SHORT = 12;

/** `Completed`, `Complete - July 2021`, `July 2021 (completed)`; not `to be completed by May`, `Complete the audit`. */
export const completed: Phrase = {
  name: "completed",
  read({ text, mention }) {
    const ticked = TICK.test(text);
    if (!ticked && !FIRST.test(text) && !LAST.test(text) && !MIDDLE.test(text)) return null;
    if (NOT_YET.test(text) || (mention && BY_A_DAY.test(text)) || countWords(text) > SHORT) return null;
    const doubts = [...(ticked ? [TICK_MEANS] : []), ...(IN_PART.test(text) ? [SAYS_MORE] : [])];
    if (mention === null) return { date: { kind: "completed", date: null }, assumptions: doubts };
    const other = REVIEW.test(text) ? "of a review" : WAS_DUE.test(text) ? "on which it was due" : null;
    if (other !== null) {
      return { date: { kind: "completed", date: null }, assumptions: [`the date in it is that ${other}`] };
    }
    const { date, ambiguous, yearInferred } = plainDate(mention);
    return {
      date: {
        kind: "completed",
        date,
        ...revision(mention.replaces),
        ...(yearInferred ? { yearInferred } : {}),
        ...(ambiguous ? { ambiguous } : {}),
      },
      assumptions: [...mention.assumptions, ...doubts],
    };
  },
};

const SAYS_MORE = "it is taken to be complete, although it says more";
const TICK_MEANS = "a tick means that it is complete";
