/**
 * The pane in Welsh. NEEDS REVIEW BY A WELSH SPEAKER: it was written with care and has not been read by one. What the
 * engine says of a single cell (findings, reasons, what was assumed, the board's figures in words) is in English still;
 * what each rule looks for, why and what to do is not.
 */
import type { Wording } from "../../wording";
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
