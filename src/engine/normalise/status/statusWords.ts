/** The words by which plans say where an action stands. */
import { DENYING } from "./denyingWords";
import { BODY, DONE, SUBJECT, VERB, NO_BUT, STANDS, YEAR, INTO, PLAN, type Wording } from "./wordingParts";

/**
 * In order: what denies comes before what affirms, and what mixes two before either. Welsh words stand with
 * the English ones.
 */
export const WORDINGS: readonly Wording[] = [
  ...DENYING,
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
      `${SUBJECT}${VERB}(done|closed|finished|resolved|signed[ -]off)(?=\\s(and|but|as|by|via|per|although|following|after|at (the )?([a-z]+ ){0,3}(board|meeting|panel|committee|smt|slt|[a-z]*[mj]b))\\b)`,
    ],
  },
  {
    status: "complete",
    ending: "sign",
    words: [`${SUBJECT}${VERB}(${DONE}|resolved|signed[ -]off|discharged)`],
  },
  {
    status: "complete",
    ending: "clause",
    loose: true,
    leads: true,
    words: ["nfa|no further action( needed| required)?"],
  },
  { status: "complete", ending: "cell", loose: true, words: ["sustained"] },
  {
    status: "complete",
    ending: "clause",
    loose: true,
    leads: true,
    words: [
      `${STANDS}(embedded|((moved|transferred|transitioned|handed) (in)?to |part of )?(bau|business as usual))${NO_BUT}`,
      `${BODY}(agreed|approved) (to close( (this|the) action)?|closure|for closure|to be closed)`,
    ],
  },
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
      "(the )?(work|action) ((has|have) )?(now )?started",
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
      "at risk|((slight|significant|serious|minor|major)(ly)? )?(slipped|slippage|delayed|delays?|overdue|behind( schedule| target| plan)?)",
      "open|active|live|current|(in|under) (train|development)|being progressed",
      "on hold|paused|suspended|stalled",
      "(gone )?out (for|to) (consultation|comments?|review)|(under|in) review|ahead of (schedule|target|plan)|nearly there",
      "((some|good|limited|steady|significant|reasonable|slow|excellent|partial|positive) )+progress( (made|being made|to date|has been made))*",
    ],
  },
  {
    status: "carried-forward",
    ending: "clause",
    words: [
      "((this|the|it|action|will|has|have|been|is|was|to|be|now|remains?|outstanding|therefore|so)[ ,:;-]+)*carr(y|ied|ying) (it )?(forward|over|fwd)",
      "c ?/ ?f(wd)?|c ?fwd",
      "roll(ed)? (forward|over)",
      "cario ymlaen",
    ],
  },
  {
    status: "carried-forward",
    ending: "word",
    words: [
      "continu(e|es|ed|ing) (in|into) (the )?((next|new) (financial )?year|fy|\\d{4}|\\d{2}[-/]\\d{2})",
      `(action )?(to )?(be )?(roll(ed)?|tak(e|en) forward|retain(ed)?|keep|kept|transfer(red)?|moved?|put|defer(red)?|postponed?|extend(ed)?|carry|carried) ${INTO}${YEAR}`,
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
      `${SUBJECT}${VERB}(superseded|replaced by|overtaken by|merged (with|into)|combined with|subsumed|duplicate of)\\b`,
      "(is |are |this is )?no longer (required|needed|applicable|relevant|necessary|a priority|going ahead|being pursued)\\b",
      "will not (be )?(progressed|pursued|taken forward|proceed|go ahead)\\b",
      "not (required|needed|proceeding|going ahead|being (pursued|taken forward))\\b",
      "disodlwyd|wedi'?i? (ei )?ddisodli|nid oes angen|dim angen( mwyach)?|ddim yn berthnasol",
    ],
  },
  { status: "superseded", ending: "cell", loose: true, words: ["stopped|merged|replaced|combined"] },
  {
    status: "superseded",
    ending: "clause",
    words: [
      `duplicate|${SUBJECT}${VERB}(withdrawn|cancelled|abandoned|discontinued|obsolete|redundant|stood down|removed|deleted|dropped|ceased|not pursued)`,
    ],
  },
  {
    status: "superseded",
    ending: "word",
    loose: true,
    words: ["(n\\/?a|not applicable)\\s*[-:,(]\\s*(?=\\w)", "we will supersede"],
  },
];
