/** The words by which plans say where an action stands, as patterns over folded text. */
import type { StatusWord } from "../../model/reading";

/**
 * What must follow the words. "clause": the end, a sign, or a word that carries the sentence on; so "closed,
 * see log" and "closed with health" but not "closed cases". "sign": the end, a sign or a date; so "met – see
 * log" and "met in May" but not "met with health". "word": anything. "cell": nothing more.
 */
export type Ending = "clause" | "sign" | "word" | "cell";

export interface Wording {
  readonly status: StatusWord;
  readonly ending: Ending;
  /** True where the words are no plain ones for this status, so that the user is told what was assumed. */
  readonly loose?: true;
  readonly words: readonly string[];
}

const DONE = "(completed?|done|closed|achieved|finished|delivered|implemented|met|concluded|actioned)";
/** "This action has now been …", "All tasks are …". */
const SUBJECT =
  "((this|it|that|((this|the|these|all) )?(actions?|tasks?|work|item|milestone|target|recommendation)s?) )?";
const VERB = "((is|are|was|were|has been|have been|now|all|been|fully|successfully|already) )*";
/** "to 2022-23", "for next year": what makes "move" or "keep" a carrying forward. */
const YEAR = "(to|for|in|into|until|till) (the )?((new|next) )?(\\d{4}|fy|year|q[1-4]|quarter|plan)";
/** "over", "it", "in the training plan": what may stand between the verb and the year. */
const INTO = "((it|this|action|over|forward|across|on) )*((in|to|into) (the |our )?([a-z]+ ){0,2}plan )?";
const PLAN = "(the |our |this |next year's |new |[a-z]+ )*(\\d{4}[-/]\\d{2,4} )?([a-z]+ )?plan\\b";

/**
 * In order: what denies comes before what affirms, and what mixes two before either. Welsh words stand with
 * the English ones.
 */
export const WORDINGS: readonly Wording[] = [
  {
    status: "not-started",
    ending: "clause",
    words: [
      "((the )?(work|action|this|it) )?((has|is|was) )?not (yet )?(been )?(started|commenced|begun|initiated)",
      "(yet|still) to (start|commence|begin|be (started|actioned))",
      "to be (started|commenced|actioned)",
      "awaiting (start|commencement)",
      "heb (ei )?(ddechrau|gychwyn)",
      "ddim wedi (dechrau|cychwyn)",
      "i'w (wneud|ddechrau)",
    ],
  },
  { status: "not-started", ending: "cell", words: ["to ?do", "to (start|begin|commence)"] },
  { status: "not-started", ending: "cell", loose: true, words: ["future|upcoming"] },
  {
    status: "in-progress",
    ending: "cell",
    loose: true,
    words: [
      "partial(ly)?|(to )?continu(e|es|ed|ing)|(keep|leave|remains?|still) open|blocked|late|behind|slipping|scoping",
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
    words: [`not (yet )?${DONE},? [^.]{0,12}carr(y|ied) (over|forward)`],
  },
  {
    status: "in-progress",
    ending: "clause",
    loose: true,
    words: [
      `(not (yet |been |fully |quite )*|in-?)${DONE}`,
      "awaiting (final |formal |board )?(sign[ -]?off|closure)",
    ],
  },
  {
    status: "in-progress",
    ending: "clause",
    loose: true,
    words: [
      "(proposed|recommended|ready|submitted|put forward) (for|to) (board )?(closure|clos(e|ing)|sign[ -]?off|be closed)",
    ],
  },
  {
    status: "in-progress",
    ending: "clause",
    words: [
      `(part(ly|ially)?|nearly|almost|mostly|substantially|largely)[ -]?${DONE}`,
      "[1-9]\\d? ?% (complete|done)",
    ],
  },
  {
    status: "in-progress",
    ending: "word",
    words: [
      "(completed?|done)[\\s,;:.(/&-]*((and|but|now|yet|with|still|is|are|remains?|will be|then) )*(on-? ?going|in progress|under ?way)",
      "(now )?(bau|business as usual)\\b[^.]{0,12}\\bon-? ?going",
    ],
  },
  {
    status: "complete",
    ending: "word",
    // "Complete the audit" is an instruction; "Completed as above" and "Completed returns" say that it is done.
    words: [
      `(100 ?% ?)?${SUBJECT}${VERB}completed\\b(?!-)`,
      `(100 ?% ?)?${SUBJECT}${VERB}complete\\b(?!-| (the|an?|all|any|each|every|your|their|our|with|and (send|submit|return|share))\\b)`,
    ],
  },
  {
    status: "complete",
    ending: "clause",
    words: [
      "wedi'?i? (ei )?([cg]?wblhau|g?orffen|[cg]au|[cg]?yflawni)",
      "c?wblhawyd",
      "cwblhau",
      "cyflawnwyd",
    ],
  },
  {
    status: "complete",
    ending: "word",
    // "Done by the panel", but "Done for 31 of 44" is not.
    words: [
      `${SUBJECT}${VERB}(done|closed|finished|resolved|signed off)(?=\\s(and|but|as|by|via|per|although|at (the )?([a-z]+ )?(board|meeting|panel|committee|smt))\\b)`,
    ],
  },
  {
    status: "complete",
    ending: "sign",
    words: [`${SUBJECT}${VERB}(${DONE}|resolved|signed off|discharged)`],
  },
  { status: "complete", ending: "cell", loose: true, words: ["nfa|no further action( needed| required)?"] },
  {
    status: "complete",
    ending: "clause",
    loose: true,
    words: [
      "(now |is |moved (in)?to |part of )?(bau|business as usual)",
      "(now |already |fully )*(in place|embedded)",
    ],
  },
  {
    status: "in-progress",
    ending: "clause",
    words: [
      "in[ -]progress",
      "under ?way",
      "work in progress",
      "wip",
      "((the )?(work|action|this|it) )?((has|have) )?(now )?(commenced|begun)",
      "progressing( (well|as planned|to plan|nicely))?",
      "in ?-?pro?gr?es+",
      "in hand",
      "started",
    ],
  },
  {
    status: "in-progress",
    ending: "clause",
    words: [
      "ar y gweill",
      "yn mynd rhagddo",
      "(yn )?parhau(s)?",
      "ar waith",
      "wedi (dechrau|cychwyn)",
      "(heb|ddim wedi) ?('?i )?(ei )?[cg]?wblhau",
    ],
  },
  { status: "in-progress", ending: "word", words: ["(still )?on-? ?going\\b"] },
  {
    status: "in-progress",
    ending: "clause",
    loose: true,
    words: [
      "(on|off|not on) (track|target|schedule)",
      "at risk|slipped|delayed|overdue|behind schedule",
      "open|active|live|current|in (train|development)|being progressed",
      "on hold|paused|suspended|stalled",
      "(under|in) review|ahead of (schedule|target|plan)",
    ],
  },
  {
    status: "carried-forward",
    ending: "clause",
    words: [
      "(action )?(to )?(be )?carr(y|ied|ying) (it )?(forward|over|fwd)",
      "c ?/ ?f(wd)?",
      "rolled? (forward|over)",
      "cario ymlaen",
    ],
  },
  {
    status: "carried-forward",
    ending: "word",
    words: [
      `(action )?(to )?(be )?(retain(ed)?|keep|kept|transfer(red)?|moved?|put|defer(red)?|postponed?|extend(ed)?|carry|carried) ${INTO}${YEAR}`,
      `((retain|keep|kept|retained)[ -]+)?(re-?worked and |already |now )*(added|integrated|incorporated|included|moved|transferred) (to|into|in) ${PLAN}`,
    ],
  },
  // A later day within the plan keeps the action open.
  {
    status: "in-progress",
    ending: "word",
    loose: true,
    words: ["(postponed|deferred|paused|extended) (to|until|till)\\b"],
  },
  { status: "carried-forward", ending: "cell", words: ["retain(ed)?|keep|kept"] },
  { status: "carried-forward", ending: "cell", loose: true, words: ["defer(red)?|postponed"] },
  {
    status: "superseded",
    ending: "word",
    words: [
      "(now )?(superseded|replaced by|overtaken by|merged (with|into)|combined with|subsumed|duplicate of)\\b",
      "(is |are |this is )?no longer (required|needed|applicable|relevant|necessary|a priority|going ahead|being pursued)\\b",
      "not (required|needed|proceeding|going ahead|being (pursued|taken forward))\\b",
      "disodlwyd|wedi'?i? (ei )?ddisodli|nid oes angen|dim angen( mwyach)?|ddim yn berthnasol",
    ],
  },
  {
    status: "superseded",
    ending: "clause",
    words: [
      "duplicate|withdrawn|cancelled|abandoned|discontinued|obsolete|(action )?(removed|deleted|dropped)",
    ],
  },
  {
    status: "superseded",
    ending: "word",
    loose: true,
    words: ["(n\\/?a|not applicable)\\s*[-:,(]\\s*(?=\\w)", "we will supersede"],
  },
];
