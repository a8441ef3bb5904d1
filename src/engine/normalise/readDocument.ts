/** The facts about the document that its sheets give outside of the actions. */
import type { DocumentFacts } from "../model/plan";
import type { RecognisedSheet } from "../model/recognised";
import { DEFAULT_SETTINGS, type Settings } from "../model/settings";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { DateHints } from "./dates/dateHints";
import { findLegends } from "./document/findLegends";
import { labelledTexts } from "./document/labelledTexts";
import { readDocumentDays } from "./document/readDocumentDays";
import { readDraft } from "./document/readDraft";
import { readEmbargo } from "./document/readEmbargo";
import { readMarking } from "./document/readMarking";
import { readPeriod } from "./document/readPeriod";
import { readPlanOwner } from "./document/readPlanOwner";
import { readTitle } from "./document/readTitle";
import { readVersion } from "./document/readVersion";
import { textsAround } from "./document/textsAround";

/**
 * Reads title, draft, embargo, marking, version, days, period, owner, initials and rating key. Sheets with a plan
 * speak first, and alone for title and draft; a sheet called "Key" or the like explains initials and ratings for all.
 */
export function readDocument(
  sheets: readonly RecognisedSheet[],
  snapshot: WorkbookSnapshot,
  { financialYearStart }: Pick<Settings, "financialYearStart"> = DEFAULT_SETTINGS,
): DocumentFacts {
  const withPlan = sheets.filter((sheet) => sheet.tables.some((table) => table.isPlan));
  const others = sheets.filter((sheet) => !withPlan.includes(sheet));
  const speaking = withPlan.length > 0 ? withPlan : sheets;
  const around = new Map(sheets.map((sheet) => [sheet, textsAround(sheet, snapshot)]));
  const textsOf = (some: readonly RecognisedSheet[]) => some.flatMap((sheet) => around.get(sheet) ?? []);
  const own = textsOf(speaking);
  const all = textsOf([...withPlan, ...others]);
  const names = [
    ...withPlan.map((sheet) => sheet.sheet),
    ...(snapshot.fileName === null ? [] : [snapshot.fileName]),
  ];
  const hints: DateHints = { nearYear: null, financialYearStart, date1904: snapshot.date1904 };
  const title = readTitle(own);
  const labelled = labelledTexts(all);
  return {
    title,
    draft: readDraft(own, names),
    embargoUntil: readEmbargo(all, hints),
    marking: readMarking(all),
    version: readVersion(labelled, all, snapshot.fileName),
    ...readDocumentDays(labelled, all, hints),
    period: readPeriod(labelled, title, hints),
    owner: readPlanOwner(labelled),
    ...findLegends([...withPlan, ...others], around, snapshot),
  };
}
