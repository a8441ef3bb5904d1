/** Where a link inside the workbook leads. */
import { columnIndex } from "../../engine";

export interface LinkTarget {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const INSIDE = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)/i;

/** Null for an address outside of the workbook: the preview shows it and never follows it. */
export function linkTarget(link: string): LinkTarget | null {
  const match = INSIDE.exec(link);
  if (match === null || /^[a-z]+:/i.test(link)) return null;
  const [, quoted, plain, letters = "A", row] = match;
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain ?? "",
    row: Number(row) - 1,
    column: columnIndex(letters),
  };
}
