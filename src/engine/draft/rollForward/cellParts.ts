/** Cells that say several things, such as "Lead: Gwen Aldous   By: July 2027   Status: Complete": one is changed alone. */
import type { CellAddress } from "../../model/address";
import type { Piece } from "../../model/recognised";
import { textAt, type SheetSnapshot } from "../../model/snapshot";

/** What parts the end of a text from the next thing; a label's colon stays. */
const LOOSE_END = /[\s,;–—-]+$/;

/** Whether the piece is not all that its cell says. */
export function isPart(sheet: SheetSnapshot, { row, column, text }: Piece): boolean {
  return textAt(sheet, row, column).trim() !== text.trim();
}

/** What such cells say after the changes so far: each begins where the last one ended, whichever action it is for. */
export class CellParts {
  private readonly texts = new Map<string, string>();

  /** The cell's text with other words for the piece; null where the piece does not stand there just once. */
  change(sheet: SheetSnapshot, piece: Piece, words: string): string | null {
    const now = this.textIn(piece) ?? textAt(sheet, piece.row, piece.column);
    const [before, after, ...more] = now.split(piece.text.trim());
    if (before === undefined || after === undefined || more.length > 0) return null;
    const isCutShort = words === "" && after.trim() === "";
    const value = isCutShort ? before.replace(LOOSE_END, "") : before + words + after;
    this.texts.set(keyOf(piece), value);
    return value;
  }

  /** Undefined where no part of the cell was changed. */
  textIn(at: CellAddress): string | undefined {
    return this.texts.get(keyOf(at));
  }
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${row},${column},${sheet}`;
}
