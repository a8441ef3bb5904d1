/** The stages in their order, from a snapshot to all that is shown. */
import type { AnalyseOptions, Analysis } from "./model/analysis";
import type { Plan } from "./model/plan";
import { DEFAULT_SETTINGS, type Settings } from "./model/settings";
import type { RecognisedSheet } from "./model/recognised";
import type { WorkbookSnapshot } from "./model/snapshot";
import { runSteps, type Steps } from "./model/steps";
import { cellReaders } from "./normalise/cellReaders";
import { normaliseTable } from "./normalise/normaliseTable";
import { readDocument } from "./normalise/readDocument";
import { findOffers } from "./recognise/findOffers";
import { findOutcomes } from "./recognise/findOutcomes";
import { recogniseSheet } from "./recognise/recogniseSheet";
import { reconcileActions } from "./reconcile/reconcileActions";
import { summarise } from "./summarise/summarise";
import { checkPlans } from "./validate/checkPlans";

/**
 * Reads, checks and counts the plans of a workbook. The same snapshot and options give the same answer
 * every time; bad data comes back as unreadable readings and findings, never as an exception.
 */
export function analyse(snapshot: WorkbookSnapshot, options: AnalyseOptions): Analysis {
  return runSteps(analyseInSteps(snapshot, options));
}

/** The same, pausing after each few milliseconds of work. */
export function* analyseInSteps(snapshot: WorkbookSnapshot, options: AnalyseOptions): Steps<Analysis> {
  const settings: Settings = { ...DEFAULT_SETTINGS, ...snapshot.settings, ...options.settings };
  const corrections = options.corrections ?? snapshot.kept?.corrections ?? [];
  const own = new Set(Object.values(snapshot.ownSheets));
  const sheets: RecognisedSheet[] = [];
  for (const sheet of snapshot.sheets) {
    if (own.has(sheet.name)) continue;
    sheets.push(recogniseSheet(sheet, cellReaders, corrections));
    yield;
  }
  const plans: Plan[] = [];
  for (const sheet of sheets) {
    plans.push(...plansOf(sheet, sheets, snapshot, settings));
    yield;
  }
  const acceptances = options.acceptances ?? snapshot.acceptances ?? [];
  const { findings, accepted } = checkPlans({ asOf: options.asOf, settings, snapshot, plans }, acceptances);
  return {
    asOf: options.asOf,
    settings,
    snapshot,
    sheets,
    document: readDocument(sheets, snapshot, settings),
    plans,
    findings,
    ...(accepted.length === 0 ? {} : { accepted }),
    figures: summarise(plans, options.asOf, snapshot.boards),
    corrections: findOutcomes(corrections, sheets, snapshot),
    offers: findOffers(corrections, sheets, snapshot),
  };
}

/** The plans of a workbook of which some sheets have changed since; those of the others are taken as they were read. */
export function readPlans(
  analysis: Analysis,
  snapshot: WorkbookSnapshot,
  changed: ReadonlySet<string>,
): readonly Plan[] {
  const corrections = (analysis.corrections ?? []).map((outcome) => outcome.correction);
  return analysis.sheets.flatMap(({ sheet: name }) => {
    const sheet = changed.has(name) ? snapshot.sheets.find((one) => one.name === name) : undefined;
    if (sheet === undefined) return analysis.plans.filter((plan) => plan.sheet === name);
    return plansOf(
      recogniseSheet(sheet, cellReaders, corrections),
      analysis.sheets,
      snapshot,
      analysis.settings,
    );
  });
}

function plansOf(
  sheet: RecognisedSheet,
  sheets: readonly RecognisedSheet[],
  snapshot: WorkbookSnapshot,
  settings: Settings,
): Plan[] {
  const tables = sheet.tables.filter((table) => table.isPlan);
  if (tables.length === 0) return [];
  const document = readDocument(sheets, snapshot, settings, sheet);
  return tables.map((table) => ({
    id: table.id,
    sheet: sheet.sheet,
    range: table.range,
    table,
    document,
    actions: reconcileActions(normaliseTable(table, document, settings, snapshot), document, settings),
  }));
}
