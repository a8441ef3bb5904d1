/** The figures of the board summary. */
import type { BoardSnapshot } from "../model/board";
import type { IsoDate } from "../model/calendar";
import type { Figures } from "../model/figures";
import type { Plan } from "../model/plan";
import { valueOf } from "../model/reading";
import { daysLate, isOpen, leadOf } from "../model/standing";
import { ROWS_IN_A_STEP, runSteps, type Steps } from "../model/steps";
import { budgetShares } from "./budgetShares";
import { dueSoon } from "./dueSoon";
import { figuresInWords } from "./figuresInWords";
import { findExceptions } from "./findExceptions";
import { freshness } from "./freshness";
import { movementOf } from "./movementOf";
import { talliesByName } from "./talliesByName";
import { newTally } from "./tally";

export const NO_GROUP = "No recommendation";
export const NO_LEAD = "No lead";

/**
 * Counts all plans together, for the day `asOf`, in time that grows with the number of actions.
 *
 * Open means not started or in progress: ratings, dates and leads that are missing are counted for open
 * actions alone, because a board asks them of what is still to be done. An action due on `asOf` itself is not
 * overdue, and is due within the next days. Names are told apart as Excel does, without regard to letter case,
 * and on one line as the register has them, so that the sheet's formulas and these figures agree. Where boards were
 * saved, what moved since the last one before `asOf` is told too.
 */
export function summarise(
  plans: readonly Plan[],
  asOf: IsoDate,
  boards: readonly BoardSnapshot[] = [],
): Figures {
  return runSteps(summariseInSteps(plans, asOf, boards));
}

/** The same, pausing after each few milliseconds of work. */
export function* summariseInSteps(
  plans: readonly Plan[],
  asOf: IsoDate,
  boards: readonly BoardSnapshot[] = [],
): Steps<Figures> {
  const moved = movementOf(plans, asOf, boards);
  yield;
  const tally = newTally();
  const due = dueSoon(asOf);
  const groups = talliesByName((action) => valueOf(action.group), NO_GROUP);
  const leads = talliesByName(leadOf, NO_LEAD);
  const exceptions = findExceptions(moved.movement);
  const progress = freshness(asOf);
  const shares = budgetShares();
  const counts = [tally, due, groups, leads, exceptions, progress, shares];
  let withoutOwner = 0;
  let longest = 0;
  for (const plan of plans) {
    for (const [index, action] of plan.actions.entries()) {
      const late = daysLate(action, asOf);
      for (const count of counts) count.add(action, late);
      if (late !== null && late > longest) longest = late;
      if (isOpen(action) && leadOf(action) === null) withoutOwner++;
      if (index % ROWS_IN_A_STEP === 0) yield;
    }
  }
  const all = tally.result();
  const words = figuresInWords(all, longest);
  const [fresh, budget] = [progress.result(), shares.result()];
  return {
    asOf,
    all,
    ...due.result(),
    withoutOwner,
    withoutRating: all.openByRating["Not rated"],
    byGroup: groups.result(),
    byLead: leads.result(),
    exceptions: exceptions.result(),
    inWords: [words.map(({ text }) => text).join(""), moved.movement?.inWords ?? ""].join(" ").trim(),
    words,
    ...(fresh === null ? {} : { freshness: fresh }),
    ...(budget === null ? {} : { budget }),
    ...moved,
  };
}
