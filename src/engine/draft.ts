/** What a refresh makes of the registers, the sheets that follow from it, and what goes back into the plan's own sheet. */
import { readPlansInSteps } from "./analyse";
import { draftChecks } from "./draft/draftChecks";
import { draftRegisterInSteps } from "./draft/draftRegister";
import { draftSummaryInSteps } from "./draft/draftSummary";
import { redraftRegister } from "./draft/redraftRegister";
import { registerTableInSteps } from "./draft/registerTable";
import { draftWriteBackInSteps as draftWriteBackWith } from "./draft/writeBack/draftWriteBack";
import type { Analysis } from "./model/analysis";
import type { SheetDraft } from "./model/draft";
import type { RegisterChange, Settlement } from "./model/register";
import type { PlannedRegister, RefreshedRegister, RegisterRefresh } from "./model/registerRefresh";
import type { OwnSheetKind } from "./model/snapshot";
import { runSteps, type Steps } from "./model/steps";
import type { WriteBack } from "./model/writeBack";
import { planRegisters } from "./reconcile/register/planRegisters";
import { plansOfRegister } from "./reconcile/register/plansOfRegister";
import { joinRefreshes, refreshOneInSteps } from "./reconcile/register/refreshRegisters";
import { summariseInSteps } from "./summarise/summarise";

/**
 * What a refresh makes of the registers that stand in the workbook, with all that is told of it: taken from the
 * sheet, kept from the register, conflicts, new and vanished rows. Without a register, all rows are new.
 * `settled` is the user's word on conflicts, `dropped` and `goneKept` that on vanished rows (`GoneRow.key`).
 */
export function refreshRegister(
  analysis: Analysis,
  settled: readonly Settlement[] = [],
  dropped: readonly string[] = [],
  goneKept: readonly string[] = [],
): RegisterRefresh {
  return runSteps(refreshRegisterInSteps(analysis, settled, dropped, goneKept));
}

/** The same, pausing after each few milliseconds of work. */
export function* refreshRegisterInSteps(
  analysis: Analysis,
  settled: readonly Settlement[] = [],
  dropped: readonly string[] = [],
  goneKept: readonly string[] = [],
): Steps<RegisterRefresh> {
  const { date1904 } = analysis.snapshot;
  const refreshed: RefreshedRegister[] = [];
  for (const register of registersOf(analysis)) {
    const table = yield* registerTableInSteps(analysis, register);
    yield;
    refreshed.push(yield* refreshOneInSteps(register, table, { settled, dropped, goneKept, date1904 }));
    yield;
  }
  return joinRefreshes(refreshed);
}

function registersOf({ plans, snapshot, settings }: Analysis): readonly PlannedRegister[] {
  return planRegisters(plans, snapshot.registers ?? [], settings.registers);
}

/**
 * The analysis as the registers have it: what a board is shown is counted from the rows that stand there,
 * and so are the summary's formulas. Findings and sheets stay those of the plan.
 */
export function boardAnalysis(analysis: Analysis, refresh: RegisterRefresh): Analysis {
  return runSteps(boardAnalysisInSteps(analysis, refresh));
}

/** The same, pausing after each few milliseconds of work. */
export function* boardAnalysisInSteps(analysis: Analysis, refresh: RegisterRefresh): Steps<Analysis> {
  const { registers = [], date1904 } = analysis.snapshot;
  if (registers.length === 0) return analysis;
  let { plans } = analysis;
  for (const { kept, plans: own, merged } of refresh.registers) {
    if (kept === null) continue;
    plans = plansOfRegister(plans, kept.standing, merged, date1904, own[0]?.sheet);
    yield;
  }
  const figures = yield* summariseInSteps(plans, analysis.asOf, analysis.snapshot.boards);
  return { ...analysis, plans, figures };
}

/**
 * Drafts of the wanted sheets, the register first, because the summary's formulas refer to it.
 * Nothing is drafted where no plan was found.
 */
export function draftSheets(
  analysis: Analysis,
  kinds?: readonly OwnSheetKind[],
  refresh?: RegisterRefresh,
): readonly SheetDraft[] {
  return runSteps(draftSheetsInSteps(analysis, kinds, refresh));
}

/** The same, pausing after each few milliseconds of work. */
export function* draftSheetsInSteps(
  analysis: Analysis,
  kinds: readonly OwnSheetKind[] = ["register", "summary", "checks"],
  refresh?: RegisterRefresh,
): Steps<readonly SheetDraft[]> {
  if (analysis.plans.length === 0) return [];
  const { registers: standing = [] } = analysis.snapshot;
  const followsRegister = standing.length > 0 && (kinds.includes("register") || kinds.includes("summary"));
  const refreshed = followsRegister ? (refresh ?? (yield* refreshRegisterInSteps(analysis))) : null;
  const registers: readonly (PlannedRegister | RefreshedRegister)[] =
    refreshed?.registers ?? registersOf(analysis);
  const drafts: SheetDraft[] = [];
  for (const register of kinds.includes("register") ? registers : []) {
    drafts.push(
      register.kept === null || !("merged" in register)
        ? yield* draftRegisterInSteps(analysis, register)
        : redraftRegister(analysis, register.kept, register),
    );
    yield;
  }
  if (kinds.includes("summary")) {
    const board = refreshed === null ? analysis : yield* boardAnalysisInSteps(analysis, refreshed);
    drafts.push(yield* draftSummaryInSteps(board, registers));
    yield;
  }
  if (kinds.includes("checks")) drafts.push(draftChecks(analysis));
  return drafts;
}

/**
 * What to write in the sheet so that it says what the register says (`RegisterRefresh.kept`), each in the sheet's
 * own way of writing, and only where the sheet, read again with it, says just that.
 */
export function draftWriteBack(analysis: Analysis, changes: readonly RegisterChange[]): readonly WriteBack[] {
  return runSteps(draftWriteBackInSteps(analysis, changes));
}

/** The same, pausing after each few milliseconds of work. */
export function draftWriteBackInSteps(
  analysis: Analysis,
  changes: readonly RegisterChange[],
): Steps<readonly WriteBack[]> {
  return draftWriteBackWith(analysis, changes, function* (snapshot, changed) {
    const plans = yield* readPlansInSteps(analysis, snapshot, changed);
    return yield* registerTableInSteps({ ...analysis, plans });
  });
}
