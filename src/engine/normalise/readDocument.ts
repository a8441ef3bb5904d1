/** The facts about the document that its sheets give outside of the actions. */
import type { DocumentFacts } from "../model/plan";
import type { RecognisedSheet } from "../model/recognised";
import { DEFAULT_SETTINGS } from "../model/settings";
import type { WorkbookSnapshot } from "../model/snapshot";
import { findLegends } from "./document/findLegends";
import { readDraft } from "./document/readDraft";
import { readEmbargo } from "./document/readEmbargo";
import { readMarking } from "./document/readMarking";
import { readTitle } from "./document/readTitle";
import { textsAround } from "./document/textsAround";

/**
 * Reads title, draft, embargo, marking, initials and rating key. Sheets with a plan speak first, and alone
 * for title and draft; a sheet called "Key" or the like explains initials and ratings for all.
 */
export function readDocument(sheets: readonly RecognisedSheet[], snapshot: WorkbookSnapshot): DocumentFacts {
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
  const { financialYearStart } = DEFAULT_SETTINGS;
  return {
    title: readTitle(own),
    draft: readDraft(own, names),
    embargoUntil: readEmbargo(all, { nearYear: null, financialYearStart, date1904: snapshot.date1904 }),
    marking: readMarking(all),
    ...findLegends([...withPlan, ...others], around, snapshot),
  };
}
