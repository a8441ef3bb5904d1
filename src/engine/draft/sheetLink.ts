/** Links within the workbook, as formulas: Excel and LibreOffice follow them, and sorting keeps them right. */
import { cellName, quotedSheet, type CellAddress } from "../model/address";
import type { DraftValue } from "../model/draft";

/** A literal text in a formula holds 255 characters at most. */
const LITERAL = 255;

/** A link to the cell that reads "Plan B7" where no other text is given. */
export function sheetLink(cell: CellAddress, text?: string): DraftValue {
  const name = cellName(cell);
  const target = `#${quotedSheet(cell.sheet)}!${name}`;
  const label = text ?? `${cell.sheet} ${name}`;
  // Joined, and not a template: V8 would hold all parts of that beside each other, for each row of the register.
  return { formula: ["=HYPERLINK(", literal(target), ",", literal(label.slice(0, LITERAL)), ")"].join("") };
}

/**
 * Signs that XML cannot carry: control characters, halves of surrogate pairs, and two that are none. A text of a cell
 * escapes them in the file (ECMA-376, ST_Xstring); a formula is lost or changed with them.
 */
export const UNWRITABLE = /(?![\t\r\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Letters, digits and signs that stay as they are; most names hold nothing else, and looking is quicker than replacing. */
const ORDINARY = /^[ !#-~]*$/;

/** A text as a formula writes it. */
export function literal(text: string): string {
  if (ORDINARY.test(text)) return `"${text}"`;
  return `"${text.replace(/"/g, '""').replace(UNWRITABLE, "\ufffd")}"`;
}
