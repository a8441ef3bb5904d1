/** Where things stand on a sheet. Rows and columns count from zero, as in Office.js; people see A1. */

/** A piece of an action is its own place, and holds more than that: whoever keeps a place names what is kept of it. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; `rows` and `columns` are how many. */
export interface RangeAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The cell within its sheet, such as `B7`. */
export function cellName(cell: { row: number; column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** The range within its sheet, such as `B7:F12`, or `B7` where it is a single cell. */
export function rangeName(range: Omit<RangeAddress, "sheet">): string {
  const first = cellName(range);
  const last = cellName({ row: range.row + range.rows - 1, column: range.column + range.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as a formula writes it: always quoted, apostrophes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.includes("'") ? name.replace(/'/g, "''") : name}'`;
}
