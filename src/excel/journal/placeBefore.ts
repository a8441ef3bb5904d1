/** Where things stood before lines of a sheet were changed. */
import type { Line } from "../write/growSheet";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the cell stood before the lines were changed; null in a line that was put in. */
export function placeBefore({ row, column }: Place, lines: readonly Line[]): Place | null {
  for (const { change, at, count } of [...lines].reverse()) {
    if (change === "take rows") {
      if (row >= at) row += count;
      continue;
    }
    const here = change === "put rows" ? row : column;
    if (here >= at && here < at + count) return null;
    if (here >= at + count && change === "put rows") row -= count;
    else if (here >= at + count) column -= count;
  }
  return { row, column };
}
