/**
 * The pane in Welsh. NEEDS REVIEW BY A WELSH SPEAKER: it was written with care and has not been read by one. What the
 * engine says of a single cell is said by the phrase book (`phraseBook/`, docs/decisions/welsh.md); the sheets that are
 * written are in English.
 */
import type { Wording } from "../../wording";
import { phraseBook } from "../phraseBook";
import { allPhrases } from "./phraseBook/allPhrases";
import { gaps } from "./gaps";
import { board, publish } from "./board";
import { build, registerChoice, sheetContents } from "./build";
import { acceptance, chase, check, filter, fixes, profiles, severities } from "./check";
import { fields, ratings, rowRoles, statuses } from "./fields";
import { busy, failure, follow, frame, undo } from "./frame";
import { firstOpen } from "./firstOpen";
import { longDate, number } from "./phrases";
import { confidence, corrections, noPlan, recognised } from "./recognised";
import { refresh } from "./refresh";
import { rollForward } from "./rollForward";
import { rules } from "./rules";
import { mustFix } from "./ruleTexts/mustFix";
import { notes } from "./ruleTexts/notes";
import { toCheck } from "./ruleTexts/toCheck";
import { settings } from "./settings";

export const welsh: Wording = {
  ...frame,
  say: phraseBook(allPhrases, gaps),
  longDate,
  number,
  recognised,
  corrections,
  confidence,
  noPlan,
  fields,
  rowRoles,
  statuses,
  ratings,
  check,
  profiles,
  filter,
  fixes,
  acceptance,
  chase,
  severities,
  rules,
  ruleTexts: { ...mustFix, ...toCheck, ...notes },
  build,
  registerChoice,
  refresh,
  board,
  publish,
  rollForward,
  settings,
  firstOpen,
  sheetContents,
  busy,
  undo,
  follow,
  failure,
};
