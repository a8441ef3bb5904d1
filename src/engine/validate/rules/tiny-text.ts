import type { CellAddress } from "../../model/address";
import type { Rule } from "../../model/finding";
import { valueAt } from "../../model/snapshot";
import { findSheet, isFilled, isFirstOnSheet } from "../sheetCells";

/** In points; footnotes in print are seldom smaller. */
const SMALLEST = 7;
const CELLS_OF_A_ROW = 16_384;

export const tinyText: Rule = {
  id: "tiny-text",
  severity: "note",
  profiles: ["circulation"],
  what: "A text is too small to be read.",
  why: "It is overlooked on paper and on the screen, and still goes out with the file.",
  advice: "Make it larger, or delete it from the copy that you send.",
  check(plan, { snapshot, plans, notice }) {
    if (!isFirstOnSheet(plan, plans)) return;
    const sheet = findSheet(snapshot, plan.sheet);
    if (sheet?.fontSizes === undefined) return;
    const at: CellAddress[] = [];
    for (const [key, size] of sheet.fontSizes) {
      const [row, column] = [Math.floor(key / CELLS_OF_A_ROW), key % CELLS_OF_A_ROW];
      if (size < SMALLEST && isFilled(valueAt(sheet, row, column)))
        at.push({ sheet: sheet.name, row, column });
    }
    if (at.length === 0) return;
    const cells = at.length === 1 ? "A text is" : `The texts of ${at.length} cells are`;
    notice({ at, message: `${cells} smaller than ${SMALLEST} points.` });
  },
};
