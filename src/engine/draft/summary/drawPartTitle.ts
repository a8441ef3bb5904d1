/** The title of a part of the page, with a line on what it holds. */
import { ACCENT, QUIET } from "../palette";
import { area, type SheetSketch } from "../sheetSketch";
import { splitLines } from "./splitLines";

/** In points. */
const TITLE_HEIGHT = 20;

/** Characters that fit across the page; more would make it wider. */
const NOTE_WIDTH = 190;

/**
 * Draws the title and its note, and returns the first free row beneath them. `place` is for parts that share the width
 * of the page.
 */
export function drawPartTitle(
  sketch: SheetSketch,
  top: number,
  title: string,
  note: string,
  { column, width }: { readonly column: number; readonly width: number } = { column: 0, width: NOTE_WIDTH },
): number {
  const lines = splitLines(note, width);
  sketch
    .height(top, TITLE_HEIGHT)
    .row(top, column, [title])
    .style(area(top, column), { fontSize: 14, bold: true, fontColour: ACCENT })
    .rows(
      top + 1,
      column,
      lines.map((line) => [line]),
    )
    .style(area(top + 1, column, lines.length), { fontColour: QUIET, italic: true });
  return top + 1 + lines.length;
}
