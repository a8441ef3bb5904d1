/** What the sheets call the plan. */
import type { Analysis } from "../model/analysis";
import { longDate } from "../model/calendar";
import type { DocumentFacts } from "../model/plan";
import { valueOf } from "../model/reading";

/** The document's title, else the file's name, else the name of the first plan's sheet; on one line. */
export function planTitle(analysis: Analysis): string {
  const file = analysis.snapshot.fileName?.replace(/\.[a-z]{3,4}$/i, "");
  const title =
    firstOf(analysis, (document) => valueOf(document.title)) ??
    file ??
    analysis.plans[0]?.sheet ??
    "Action plan";
  return title.replace(/\s+/g, " ").trim();
}

/** What every page should bear: the marking, that it is a draft, an embargo. "" where there is nothing. */
export function planMarkings(analysis: Analysis): string {
  const embargo = firstOf(analysis, (document) => valueOf(document.embargoUntil));
  const running = embargo !== null && embargo >= analysis.asOf;
  return [
    firstOf(analysis, (document) => valueOf(document.marking)),
    firstOf(analysis, (document) => valueOf(document.draft)) === true ? "DRAFT" : null,
    running ? `Under embargo until ${longDate(embargo)}` : null,
  ]
    .filter((part) => part !== null)
    .join("  ·  ");
}

/** The first answer that the workbook's document or that of a plan gives. */
function firstOf<T>(analysis: Analysis, ask: (document: DocumentFacts) => T | null): T | null {
  for (const document of [analysis.document, ...analysis.plans.map((plan) => plan.document)]) {
    const answer = ask(document);
    if (answer !== null && answer !== false) return answer;
  }
  return null;
}
