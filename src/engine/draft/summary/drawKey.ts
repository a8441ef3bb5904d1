/** The key of the ratings: the plan's own where it has one. It stands beside the completeness. */
import type { Analysis } from "../../model/analysis";
import { QUIET, RATING_PAINT } from "../palette";
import { ratingKey } from "../ratingsInUse";
import { area, type SheetSketch } from "../sheetSketch";
import { drawPartTitle } from "./drawPartTitle";
import { PART_TITLES } from "./partTitles";
import { splitLines } from "./splitLines";
import { GRID } from "./summaryGrid";

/** Beside the completeness, which leaves the right half of the page. */
const COLUMN = GRID.rating;
/** Characters of a meaning that fit beside its rating. */
const MEANING_WIDTH = 105;

/** How many rows the key takes, with its title and note. */
export function keyRows(analysis: Analysis): number {
  const { entries } = ratingKey(analysis);
  return entries.reduce((sum, { meaning }) => sum + splitLines(meaning, MEANING_WIDTH).length, 2);
}

/** Draws the key from `top` on and returns the first free row, one left empty. */
export function drawKey(sketch: SheetSketch, analysis: Analysis, top: number): number {
  const { entries, own } = ratingKey(analysis);
  let row = drawPartTitle(
    sketch,
    top,
    PART_TITLES.key,
    own ? "As this plan explains them." : "The usual ones: this plan gives no key.",
    { column: COLUMN, width: MEANING_WIDTH },
  );
  for (const entry of entries) {
    const lines = splitLines(entry.meaning, MEANING_WIDTH);
    sketch
      .row(row, COLUMN, [entry.rating])
      .style(area(row, COLUMN), { ...RATING_PAINT[entry.rating], bold: true, horizontal: "Center" })
      .rows(
        row,
        COLUMN + 1,
        lines.map((line) => [line]),
      )
      .style(area(row, COLUMN + 1, lines.length), { fontColour: QUIET });
    row += lines.length;
  }
  return row + 1;
}
