/** What moved between two boards of the user's choice; a file of its own, because few look. */
import {
  boardRows,
  compareBoards,
  type Analysis,
  type BoardSnapshot,
  type IsoDate,
  type Movement,
} from "../../engine";
import { registeredAnalysis } from "./registeredAnalysis";

/** What is compared. */
export interface Boards {
  readonly analysis: Analysis;
  readonly from: IsoDate;
  /** Null for the plan as it is now. */
  readonly to: IsoDate | null;
}

/**
 * Null where one of the boards is not kept.
 * @throws the signal's reason, once it is aborted
 */
export async function findMovement(
  { analysis, from, to }: Boards,
  signal: AbortSignal,
): Promise<Movement | null> {
  const { boards = [] } = analysis.snapshot;
  const kept = (on: IsoDate) => boards.find((board) => board.on === on);
  const earlier = kept(from);
  const later = to === null ? await now(analysis, signal) : kept(to);
  return earlier === undefined || later === undefined
    ? null
    : compareBoards({ from: earlier, to: later, boards });
}

/** The register, where one stands, is what a board is shown. */
async function now(analysis: Analysis, signal: AbortSignal): Promise<BoardSnapshot> {
  const { plans } =
    analysis.snapshot.registers === undefined ? analysis : await registeredAnalysis(analysis, signal);
  return { on: analysis.asOf, name: "", rows: boardRows(plans) };
}
