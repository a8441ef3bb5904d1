/**
 * The pane in Welsh. NEEDS REVIEW BY A WELSH SPEAKER: it was written with care and has not been read by one. What the
 * engine says of a plan (findings, reasons, the board's figures in words) is in English still.
 */
import type { Wording } from "../../wording";
import { board, publish } from "./board";
import { build, sheetContents } from "./build";
import { acceptance, chase, check, filter, fixes, profiles, severities } from "./check";
import { fields, ratings, rowRoles, statuses } from "./fields";
import { busy, failure, follow, frame, undo } from "./frame";
import { firstOpen } from "./firstOpen";
import { longDate, number } from "./phrases";
import { confidence, corrections, noPlan, recognised } from "./recognised";
import { refresh } from "./refresh";
import { rollForward } from "./rollForward";
import { rules } from "./rules";
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
