/** What moved since the last board, for the board that the figures are for. */
import type { BoardSnapshot } from "../model/board";
import type { IsoDate } from "../model/calendar";
import type { Figures } from "../model/figures";
import type { Plan } from "../model/plan";
import { boardRows } from "./boardRows";
import { compareBoards } from "./compareBoards";
import { trendOfBoards } from "./trendOfBoards";

/**
 * The plan as it is now against the latest board before `asOf`; a board that was saved for `asOf` itself is the one
 * that the page is for. Empty where no board was saved before.
 */
export function movementOf(
  plans: readonly Plan[],
  asOf: IsoDate,
  boards: readonly BoardSnapshot[],
): Pick<Figures, "movement" | "trend"> {
  const before = boards.filter((board) => board.on < asOf).sort((one, other) => (one.on < other.on ? -1 : 1));
  const from = before.at(-1);
  if (from === undefined) return {};
  const to: BoardSnapshot = { on: asOf, name: "", rows: boardRows(plans) };
  const actions = plans.flatMap((plan) => plan.actions.map((action) => action.id));
  return {
    movement: compareBoards({ from, to, boards: before, actions }),
    trend: trendOfBoards([...before, to]),
  };
}
