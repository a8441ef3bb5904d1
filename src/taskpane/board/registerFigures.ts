/** What the board is shown where a register stands; a file of its own, because it needs all of the refresh. */
import { boardAnalysis, refreshRegister, type Analysis, type Figures } from "../../engine";

/** The figures of the register as the next refresh would leave it. */
export function registerFigures(analysis: Analysis): Figures {
  return boardAnalysis(analysis, refreshRegister(analysis)).figures;
}
