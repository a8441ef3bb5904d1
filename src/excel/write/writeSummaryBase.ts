/** Keeps in the workbook what was written on the board summary, so that the next refresh knows what people typed. */
import type { SheetDraft } from "../../engine";
import { xmlOfSummaryBase } from "../summaryBase";
import { NO_PARTS, replaceParts, type ReplacedParts, type StandingParts } from "./replaceParts";

/** Nothing where no summary is drafted. */
export function writeSummaryBase(
  context: Excel.RequestContext,
  standing: StandingParts,
  drafts: readonly SheetDraft[],
): ReplacedParts {
  const prints = drafts.find((draft) => draft.kind === "summary")?.prints;
  return prints === undefined ? NO_PARTS : replaceParts(context, standing, [xmlOfSummaryBase(prints)]);
}
