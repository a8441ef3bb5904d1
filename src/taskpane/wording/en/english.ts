/** The pane in English: one part for each step. */
import { board, publish } from "./board";
import { build, registerChoice, sheetContents } from "./build";
import { acceptance, chase, check, filter, fixes, profiles, rules, ruleTexts, severities } from "./check";
import { fields, ratings, rowRoles, statuses } from "./fields";
import { firstOpen } from "./firstOpen";
import { firstWords } from "./firstWords";
import { follow, undo } from "./frame";
import { refresh } from "./refresh";
import { rollForward } from "./rollForward";
import { settings } from "./settings";
import { confidence, corrections, noPlan, recognised } from "./recognised";

export const english = {
  ...firstWords,
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
  ruleTexts,
  build,
  registerChoice,
  refresh,
  board,
  publish,
  rollForward,
  settings,
  firstOpen,
  sheetContents,
  undo,
  follow,
};
