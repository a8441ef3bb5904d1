/** The key of the ratings: the plan's own where it has one. */
import type { Analysis } from "../../model/analysis";
import { QUIET, RATING_PAINT } from "../palette";
import { ratingKey } from "../ratingsInUse";
import { area, type SheetSketch } from "../sheetSketch";
import { drawPartTitle } from "./drawPartTitle";
import { PART_TITLES } from "./partTitles";
import { splitLines } from "./splitLines";

/** Characters of a meaning that fit beside its rating. */
const MEANING_WIDTH = 150;

/** Draws the key from `top` on and returns the first free row, one left empty. */
export function drawKey(sketch: SheetSketch, analysis: Analysis, top: number): number {
  const { entries, own } = ratingKey(analysis);
  let row = drawPartTitle(
    sketch,
    top,
    PART_TITLES.key,
    own ? "As this plan explains them." : "The usual ones: this plan gives no key.",
  );
  for (const entry of entries) {
    const lines = splitLines(entry.meaning, MEANING_WIDTH);
    sketch
      .row(row, 0, [entry.rating])
      .style(area(row, 0), { ...RATING_PAINT[entry.rating], bold: true, horizontal: "Center" })
      .rows(
        row,
        1,
        lines.map((line) => [line]),
      )
      .style(area(row, 1, lines.length), { fontColour: QUIET });
    row += lines.length;
  }
  return row + 1;
}
