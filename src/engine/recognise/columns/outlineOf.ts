/** How deep each row of a project's export stands in its outline: its summary tasks sum up what stands beneath them. */
import type { RecognisedColumn } from "../../model/recognised";
import type { Grid } from "../grid/grid";
import { headingTokens } from "../headings/matchHeading";

/** The token of "WBS", which headings have for the code of a work breakdown structure. */
const [WBS = ""] = headingTokens("WBS");

/** The depth of a row, 1 for the outermost; null where the row tells none. */
export type Outline = (row: number) => number | null;

/** True where the heading is that of the codes of an outline. */
export function isOutlineCode(heading: string): boolean {
  return headingTokens(heading).includes(WBS);
}

/** The outline that a column of levels ("2") or of codes ("1.2.1") tells; null where the table has neither. */
export function outlineOf(grid: Grid, columns: readonly RecognisedColumn[]): Outline | null {
  for (const { column, heading } of columns) {
    const tokens = headingTokens(heading);
    if (!tokens.includes(WBS) && !tokens.includes("outline")) continue;
    return tokens.includes("level")
      ? (row) => levelIn(grid.text(row, column))
      : (row) => dotsIn(grid.text(row, column));
  }
  return null;
}

function levelIn(text: string): number | null {
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
}

function dotsIn(text: string): number | null {
  return /^\d+(?:\.\d+)*\.?$/.test(text) ? text.replace(/\.$/, "").split(".").length : null;
}

/** True where the next row that is filled stands deeper. */
export function sumsUp(grid: Grid, outline: Outline, row: number): boolean {
  const next = grid.filled(row + 1).length === 0 ? row + 2 : row + 1;
  return (outline(next) ?? 0) > (outline(row) ?? Infinity);
}
