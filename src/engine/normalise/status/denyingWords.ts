/** Words that deny: what has not begun, is done in part, or is about to be closed. They come before those that affirm. */
import {
  BODY,
  DONE,
  SUBJECT,
  VERB,
  STANDS,
  OTHER_ACTION,
  GIVEN_UP,
  INTO,
  MONTH,
  YEAR,
  type Wording,
} from "./wordingParts";

export const DENYING: readonly Wording[] = [
  {
    status: "not-started",
    ending: "clause",
    words: [
      "((the )?(work|action|this|it) )?((has|is|was) )?not (yet )?(been )?(started|commenced|begun|initiated)",
      "(yet|still) to (start|commence|begin|be (started|commenced|begun|actioned))",
      "to be (started|commenced|actioned)",
      "awaiting (start|commencement)",
      "heb (ei )?(ddechrau|gychwyn)",
      "ddim wedi (dechrau|cychwyn)",
      "i'w (wneud|ddechrau)",
    ],
  },
  {
    status: "not-started",
    ending: "word",
    words: [
      `((due|planned|scheduled|work) )?to (start|commence|begin)(?= (in|from|by|on|once|when|after|following|next|q[1-4]|quarter|autumn|spring|summer|winter|${MONTH}|\\d)\\b| [a-z]{3,9} \\d)`,
    ],
  },
  {
    status: "not-started",
    ending: "cell",
    words: ["to ?do|to be done", "((due|planned|scheduled) )?to (start|begin|commence)"],
  },
  {
    status: "not-started",
    ending: "sign",
    loose: true,
    words: ["(start|commenc|beginn?)(s|es|ing)( (in|on|from))?"],
  },
  { status: "in-progress", ending: "cell", loose: true, words: ["completed?\\W+(no|n)"] },
  { status: "not-started", ending: "cell", loose: true, words: ["future|upcoming|new action"] },
  {
    status: "not-started",
    ending: "clause",
    loose: true,
    leads: true,
    words: ["(this |action )?(has |is )?not (yet )?(been )?(progressed|progressing|taken forward)"],
  },
  {
    status: "not-started",
    ending: "word",
    loose: true,
    leads: true,
    words: ["not (yet )?due(?=\\W*$|\\s*[-:;,.(]|\\s(until|before|to (start|begin|commence))\\b)"],
  },
  {
    status: "in-progress",
    ending: "word",
    words: [
      `${SUBJECT}${VERB}completed?,? (except|apart from|bar|other than|with the exception)\\b`,
      // "In part", "for 3 of 4 teams"; but not "in 3 weeks".
      `${SUBJECT}${VERB}completed? (in part|partly|partially|(in|for|at|with|by) (some|most|half|(\\d+|one|two|three|four|five|six|seven|eight|nine|ten) (out )?of))\\b`,
    ],
  },
  {
    status: "in-progress",
    ending: "cell",
    loose: true,
    words: [
      "partial(ly)?|(to )?continu(e|es|ed|ing|ous)|(keep|leave|remains?|still) open|blocked|late|behind|slipping|scoping|re-?opened|(in )?draft(ed|ing)?|(currently )?being ([a-z]{3,}ed|written|built|drawn up|taken forward)|(embed|implement|develop|deliver|test|pilot|recruit)(d|t)?ing",
    ],
  },
  // A share alone tells how far it is; "70% in quarter 2" is a figure of something else.
  { status: "not-started", ending: "cell", words: ["0 ?%( complete)?"] },
  { status: "in-progress", ending: "cell", words: ["[1-9]\\d? ?%"] },
  { status: "complete", ending: "cell", words: ["100 ?%"] },
  {
    status: "not-started",
    ending: "clause",
    loose: true,
    words: [
      "not (yet )?due",
      "planned",
      "scheduled",
      "proposed(?! for (closure|closing|sign))",
      "pending",
      "new",
      "future action",
      "outstanding",
      "not (yet )?(been )?(implemented|actioned|done|delivered|progressed)",
      "ready to (start|begin|commence)",
    ],
  },
  {
    status: "carried-forward",
    ending: "word",
    loose: true,
    leads: true,
    words: [
      `(closed|completed?|ended)[ ,;:(-]+(and |but |as )?((carr(y|ied)|rolled) (over|forward)|(moved|transferred|taken|rolled) ${INTO}${YEAR})`,
    ],
  },
  {
    status: "carried-forward",
    ending: "word",
    words: [`(not (yet )?${DONE}|incomplete),? [^.]{0,12}(carr(y|ied)|roll(ed)?) (over|forward)`],
  },
  {
    status: "in-progress",
    ending: "clause",
    loose: true,
    words: [
      `(not (yet |been |fully |quite )*|in-?|un)${DONE}`,
      "awaiting ((final|formal|board) )*(sign[ -]?off|closure)",
    ],
  },
  {
    status: "in-progress",
    ending: "word",
    loose: true,
    words: ["awaiting (the )?(completion|results?|outcomes?|feedback|findings|responses?|publication)\\b"],
  },
  {
    status: "in-progress",
    ending: "clause",
    loose: true,
    words: [
      "((board|action|this|it) )*(is |was )?(propos(e|ed|al)|recommend(ed|ation)?|request(ed)?|ready|submitted|put forward)( (for|to|that))?( (board|the|this|action|it|be))* (closure|clos(e|ed|ing)|sign[ -]?off|sign off)",
      "((this |the )?action )?(to|can|could|should|may) (now )?be (closed|signed off)",
    ],
  },
  {
    status: "in-progress",
    ending: "clause",
    words: [
      `(part(ly|ially)?|half|nearly|almost|mostly|substantially|largely)[ -]?${DONE}`,
      "[1-9]\\d? ?% (complete|done)",
    ],
  },
  {
    status: "superseded",
    ending: "word",
    loose: true,
    leads: true,
    words: [
      `${STANDS}(incorporated|subsumed|absorbed|moved|transferred|included|covered|picked up|captured|addressed|amalgamated|rolled) (in|into|in to|by|with|within|under|to|through|as part of) ${OTHER_ACTION}`,
      `${BODY}(decision (was )?(made |taken )?|agreed |decided )not to ${GIVEN_UP}`,
    ],
  },
  {
    status: "in-progress",
    ending: "word",
    words: [
      "(completed?|done)[\\s,;:.(/&-]*((and|but|now|yet|with|still|is|are|remains?|will be|then) )*(on-? ?going(?! (monitoring|reviews?|oversight|support|audits?|quality|maintenance|assurance|evaluation|checks?))|in progress|under ?way)",
      "(now )?(bau|business as usual)\\b[^.]{0,12}\\bon-? ?going",
    ],
  },
];
