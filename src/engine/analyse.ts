/** The stages in their order, from a snapshot to all that is shown. */
import type { AnalyseOptions, Analysis } from "./model/analysis";
import type { Plan } from "./model/plan";
import { DEFAULT_SETTINGS, type Settings } from "./model/settings";
import type { RecognisedSheet } from "./model/recognised";
import type { WorkbookSnapshot } from "./model/snapshot";
import { runSteps, type Steps } from "./model/steps";
import { cellReaders } from "./normalise/cellReaders";
import { normaliseTableInSteps } from "./normalise/normaliseTable";
import { readDocumentInSteps } from "./normalise/readDocument";
import { findOffers } from "./recognise/corrections/findOffers";
import { findOutcomes } from "./recognise/corrections/findOutcomes";
import { recogniseSheetInSteps } from "./recognise/recogniseSheet";
import { heldCorrections, recogniseInSteps } from "./recogniseWorkbook";
import { reconcileActionsInSteps } from "./reconcile/reconcileActions";
import { summariseInSteps } from "./summarise/summarise";
import { checkPlansInSteps } from "./validate/checkPlans";

/**
 * Reads, checks and counts the plans of a workbook. The same snapshot and options give the same answer
 * every time; bad data comes back as unreadable readings and findings, never as an exception.
 */
export function analyse(snapshot: WorkbookSnapshot, options: AnalyseOptions): Analysis {
  return runSteps(analyseInSteps(snapshot, options));
}

/**
 * The same, pausing after each few milliseconds of work. `recognised` is given where the sheets of this snapshot were
 * recognised already, with the same corrections.
 */
export function* analyseInSteps(
  snapshot: WorkbookSnapshot,
  options: AnalyseOptions,
  recognised?: readonly RecognisedSheet[],
): Steps<Analysis> {
  const settings: Settings = { ...DEFAULT_SETTINGS, ...snapshot.settings, ...options.settings };
  const corrections = heldCorrections(snapshot, options);
  const sheets = recognised ?? (yield* recogniseInSteps(snapshot, options));
  const plans: Plan[] = [];
  for (const sheet of sheets) {
    plans.push(...(yield* plansInSteps(sheet, sheets, snapshot, settings)));
    yield;
  }
  const acceptances = options.acceptances ?? snapshot.acceptances ?? [];
  const context = { asOf: options.asOf, settings, snapshot, plans };
  const { findings, accepted } = yield* checkPlansInSteps(context, acceptances);
  const figures = yield* summariseInSteps(plans, options.asOf, snapshot.boards);
  const document = yield* readDocumentInSteps(sheets, snapshot, settings);
  yield;
  return {
    asOf: options.asOf,
    settings,
    snapshot,
    sheets,
    document,
    plans,
    findings,
    ...(accepted.length === 0 ? {} : { accepted }),
    figures,
    corrections: findOutcomes(corrections, sheets, snapshot),
    offers: findOffers(corrections, sheets, snapshot),
  };
}

/** The plans of a workbook of which some sheets have changed since; those of the others are taken as they were read. */
export function* readPlansInSteps(
  analysis: Analysis,
  snapshot: WorkbookSnapshot,
  changed: ReadonlySet<string>,
): Steps<readonly Plan[]> {
  const corrections = (analysis.corrections ?? []).map((outcome) => outcome.correction);
  const plans: Plan[] = [];
  for (const { sheet: name } of analysis.sheets) {
    const sheet = changed.has(name) ? snapshot.sheets.find((one) => one.name === name) : undefined;
    if (sheet === undefined) {
      plans.push(...analysis.plans.filter((plan) => plan.sheet === name));
      continue;
    }
    const read = yield* recogniseSheetInSteps(sheet, cellReaders, corrections);
    plans.push(...(yield* plansInSteps(read, analysis.sheets, snapshot, analysis.settings)));
  }
  return plans;
}

function* plansInSteps(
  sheet: RecognisedSheet,
  sheets: readonly RecognisedSheet[],
  snapshot: WorkbookSnapshot,
  settings: Settings,
): Steps<readonly Plan[]> {
  const tables = sheet.tables.filter((table) => table.isPlan);
  if (tables.length === 0) return [];
  const document = yield* readDocumentInSteps(sheets, snapshot, settings, sheet);
  yield;
  const plans: Plan[] = [];
  for (const table of tables) {
    const { id, range } = table;
    const read = yield* normaliseTableInSteps(table, document, settings, snapshot);
    const actions = yield* reconcileActionsInSteps(read, document, settings);
    plans.push({ id, sheet: sheet.sheet, range, table, document, actions });
  }
  return plans;
}
