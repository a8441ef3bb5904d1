/** The key of the ratings: the plan's own where it has one. */
import type { Analysis } from "../../model/analysis";
import { ACCENT, LINE, QUIET, RATING_PAINT } from "../palette";
import { ratingKey } from "../ratingsInUse";
import { area, type SheetSketch } from "../sheetSketch";
import { splitLines } from "./splitLines";
import { GRID_COLUMNS, STATUS_TABLE } from "./summaryGrid";

/** Characters of a meaning that fit beside its rating. */
const MEANING_WIDTH = 84;

/** Draws the key from `top` on and returns the row beneath it. */
export function drawKey(sketch: SheetSketch, analysis: Analysis, top: number): number {
  const { entries, own } = ratingKey(analysis);
  const source = own ? "as this plan explains them" : "the usual ones: this plan gives no key";
  sketch
    .row(top, STATUS_TABLE, [`Key to the ratings (${source})`])
    .style(area(top, STATUS_TABLE, 1, GRID_COLUMNS - STATUS_TABLE), {
      bold: true,
      fontColour: ACCENT,
      underline: LINE,
    });
  let row = top + 1;
  for (const entry of entries) {
    const lines = splitLines(entry.meaning, MEANING_WIDTH);
    sketch
      .row(row, STATUS_TABLE, [entry.rating])
      .style(area(row, STATUS_TABLE), { ...RATING_PAINT[entry.rating], bold: true, horizontal: "Center" })
      .rows(
        row,
        STATUS_TABLE + 1,
        lines.map((line) => [line]),
      )
      .style(area(row, STATUS_TABLE + 1, lines.length), { fontColour: QUIET });
    row += lines.length;
  }
  return row;
}
