/** The facts about the document that its sheets give outside of the actions. */
import type { DocumentFacts } from "../model/plan";
import type { Reading } from "../model/reading";
import type { LooseText, RecognisedSheet } from "../model/recognised";
import { DEFAULT_SETTINGS, type Settings } from "../model/settings";
import type { WorkbookSnapshot } from "../model/snapshot";
import { runSteps, type Steps } from "../model/steps";
import type { DateHints } from "./dates/dateHints";
import { findLegendsInSteps } from "./document/findLegends";
import { labelledTexts } from "./document/labelledTexts";
import { readDocumentDays } from "./document/readDocumentDays";
import { readDraft } from "./document/readDraft";
import { readEmbargo } from "./document/readEmbargo";
import { readMarking } from "./document/readMarking";
import { readPeriod } from "./document/readPeriod";
import { readPlanOwner } from "./document/readPlanOwner";
import { readTitle } from "./document/readTitle";
import { readVersion } from "./document/readVersion";
import { tabledTexts } from "./document/tabledTexts";
import { textsAround } from "./document/textsAround";

/**
 * Reads title, draft, embargo, marking, version, days, period, owner, initials and rating key. Sheets with a plan
 * speak first, and alone for title and draft unless a cover has to; a sheet called "Key" or the like explains initials
 * and ratings for all. Given `of`, only that sheet and the covers speak: what holds for the plans on it.
 */
export function readDocument(...asked: Parameters<typeof readDocumentInSteps>): DocumentFacts {
  return runSteps(readDocumentInSteps(...asked));
}

/** The same, pausing after each few milliseconds of work. */
export function* readDocumentInSteps(
  sheets: readonly RecognisedSheet[],
  snapshot: WorkbookSnapshot,
  { financialYearStart }: Pick<Settings, "financialYearStart"> = DEFAULT_SETTINGS,
  of?: RecognisedSheet,
): Steps<DocumentFacts> {
  const withPlan = of === undefined ? sheets.filter(hasPlan) : [of];
  const covers = sheets.filter((sheet, index) => isCover(sheet, index) && !withPlan.includes(sheet));
  const others = of === undefined ? sheets.filter((sheet) => !withPlan.includes(sheet)) : covers;
  const read = [...withPlan, ...others];
  const around = new Map(read.map((sheet) => [sheet, textsAround(sheet, snapshot)]));
  const textsOf = (some: readonly RecognisedSheet[]) => some.flatMap((sheet) => around.get(sheet) ?? []);
  const own = textsOf(withPlan.length > 0 ? withPlan : sheets);
  const cover = withPlan.length > 0 ? textsOf(covers) : [];
  const all = textsOf(read);
  const names = [
    ...withPlan.map((sheet) => sheet.sheet),
    ...(snapshot.fileName === null ? [] : [snapshot.fileName]),
  ];
  const hints: DateHints = { nearYear: null, financialYearStart, date1904: snapshot.date1904 };
  yield;
  const legends = yield* findLegendsInSteps(read, around, snapshot);
  const title = titleOf(own, cover);
  const labelled = [...labelledTexts(all), ...tabledTexts(read, snapshot)];
  return {
    title,
    draft: readDraft([...own, ...cover.filter(({ role }) => role === "title")], names),
    embargoUntil: readEmbargo(all, hints),
    marking: readMarking(all),
    version: readVersion(labelled, all, snapshot.fileName),
    ...readDocumentDays(labelled, all, hints),
    period: readPeriod(labelled, title, hints),
    owner: readPlanOwner(labelled),
    ...legends,
  };
}

/** Sheets that speak for the whole workbook. */
const COVER =
  /\b(?:cover|front|title|document control|version|about|intro(?:duction)?|read ?me|contents|home|clawr)\b/i;

/** A sheet that is called so, or the first one where it holds no plan. */
function isCover(sheet: RecognisedSheet, index: number): boolean {
  // Last year's plan, put to rest, speaks of last year.
  const isAtRest = sheet.tables.some((table) => table.chosen === "no-plan");
  return !hasPlan(sheet) && !isAtRest && (index === 0 || COVER.test(sheet.sheet));
}

function hasPlan(sheet: RecognisedSheet): boolean {
  return sheet.tables.some((table) => table.isPlan);
}

function titleOf(own: readonly LooseText[], cover: readonly LooseText[]): Reading<string> {
  const title = readTitle(own);
  if (title.state !== "blank") return title;
  const onCover = readTitle(cover);
  if (onCover.state !== "read") return onCover;
  return {
    ...onCover,
    state: "assumed",
    assumption: `It stands on the sheet “${onCover.at[0]?.sheet ?? ""}”.`,
  };
}
