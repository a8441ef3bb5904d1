/** The ratings of the open actions from board to board. */
import type { BoardSnapshot } from "../model/board";
import type { RatingOrNone } from "../model/figures";
import type { TrendPoint } from "../model/movement";
import { CLOSED_STATUSES } from "../model/standing";

/** One point a board, in the order given. */
export function trendOfBoards(boards: readonly BoardSnapshot[]): readonly TrendPoint[] {
  return boards.map(({ on, name, rows }) => {
    const openByRating: Record<RatingOrNone, number> = {
      Red: 0,
      Amber: 0,
      Green: 0,
      Blue: 0,
      "Not rated": 0,
    };
    const open = rows.filter((row) => !CLOSED_STATUSES.includes(row.status));
    for (const row of open) openByRating[row.rating ?? "Not rated"]++;
    return { on, name, open: open.length, openByRating };
  });
}
