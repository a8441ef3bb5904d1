/** Reads and checks the open workbook; changes nothing. */
import { analyseInSteps, type AnalyseOptions, type Analysis, type WorkbookSnapshot } from "../engine";
import { recogniseWorkbook, type RecognisedWorkbook } from "./recogniseWorkbook";
import { runInSlices } from "./runInSlices";

/**
 * What the engine makes of the workbook for the day `asOf`.
 * @throws ExcelError when Excel refuses
 */
export async function analyseWorkbook(options: AnalyseOptions): Promise<Analysis> {
  return analyseRecognised(await recogniseWorkbook(options), options);
}

/**
 * The rest, where the sheets were recognised already, with the same corrections.
 * @throws the signal's reason, once it is aborted
 */
export function analyseRecognised(
  { snapshot, sheets }: RecognisedWorkbook,
  options: AnalyseOptions,
  signal?: AbortSignal,
): Promise<Analysis> {
  return runInSlices(analyseInSteps(snapshot, options, sheets), signal);
}

/**
 * A workbook that was read before, understood anew; Excel is not asked.
 * @throws the signal's reason, once it is aborted
 */
export function analyseSnapshot(
  snapshot: WorkbookSnapshot,
  options: AnalyseOptions,
  signal?: AbortSignal,
): Promise<Analysis> {
  return runInSlices(analyseInSteps(snapshot, options), signal);
}
