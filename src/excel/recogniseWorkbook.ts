/** Reads the open workbook and says what stands on its sheets: the first answer, before anything is checked. */
import {
  recogniseInSteps,
  type AnalyseOptions,
  type RecognisedSheet,
  type WorkbookSnapshot,
} from "../engine";
import { readSnapshot, type ReadOptions } from "./readSnapshot";
import { runInSlices } from "./runInSlices";

export interface RecognisedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly RecognisedSheet[];
}

export interface RecogniseOptions extends Pick<AnalyseOptions, "corrections">, ReadOptions {
  /** Ends the work; what Excel was asked already is let go unheard. */
  readonly signal?: AbortSignal;
  /** Called when Excel has answered. */
  readonly onRead?: () => void;
}

/**
 * Changes nothing.
 * @throws ExcelError when Excel refuses, and the signal's reason once it is aborted
 */
export async function recogniseWorkbook(options: RecogniseOptions): Promise<RecognisedWorkbook> {
  const { signal, onRead = () => {} } = options;
  const snapshot = await readSnapshot(options);
  onRead();
  return { snapshot, sheets: await runInSlices(recogniseInSteps(snapshot, options), signal) };
}
