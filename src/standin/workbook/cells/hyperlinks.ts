import { refuse } from "../../refusals";
import type { Book } from "../book";
import { cellValue, formulaOf } from "./cellValues";
import type { Cell } from "../library";

/** A link as `Range.hyperlink` has it: to an address, or to a place in the workbook. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The link of a cell; null where it has none. A HYPERLINK formula is none. */
export function hyperlinkOf(book: Book, cell: Cell | undefined): Hyperlink | null {
  const target = cell?.isHyperlink ? cell.hyperlink : undefined;
  if (!cell || target === undefined) return null;
  const place = target.startsWith("#") ? { documentReference: target.slice(1) } : { address: target };
  const value = cell.value;
  const tip = typeof value === "object" && value !== null && "tooltip" in value ? value.tooltip : undefined;
  return {
    ...place,
    ...(tip === undefined ? {} : { screenTip: tip }),
    textToDisplay: String(cellValue(cell, book.date1904)),
  };
}

/** Gives the cell a link, or takes it away with null; a text to display replaces what the cell holds. */
export function setHyperlink(book: Book, cell: Cell, link: Hyperlink | null, location: string): void {
  if (formulaOf(cell) !== null)
    refuse.notImplemented(location, "The stand-in cannot link a cell that holds a formula.");
  const shown = cellValue(cell, book.date1904);
  if (link === null) {
    cell.value = shown === "" ? null : shown;
    return;
  }
  const hyperlink = link.documentReference === undefined ? link.address : `#${link.documentReference}`;
  if (!hyperlink || hyperlink === "#") return refuse.invalidArgument(location);
  const text = link.textToDisplay ?? (shown === "" ? hyperlink.replace(/^#/, "") : String(shown));
  cell.value = { text, hyperlink, ...(link.screenTip === undefined ? {} : { tooltip: link.screenTip }) };
}
