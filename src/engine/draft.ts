/** The sheets that the add-in writes, as drafts. */
import { draftChecks } from "./draft/draftChecks";
import { draftRegister } from "./draft/draftRegister";
import { draftSummary } from "./draft/draftSummary";
import { redraftRegister } from "./draft/redraftRegister";
import { registerTable } from "./draft/registerTable";
import type { Analysis } from "./model/analysis";
import type { SheetDraft } from "./model/draft";
import type { RegisterRefresh, Settlement } from "./model/register";
import type { OwnSheetKind } from "./model/snapshot";
import { mergeRegister } from "./reconcile/register/mergeRegister";
import { plansOfRegister } from "./reconcile/register/plansOfRegister";
import { summarise } from "./summarise/summarise";

/**
 * What a refresh makes of the register that stands in the workbook, with all that is told of it: taken from the
 * sheet, kept from the register, conflicts, new and vanished rows. Without a register, all rows are new.
 */
export function refreshRegister(analysis: Analysis, settled: readonly Settlement[] = []): RegisterRefresh {
  const { register = null, registerBase: base = null } = analysis.snapshot;
  return mergeRegister({ table: registerTable(analysis), register, base, settled });
}

/**
 * The analysis as the register has it: what a board is shown is counted from the rows that stand in the register,
 * and so are the summary's formulas. Findings and sheets stay those of the plan.
 */
export function boardAnalysis(analysis: Analysis, refresh: RegisterRefresh): Analysis {
  const { register } = analysis.snapshot;
  if (register === undefined) return analysis;
  const plans = plansOfRegister(analysis.plans, register, refresh);
  return { ...analysis, plans, figures: summarise(plans, analysis.asOf) };
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
  const drafters: Readonly<Record<OwnSheetKind, () => SheetDraft>> = {
    register: () =>
      register === undefined ? draftRegister(analysis) : redraftRegister(analysis, register, refreshed()),
    summary: () => draftSummary(register === undefined ? analysis : boardAnalysis(analysis, refreshed())),
    checks: () => draftChecks(analysis),
  };
  return (["register", "summary", "checks"] as const)
    .filter((kind) => kinds.includes(kind))
    .map((kind) => drafters[kind]());
}
