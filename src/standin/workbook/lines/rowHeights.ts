/** Heights of rows that follow their texts. Excel keeps them in the file, and other programs trust that. */
import type { Book } from "../book";
import { styleAt } from "../cells/cellStyles";
import { ROW_HEIGHT_POINTS } from "../../limits";
import type { Worksheet } from "../library";
import { readLook } from "../cells/look";
import { shownText } from "../cells/shownText";
import { defaultHeightPoints, widthPixels } from "./sizes";

/** Calibri 11: pixels of an average letter in running text, a little over the measured 6.1 so that nothing is cut off. */
const LETTER_PIXELS = 6.4;
const STANDARD_SIZE = 11;
/** Bold letters are wider by so much. */
const BOLD = 1.08;
/** Space that Excel leaves at the sides of a text. */
const PADDING_PIXELS = 8;

/**
 * Gives each row whose texts changed the height that its wrapped texts need. A row whose height somebody set
 * keeps it. An estimate: the stand-in has no fonts to measure with.
 */
export function fitRowHeights(book: Book): void {
  for (const [sheet, rows] of book.fittingRows) {
    for (const row of rows) fitRow(book, sheet, row);
    rows.clear();
  }
}

function fitRow(book: Book, sheet: Worksheet, row: number): void {
  const line = sheet.findRow(row + 1);
  if (!line || line.customHeight || line.hidden) return;
  const standard = defaultHeightPoints(sheet);
  let height = standard;
  line.eachCell((cell) => {
    const style = styleAt(sheet, row, cell.col - 1);
    if (!readLook.wrapText(style) || cell.isMerged) return;
    const scale = readLook.fontSize(style) / STANDARD_SIZE;
    const letter = LETTER_PIXELS * scale * (readLook.bold(style) ? BOLD : 1);
    const letters = Math.max(1, Math.floor((widthPixels(sheet, cell.col - 1) - PADDING_PIXELS) / letter));
    height = Math.max(height, linesOf(shownText(book, cell, style), letters) * standard * Math.max(1, scale));
  });
  if (height === standard && line.height === undefined) return;
  line.height = Math.min(height, ROW_HEIGHT_POINTS);
  line.customHeight = false;
}

/** How many lines a text takes when it breaks between words. */
export function linesOf(text: string, letters: number): number {
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= letters) {
        used = needed;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.ceil(word.length / letters) - 1;
      used = word.length - letters * (Math.ceil(word.length / letters) - 1);
    }
  }
  return lines;
}
