/** What the board is shown where a register stands; a file of its own, because it needs all of the refresh. */
import { boardAnalysisInSteps, refreshRegisterInSteps, type Analysis } from "../../engine";
import { runInSlices } from "../../excel/runInSlices";

/**
 * The analysis with the actions and figures of the register as the next refresh would leave it.
 * @throws the signal's reason, once it is aborted
 */
export async function registeredAnalysis(analysis: Analysis, signal: AbortSignal): Promise<Analysis> {
  const refresh = await runInSlices(refreshRegisterInSteps(analysis), signal);
  return runInSlices(boardAnalysisInSteps(analysis, refresh), signal);
}
