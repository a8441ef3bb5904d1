/** The sheets that the add-in writes, as drafts. */
import { draftChecks } from "./draft/draftChecks";
import { draftRegister } from "./draft/draftRegister";
import { draftSummary } from "./draft/draftSummary";
import type { Analysis } from "./model/analysis";
import type { SheetDraft } from "./model/draft";
import type { OwnSheetKind } from "./model/snapshot";

const DRAFTERS: Readonly<Record<OwnSheetKind, (analysis: Analysis) => SheetDraft>> = {
  register: draftRegister,
  summary: draftSummary,
  checks: draftChecks,
};

/**
 * Drafts of the wanted sheets, the register first, because the summary's formulas refer to it.
 * Nothing is drafted where no plan was found.
 */
export function draftSheets(
  analysis: Analysis,
  kinds: readonly OwnSheetKind[] = ["register", "summary", "checks"],
): readonly SheetDraft[] {
  if (analysis.plans.length === 0) return [];
  return (["register", "summary", "checks"] as const)
    .filter((kind) => kinds.includes(kind))
    .map((kind) => DRAFTERS[kind](analysis));
}
