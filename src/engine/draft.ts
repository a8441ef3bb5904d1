/** The sheets that the add-in writes, as drafts. */
import { readPlans } from "./analyse";
import { draftChecks } from "./draft/draftChecks";
import { draftRegister } from "./draft/draftRegister";
import { draftPublicationSheets } from "./draft/publication/draftPublicationSheets";
import { publicationPage } from "./draft/publication/publicationPage";
import { draftSummary } from "./draft/draftSummary";
import { redraftRegister } from "./draft/redraftRegister";
import { registerPlace } from "./draft/registerPlace";
import { registerTable } from "./draft/registerTable";
import { draftRollForward as draftRollForwardOf } from "./draft/rollForward/draftRollForward";
import { proposeRollForward as proposeRollForwardOf } from "./draft/rollForward/proposeRollForward";
import { draftWriteBack as draftWriteBackWith } from "./draft/writeBack/draftWriteBack";
import type { Analysis } from "./model/analysis";
import type { SheetDraft } from "./model/draft";
import type { RegisterChange, RegisterRefresh, Settlement } from "./model/register";
import type { RollChoice, RollDraft, RollOptions, RollProposal } from "./model/rollForward";
import type { PublicationOptions } from "./model/publication";
import type { OwnSheetKind, WorkingSheetKind } from "./model/snapshot";
import type { WriteBack } from "./model/writeBack";
import { mergeRegister } from "./reconcile/register/mergeRegister";
import { plansOfRegister } from "./reconcile/register/plansOfRegister";
import { summarise } from "./summarise/summarise";

/**
 * What a refresh makes of the register that stands in the workbook, with all that is told of it: taken from the
 * sheet, kept from the register, conflicts, new and vanished rows. Without a register, all rows are new.
 * `settled` and `dropped` are the user's word on conflicts and vanished rows (`GoneRow.key`).
 */
export function refreshRegister(
  analysis: Analysis,
  settled: readonly Settlement[] = [],
  dropped: readonly string[] = [],
): RegisterRefresh {
  const { register = null, registerBase: base = null, date1904 } = analysis.snapshot;
  return mergeRegister({ table: registerTable(analysis), register, base, settled, dropped, date1904 });
}

/**
 * The analysis as the register has it: what a board is shown is counted from the rows that stand in the register,
 * and so are the summary's formulas. Findings and sheets stay those of the plan.
 */
export function boardAnalysis(analysis: Analysis, refresh: RegisterRefresh): Analysis {
  const { register, date1904 } = analysis.snapshot;
  if (register === undefined) return analysis;
  const plans = plansOfRegister(analysis.plans, register, refresh, date1904);
  return { ...analysis, plans, figures: summarise(plans, analysis.asOf, analysis.snapshot.boards) };
}

/**
 * Drafts of the wanted sheets, the register first, because the summary's formulas refer to it.
 * Nothing is drafted where no plan was found.
 */
export function draftSheets(
  analysis: Analysis,
  kinds: readonly OwnSheetKind[] = ["register", "summary", "checks"],
  refresh?: RegisterRefresh,
): readonly SheetDraft[] {
  if (analysis.plans.length === 0) return [];
  const { register } = analysis.snapshot;
  const refreshed = () => (refresh ??= refreshRegister(analysis));
  const drafters: Readonly<Record<WorkingSheetKind, () => SheetDraft>> = {
    register: () =>
      register === undefined ? draftRegister(analysis) : redraftRegister(analysis, register, refreshed()),
    summary: () =>
      register === undefined
        ? draftSummary(analysis)
        : draftSummary(boardAnalysis(analysis, refreshed()), registerPlace(analysis, refreshed())),
    checks: () => draftChecks(analysis),
  };
  return (["register", "summary", "checks"] as const)
    .filter((kind) => kinds.includes(kind))
    .map((kind) => drafters[kind]());
}

/**
 * What to write in the sheet so that it says what the register says (`RegisterRefresh.kept`), each in the sheet's
 * own way of writing, and only where the sheet, read again with it, says just that.
 */
export function draftWriteBack(analysis: Analysis, changes: readonly RegisterChange[]): readonly WriteBack[] {
  return draftWriteBackWith(analysis, changes, (snapshot, changed) =>
    registerTable({ ...analysis, plans: readPlans(analysis, snapshot, changed) }),
  );
}

/**
 * What becomes of each action when the year ends, as far as the plan says it; where a register stands, as far as that
 * says it. The user settles it.
 */
export function proposeRollForward(analysis: Analysis): readonly RollProposal[] {
  return proposeRollForwardOf(asInRegister(analysis));
}

/** Next year's sheets and the archive; an action without a choice goes on. */
export function draftRollForward(
  analysis: Analysis,
  choices: readonly RollChoice[],
  options: RollOptions = {},
): RollDraft {
  return draftRollForwardOf(asInRegister(analysis), choices, options, (snapshot, changed) =>
    readPlans(analysis, snapshot, changed),
  );
}

/** The actions of the sheets with what the register says of them; rows that only it has stay there. */
function asInRegister(analysis: Analysis): Analysis {
  const board = boardAnalysis(analysis, refreshRegister(analysis));
  const own = new Set(analysis.plans.flatMap((plan) => plan.actions.map(({ id }) => id)));
  const plans = board.plans.map((plan) => ({
    ...plan,
    actions: plan.actions.filter(({ id }) => own.has(id)),
  }));
  return { ...board, plans };
}

/**
 * The publication copy of what the register says, or the plan where there is no register: a cover, the figures and the
 * actions, each on a sheet of its own. Nothing is drafted where no plan was found.
 */
export function draftPublication(analysis: Analysis, options: PublicationOptions): readonly SheetDraft[] {
  return analysis.plans.length === 0 ? [] : draftPublicationSheets(asRegistered(analysis), options);
}

/** The same as one accessible web page: a whole HTML document, to be saved or copied. */
export function publicationHtml(analysis: Analysis, options: PublicationOptions): string {
  return publicationPage(asRegistered(analysis), options);
}

function asRegistered(analysis: Analysis): Analysis {
  return analysis.snapshot.register === undefined
    ? analysis
    : boardAnalysis(analysis, refreshRegister(analysis));
}
