/** How many lines of text a row of a list will have, as far as that can be told without drawing it. */
import type { DraftValue } from "../../model/draft";
import type { Height } from "../sheetSketch";
import { splitLines } from "./splitLines";
import { GRID_WIDTHS } from "./summaryGrid";

/** Most letters are narrower than the digit that widths are counted in; how much so depends on the text. */
const CHARACTERS_OF_A_WIDTH = { most: 1.2, least: 0.95 };

/** Of the highest of its cells, which stand in the page's columns from the first on. */
export function linesOfRow(cells: readonly DraftValue[]): Height {
  const linesAt = (characters: number) =>
    Math.max(1, ...cells.map((cell, column) => linesOf(cell, (GRID_WIDTHS[column] ?? 1) * characters)));
  return { least: linesAt(CHARACTERS_OF_A_WIDTH.most), most: linesAt(CHARACTERS_OF_A_WIDTH.least) };
}

function linesOf(cell: DraftValue, width: number): number {
  if (typeof cell !== "string") return 1;
  return cell.split("\n").reduce((sum, line) => sum + splitLines(line, width).length, 0);
}
