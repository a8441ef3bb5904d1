/** What moved between two boards of the user's choice; a file of its own, because few look. */
import {
  boardAnalysis,
  boardRows,
  compareBoards,
  refreshRegister,
  type Analysis,
  type BoardSnapshot,
  type IsoDate,
  type Movement,
} from "../../engine";

/** `to` is null for the plan as it is now; null where one of the boards is not kept. */
export function findMovement(analysis: Analysis, from: IsoDate, to: IsoDate | null): Movement | null {
  const { boards = [] } = analysis.snapshot;
  const kept = (on: IsoDate) => boards.find((board) => board.on === on);
  const earlier = kept(from);
  const later = to === null ? now(analysis) : kept(to);
  return earlier === undefined || later === undefined
    ? null
    : compareBoards({ from: earlier, to: later, boards });
}

/** The register, where one stands, is what a board is shown. */
function now(analysis: Analysis): BoardSnapshot {
  const { plans } =
    analysis.snapshot.register === undefined ? analysis : boardAnalysis(analysis, refreshRegister(analysis));
  return { on: analysis.asOf, name: "", rows: boardRows(plans) };
}
