/** The title of a part of the page, with a line on what it holds. */
import { ACCENT, QUIET } from "../palette";
import { area, type SheetSketch } from "../sheetSketch";
import { splitLines } from "./splitLines";

/** In points. */
const TITLE_HEIGHT = 20;

/** Characters that fit across the page; more would make it wider. */
const NOTE_WIDTH = 190;

/** Draws the title and its note, and returns the first free row beneath them. */
export function drawPartTitle(sketch: SheetSketch, top: number, title: string, note: string): number {
  const lines = splitLines(note, NOTE_WIDTH);
  sketch
    .height(top, TITLE_HEIGHT)
    .row(top, 0, [title])
    .style(area(top, 0), { fontSize: 14, bold: true, fontColour: ACCENT })
    .rows(
      top + 1,
      0,
      lines.map((line) => [line]),
    )
    .style(area(top + 1, 0, lines.length), { fontColour: QUIET, italic: true });
  return top + 1 + lines.length;
}
