/** Links within the workbook, as formulas: Excel and LibreOffice follow them, and sorting keeps them right. */
import { cellName, quotedSheet, type CellAddress } from "../model/address";
import type { DraftValue } from "../model/draft";

/** A literal text in a formula holds 255 characters at most. */
const LITERAL = 255;

/** A link to the cell that reads "Plan B7". */
export function sheetLink(cell: CellAddress, label = `${cell.sheet} ${cellName(cell)}`): DraftValue {
  const target = `#${quotedSheet(cell.sheet)}!${cellName(cell)}`;
  return { formula: `=HYPERLINK(${literal(target)},${literal(label.slice(0, LITERAL))})` };
}

/** A text as a formula writes it. */
export function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
