/** What of the register can be written into the sheet; a file of its own, because few refreshes need it. */
import { draftWriteBackInSteps, type Analysis, type RegisterChange, type WriteBack } from "../../engine";
import { runInSlices } from "../../excel/runInSlices";
import { textBefore, writtenValue } from "../check/writtenValue";

/**
 * Without what the sheet says by now.
 * @throws the signal's reason, once it is aborted
 */
export async function findWriteBacks(
  analysis: Analysis,
  changes: readonly RegisterChange[],
  signal: AbortSignal,
): Promise<readonly WriteBack[]> {
  const all = await runInSlices(draftWriteBackInSteps(analysis, changes), signal);
  return all.filter(
    ({ fix }) =>
      fix === null || textBefore(fix, analysis.snapshot) !== writtenValue(fix, analysis.snapshot.date1904),
  );
}
