/** The figures of the board summary. */
import type { BoardSnapshot } from "../model/board";
import { addDays, type IsoDate } from "../model/calendar";
import type { Figures, NamedTally } from "../model/figures";
import type { Action, Plan } from "../model/plan";
import { valueOf } from "../model/reading";
import { daysLate, dueDay, isOpen, leadOf } from "../model/standing";
import { oneLine } from "../text/oneLine";
import { budgetShares } from "./budgetShares";
import { findExceptions } from "./findExceptions";
import { figuresInWords } from "./figuresInWords";
import { freshnessOf } from "./freshnessOf";
import { movementOf } from "./movementOf";
import { newTally, tallyOf, type Counting } from "./tally";

export const NO_GROUP = "No recommendation";
export const NO_LEAD = "No lead";

/** How far "due in the next …" looks ahead, in days. */
const NEAR = 30;
const MIDDLE = 60;
const FAR = 90;

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
  const actions = plans.flatMap((plan) => plan.actions);
  const open = actions.filter(isOpen);
  const dueWithin = (days: number) => {
    const last = addDays(asOf, days);
    return open.filter((action) => {
      const due = dueDay(action);
      return due !== null && due >= asOf && due <= last;
    }).length;
  };
  const all = tallyOf(actions, asOf);
  const late = actions.map((action) => daysLate(action, asOf) ?? 0);
  const moved = movementOf(plans, asOf, boards);
  const freshness = freshnessOf(actions, asOf);
  const budget = budgetShares(plans);
  const words = figuresInWords(
    all,
    late.reduce((longest, days) => Math.max(longest, days), 0),
  );
  return {
    asOf,
    all,
    dueIn30: dueWithin(NEAR),
    dueIn60: dueWithin(MIDDLE),
    dueIn90: dueWithin(FAR),
    withoutDue: open.filter((action) => dueDay(action) === null).length,
    withoutOwner: open.filter((action) => leadOf(action) === null).length,
    withoutRating: all.openByRating["Not rated"],
    byGroup: talliesBy(actions, asOf, (action) => valueOf(action.group), NO_GROUP),
    byLead: talliesBy(actions, asOf, leadOf, NO_LEAD),
    exceptions: findExceptions(actions, asOf, moved.movement),
    inWords: moved.movement === undefined ? words : `${words} ${moved.movement.inWords}`,
    ...(freshness === null ? {} : { freshness }),
    ...(budget === null ? {} : { budget }),
    ...moved,
  };
}

/** One tally a name, in order of first appearance; those without a name come last. */
function talliesBy(
  actions: readonly Action[],
  asOf: IsoDate,
  nameOf: (action: Action) => string | null,
  nameless: string,
): readonly NamedTally[] {
  const tallies = new Map<string, { name: string; counting: Counting }>();
  const without = newTally(asOf);
  for (const action of actions) {
    const name = oneLine(nameOf(action) ?? "");
    if (name === "") {
      without.add(action);
      continue;
    }
    const key = name.toLowerCase();
    const entry = tallies.get(key) ?? { name, counting: newTally(asOf) };
    tallies.set(key, entry);
    entry.counting.add(action);
  }
  const named = [...tallies.values()].map(({ name, counting }) => ({ name, ...counting.tally() }));
  const rest = without.tally();
  return rest.actions > 0 ? [...named, { name: nameless, ...rest }] : named;
}
