/** Keeps a part of the page from being cut in two by the end of a sheet of paper. */
import { PAGE_MARGINS } from "../../model/draft";
import type { SheetSketch } from "../sheetSketch";
import { GRID_WIDTHS } from "./summaryGrid";

/** A4 in landscape, in points. */
const PAPER = { width: 842, height: 595 };
/** Points of a column of so many characters (ECMA-376, 18.3.1.13): seven pixels each, and five for the margin. */
const WIDTH = GRID_WIDTHS.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
const SCALE = (PAPER.width - PAGE_MARGINS.left - PAGE_MARGINS.right) / WIDTH;
/** Of the sheet's points on one page, in Excel. LibreOffice draws columns wider, hence all smaller and more to a page. */
const LEAST_HEIGHT = (PAPER.height - PAGE_MARGINS.top - PAGE_MARGINS.bottom) / SCALE;
const MOST_HEIGHT = LEAST_HEIGHT * 1.11;
/** A larger gap would look like a mistake on the screen: then the part is cut, with a good many lines on both pages. */
const LARGEST_GAP = 260;

/**
 * The row in which a part of so many rows begins: `row`, or a later one, after as many empty rows as reach to the end
 * of the page in whatever program prints it. Excel heeds no page breaks on a sheet that is fitted to a page's width.
 * Told from the heights of the rows: those of lists follow their text and are told within bounds, so that beneath a
 * list of several pages there is no telling, and the part begins where it would.
 */
export function keepTogether(sketch: SheetSketch, row: number, rows: number, repeated: number): number {
  if (rows === 0) return row;
  const top = sketch.heightOf(0, row);
  const bottom = sketch.heightOf(0, row + rows);
  // Every page but the first begins with the repeated rows.
  const head = sketch.heightOf(0, repeated).most;
  let [least, most] = [LEAST_HEIGHT, MOST_HEIGHT];
  while (most <= top.least) [least, most] = [least + LEAST_HEIGHT - head, most + MOST_HEIGHT - head];
  if (bottom.most <= least || most - top.least > LARGEST_GAP) return row;
  let next = row;
  while (sketch.heightOf(0, next).least < most) next++;
  return next;
}
