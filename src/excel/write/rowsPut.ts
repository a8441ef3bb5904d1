/** Room for a page that grows, so that what people typed beneath it moves along. */
import type { DraftInsertion } from "../../engine";
import type { Target } from "./target";

/** The rows to put in at the end of our area; null where nothing stands beneath it, or the page does not grow. */
export function rowsPut(target: Target, rowsAfter: number): DraftInsertion | null {
  const { before, lastRow = -1 } = target;
  if (before === null) return null;
  const end = before.row + before.rows;
  const count = rowsAfter - before.rows;
  return count > 0 && lastRow >= end ? { at: end, count } : null;
}
