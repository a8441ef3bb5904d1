/**
 * The first stage, sheet after sheet: enough to say what a workbook holds, long before it is checked. A door of its
 * own, so that the pane can give this first answer while the rest of the engine is still being loaded.
 */
import type { AnalyseOptions } from "./model/analysis";
import type { Correction } from "./model/correction";
import type { RecognisedSheet } from "./model/recognised";
import type { WorkbookSnapshot } from "./model/snapshot";
import type { Steps } from "./model/steps";
import { cellReaders } from "./normalise/cellReaders";
import { recogniseSheetInSteps } from "./recognise/recogniseSheet";

/** What stands on each sheet that is not ours, pausing after each few milliseconds of work. */
export function* recogniseInSteps(
  snapshot: WorkbookSnapshot,
  options: Pick<AnalyseOptions, "corrections">,
): Steps<readonly RecognisedSheet[]> {
  const corrections = heldCorrections(snapshot, options);
  const own = new Set(Object.values(snapshot.ownSheets));
  const sheets: RecognisedSheet[] = [];
  for (const sheet of snapshot.sheets) {
    if (own.has(sheet.name)) continue;
    sheets.push(yield* recogniseSheetInSteps(sheet, cellReaders, corrections));
    yield;
  }
  return sheets;
}

/** The user's choices that hold: those that are given, else those that the workbook keeps. */
export function heldCorrections(
  { kept }: WorkbookSnapshot,
  { corrections = kept?.corrections ?? [] }: Pick<AnalyseOptions, "corrections">,
): readonly Correction[] {
  return corrections;
}
