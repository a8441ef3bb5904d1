import type { PlanDate } from "../../../model/reading";
import { countWords, plainDate, type Clause, type Phrase, type Said } from "../clause";
import type { Settled } from "../settle";
import { oneOf } from "../wordList";

const GOES_ON = oneOf(String.raw`
  on[\s-]?going onwards? continu(?:e|es|ed|ing|ous|ously|al|ally|ation) rolling(?:\sprogramme)?
  thereafter and\sbeyond business\sas\susual bau permanent(?:ly)? indefinite(?:ly)? open[\s-]ended ymlaen
  throughout(?!\s(?:the\s)?¤) (?:all\s)?year[\s-]round all\s(?:the\s)?year to\sdate to\spresent parhaus
`);
const ANYWHERE = new RegExp(String.raw`(?<!\p{L})${GOES_ON}(?!\p{L})`, "iu");
const ALONE = new RegExp(
  String.raw`^\W*(?:(?:already|now|currently|this\sis|immediate(?:ly)?(?:\sstart)?(?:\sand)?(?:\sthen)?|(?:moved|transferred)\s(?:in)?to|part\sof|becom(?:es|ing)|remains?|work|action|all|on\san|an|yes|n\/a)[\s,:/-]+)*${GOES_ON}(?!\p{L})`,
  "iu",
);
const IN_PROGRESS =
  /^\W*(?:(?:currently|now|work|already)\s)?(?:in[\s-]progress|ar\sy\sgweill|under\s?way|as\s(?:and\swhen|appropriate|required|needed|necessary)|when(?:ever)?\s(?:required|needed)|ad[\s-]?hoc|started|commenced)(?!\p{L})/iu;

const START =
  /(?:start\p{L}*|from|since|beg[aiu]n\p{L}*|commenc\p{L}*|launched|effective|as\sof|w\.?e\.?f\.?)(?:\s(?:date|in|on|from|of))*[\s:,(-]*(?:the\s)?¤/iu;
const GOES_ON_AFTER = new RegExp(
  String.raw`¤[^\p{L}¤]*(?:(?:and|then|to|but|is|will|it)\s)*${GOES_ON}(?!\p{L})`,
  "iu",
);
const END =
  /(?:until|till|to|by|ending|ends?|up\sto|complet\p{L}*|due|target|finish\p{L}*)(?:\s(?:by|in|on|the|date|end|of|for))*[\s:,(-]*¤/iu;
const REVIEW = /review\p{L}*[^¤]{0,20}¤/iu;
/** "From April 2022" and no end: nothing but words of beginning stands before it. */
const ONLY_START =
  /^\W*(?:(?:to|will|work|live|in\splace|running|operational|available|implement(?:ed)?|roll(?:ed)?[\s-]?out|pilot|delivery)\s)*(?:from|since|start(?:s|ing|ed|\sfrom|\sin)|(?<=\bto\s)start(?:\sin)?|beg[aiu]n(?:s|ning)?|commenc(?:e|es|ed|ing)|with\s(?:immediate\s)?effect\sfrom|effective(?:\sfrom)?|w\.?e\.?f\.?|as\s(?:of|from))(?:\s(?:in|on|from|the))*[\s:]*¤\W*$/iu;
const SHORT = 10;

/** `Ongoing`, `October 2016 onwards`, `Ongoing to start in June`, `From April 2022`; not `Continue the pilot by May`. */
export const ongoing: Phrase = {
  name: "ongoing",
  read(clause) {
    const { text, mention } = clause;
    if (mention === null) return withoutDate(text);
    if (ONLY_START.test(text)) {
      return goesOn(mention, ["a start without an end is taken to be ongoing"]);
    }
    if (!ALONE.test(text) && !(ANYWHERE.test(text) && (GOES_ON_AFTER.test(text) || START.test(text))))
      return null;
    if (mention.period === null)
      return { date: { kind: "ongoing", date: null }, assumptions: mention.assumptions };
    return withDate(clause, mention);
  },
};

function withoutDate(text: string): Said | null {
  const words = countWords(text);
  if (ALONE.test(text)) {
    if (words > SHORT) return null;
    return { date: { kind: "ongoing", date: null }, assumptions: [] };
  }
  if (words <= 5 && IN_PROGRESS.test(text)) {
    return { date: { kind: "ongoing", date: null }, assumptions: ["it is taken to be ongoing"] };
  }
  return null;
}

function withDate({ text }: Clause, mention: Settled): Said {
  if (START.test(text) || GOES_ON_AFTER.test(text)) return goesOn(mention, []);
  if (REVIEW.test(text)) {
    return { date: { kind: "ongoing", date: null }, assumptions: ["the date in it is that of a review"] };
  }
  const assumption = END.test(text) ? "it is taken to end on that day" : "the day in it is taken for the end";
  return {
    date: { ...plainDate(mention), kind: "ongoing" },
    assumptions: [...mention.assumptions, assumption],
  };
}

function goesOn(mention: Settled, assumptions: readonly string[]): Said {
  const { period } = mention;
  const date: PlanDate = {
    kind: "ongoing",
    date: null,
    ...(period ? { start: period.first } : {}),
    ...(period?.yearInferred ? { yearInferred: true as const } : {}),
  };
  // The assumptions about a period's last day do not touch its first.
  const kept = mention.assumptions.filter((assumption) => !/last day/.test(assumption));
  return { date, assumptions: [...kept, ...assumptions] };
}
