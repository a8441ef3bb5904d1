/** The pane in English: one part for each step. */
import { longDate } from "../../../engine";
import { board, publish } from "./board";
import { build, sheetContents } from "./build";
import { acceptance, chase, check, filter, fixes, profiles, rules, severities } from "./check";
import { fields, ratings, rowRoles, statuses } from "./fields";
import { firstOpen } from "./firstOpen";
import { busy, failure, follow, frame, undo } from "./frame";
import { number } from "./phrases";
import { refresh } from "./refresh";
import { rollForward } from "./rollForward";
import { settings } from "./settings";
import { confidence, corrections, noPlan, recognised } from "./recognised";

export const english = {
  ...frame,
  /** "21 November 2026". */
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
  build,
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
