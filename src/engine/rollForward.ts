/** The end of a plan's year: what becomes of each action, and next year's sheets. */
import { readPlansInSteps } from "./analyse";
import { boardAnalysisInSteps, refreshRegisterInSteps } from "./draft";
import { draftRollForwardInSteps as draftRollForwardOf } from "./draft/rollForward/draftRollForward";
import { proposeRollForwardInSteps as proposeRollForwardOf } from "./draft/rollForward/proposeRollForward";
import { registerRows } from "./draft/rollForward/registerRows";
import type { Analysis } from "./model/analysis";
import type { RollChoice, RollDraft, RollOptions, RollProposal } from "./model/rollForward";
import type { WorkbookSnapshot } from "./model/snapshot";
import { runSteps, type Steps } from "./model/steps";

/**
 * What becomes of each action when the year ends, as far as the plan says it; where registers stand, as far as those
 * say it. The user settles it.
 */
export function proposeRollForward(analysis: Analysis): readonly RollProposal[] {
  return runSteps(proposeRollForwardInSteps(analysis));
}

/** The same, pausing after each few milliseconds of work. */
export function* proposeRollForwardInSteps(analysis: Analysis): Steps<readonly RollProposal[]> {
  const { board, rows } = yield* asInRegistersInSteps(analysis);
  return yield* proposeRollForwardOf(board, rows);
}

/** Next year's sheets and the archive; an action without a choice goes on. */
export function draftRollForward(
  analysis: Analysis,
  choices: readonly RollChoice[],
  options: RollOptions = {},
): RollDraft {
  return runSteps(draftRollForwardInSteps(analysis, choices, options));
}

/** The same, pausing after each few milliseconds of work. */
export function* draftRollForwardInSteps(
  analysis: Analysis,
  choices: readonly RollChoice[],
  options: RollOptions = {},
): Steps<RollDraft> {
  const { board, rows } = yield* asInRegistersInSteps(analysis);
  const readAgain = (snapshot: WorkbookSnapshot, changed: ReadonlySet<string>) =>
    readPlansInSteps(analysis, snapshot, changed);
  return yield* draftRollForwardOf(board, choices, options, readAgain, rows);
}

interface InRegisters {
  readonly board: Analysis;
  readonly rows: ReturnType<typeof registerRows>;
}

/** The actions of the sheets with what the registers say of them, then those that somebody added there. */
function* asInRegistersInSteps(analysis: Analysis): Steps<InRegisters> {
  if (analysis.snapshot.registers === undefined) return { board: analysis, rows: registerRows([]) };
  const refresh = yield* refreshRegisterInSteps(analysis);
  const rows = registerRows(refresh.registers);
  const board = yield* boardAnalysisInSteps(analysis, refresh);
  const own = new Set(analysis.plans.flatMap((plan) => plan.actions.map(({ id }) => id)));
  const plans = board.plans.map((plan) => ({
    ...plan,
    actions: plan.actions.filter(({ id }) => own.has(id) || rows.get(id)?.isAdded === true),
  }));
  return { board: { ...board, plans }, rows };
}
