/** The sheets that the add-in writes, as drafts. */
import { readPlansInSteps } from "./analyse";
import { draftChecks } from "./draft/draftChecks";
import { draftRegisterInSteps } from "./draft/draftRegister";
import { draftPublicationSheetsInSteps } from "./draft/publication/draftPublicationSheets";
import { leaveOutNamesInSteps } from "./draft/publication/leaveOutNames";
import { publicationPageInSteps } from "./draft/publication/publicationPage";
import { draftSummaryInSteps } from "./draft/draftSummary";
import { redraftRegister } from "./draft/redraftRegister";
import { registerTableInSteps } from "./draft/registerTable";
import { draftRollForwardInSteps as draftRollForwardOf } from "./draft/rollForward/draftRollForward";
import { proposeRollForwardInSteps as proposeRollForwardOf } from "./draft/rollForward/proposeRollForward";
import { registerRows } from "./draft/rollForward/registerRows";
import { draftWriteBackInSteps as draftWriteBackWith } from "./draft/writeBack/draftWriteBack";
import type { Analysis } from "./model/analysis";
import type { SheetDraft } from "./model/draft";
import type { RegisterChange, Settlement } from "./model/register";
import type { PlannedRegister, RefreshedRegister, RegisterRefresh } from "./model/registerRefresh";
import type { RollChoice, RollDraft, RollOptions, RollProposal } from "./model/rollForward";
import type { PublicationOptions, PublishedNames } from "./model/publication";
import type { OwnSheetKind, WorkbookSnapshot } from "./model/snapshot";
import { runSteps, type Steps } from "./model/steps";
import type { WriteBack } from "./model/writeBack";
import { isPersonName } from "./normalise/owners/ownerWords";
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

/**
 * The publication copy of what the register says, or the plan where there is no register: a cover, the figures and the
 * actions, each on a sheet of its own. Nothing is drafted where no plan was found.
 */
export function draftPublication(analysis: Analysis, options: PublicationOptions): readonly SheetDraft[] {
  return runSteps(draftPublicationInSteps(analysis, options));
}

/** The same, pausing after each few milliseconds of work. */
export function* draftPublicationInSteps(
  analysis: Analysis,
  options: PublicationOptions,
): Steps<readonly SheetDraft[]> {
  if (analysis.plans.length === 0) return [];
  return yield* draftPublicationSheetsInSteps(yield* asPublishedInSteps(analysis, options), options);
}

/** The same as one accessible web page: a whole HTML document, to be saved or copied. */
export function publicationHtml(analysis: Analysis, options: PublicationOptions): string {
  return runSteps(publicationHtmlInSteps(analysis, options));
}

/** The same, pausing after each few milliseconds of work. */
export function* publicationHtmlInSteps(analysis: Analysis, options: PublicationOptions): Steps<string> {
  return yield* publicationPageInSteps(yield* asPublishedInSteps(analysis, options), options);
}

/** What becomes of names within the texts of the copy; where names stay, nothing does. */
export function publicationNames(analysis: Analysis, options: PublicationOptions): PublishedNames {
  return runSteps(publicationNamesInSteps(analysis, options));
}

/** The same, pausing after each few milliseconds of work. */
export function* publicationNamesInSteps(
  analysis: Analysis,
  { withoutNames }: PublicationOptions,
): Steps<PublishedNames> {
  if (!withoutNames) return { replaced: 0, doubtful: [] };
  const registered = yield* asRegisteredInSteps(analysis);
  return (yield* leaveOutNamesInSteps(registered, isPersonName)).names;
}

function* asPublishedInSteps(analysis: Analysis, { withoutNames }: PublicationOptions): Steps<Analysis> {
  const registered = yield* asRegisteredInSteps(analysis);
  return withoutNames ? (yield* leaveOutNamesInSteps(registered, isPersonName)).analysis : registered;
}

function* asRegisteredInSteps(analysis: Analysis): Steps<Analysis> {
  if (analysis.snapshot.registers === undefined) return analysis;
  return yield* boardAnalysisInSteps(analysis, yield* refreshRegisterInSteps(analysis));
}
