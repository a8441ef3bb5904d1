/** What the board is shown: the actions and figures of the register where one stands, as on the summary, else the plan's. */
import type { Analysis } from "../../engine";
import { useWorkedOut } from "../useWorkedOut";

export function useBoardAnalysis(analysis: Analysis): Analysis {
  const registered = useWorkedOut(analysis.snapshot.registers === undefined ? null : analysis, readRegister);
  return registered ?? analysis;
}

async function readRegister(analysis: Analysis, signal: AbortSignal): Promise<Analysis> {
  const { registeredAnalysis } = await import(/* webpackChunkName: "build" */ "./registeredAnalysis");
  return registeredAnalysis(analysis, signal);
}
