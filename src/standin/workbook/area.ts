/** A rectangle of cells, counted from zero, and its writing as an address. */
import { refuse } from "../refusals";

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of a sheet in Excel 2007 and later ("Excel specifications and limits"). */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** `getRange` takes address strings of at most this many characters (Range.getRanges' remarks). */
export const LONGEST_ADDRESS = 8_192;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** "A", "Z", "AA" … for 0, 25, 26 … */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** 0, 25, 26 … for "A", "z", "AA" …; -1 beyond the last column. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number >= 1 && number <= SHEET_COLUMNS ? number - 1 : -1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** "A1", "A1:B2", "A:B" or "1:2". */
export function areaAddress(area: Area): string {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (area.rows === SHEET_ROWS) return `${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
  if (area.columns === SHEET_COLUMNS) return `${area.row + 1}:${lastRow + 1}`;
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

/** As formulas want it: "$A$1:$B$2". */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)?(\d+)?/g, (whole, letters?: string, digits?: string) =>
    whole === "" ? "" : (letters ? `$${letters}` : "") + (digits ? `$${digits}` : ""),
  );
}

/** A sheet's name as it stands before "!": in apostrophes where it has to be. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeAddress(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** True for whole columns and rows. */
export function isUnbounded(area: Area): boolean {
  return area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
}

/** True for "A1", "XFD1048576", "R1C1", "R", "C" and the like, which no name may be. */
export function looksLikeAddress(name: string): boolean {
  if (/^(r\d*(c\d*)?|c\d*)$/i.test(name)) return true;
  const match = /^([a-z]{1,3})(\d+)$/i.exec(name);
  if (!match) return false;
  const row = Number(match[2]);
  return columnNumber(match[1] ?? "") >= 0 && row >= 1 && row <= SHEET_ROWS;
}

/** Takes "Sheet!" off an address; the name without its apostrophes. */
export function splitSheetName(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const bang = address.lastIndexOf("!");
  return bang < 0
    ? { sheet: null, rest: address }
    : { sheet: address.slice(0, bang), rest: address.slice(bang + 1) };
}

/** Reads "A1", "$A$1:B2", "A:C" or "2:5"; null for anything else. */
export function readArea(text: string): Area | null {
  const ends = text.trim().replaceAll("$", "").split(":");
  if (ends.length > 2 || text.length > LONGEST_ADDRESS) return null;
  const [from, to] = [readEnd(ends[0] ?? ""), readEnd(ends[1] ?? ends[0] ?? "")];
  if (!from || !to || (ends.length === 1 && (from.row === null || from.column === null))) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null))
    return null;
  const rows = from.row === null || to.row === null ? [0, SHEET_ROWS - 1] : [from.row, to.row].sort(byNumber);
  const columns =
    from.column === null || to.column === null
      ? [0, SHEET_COLUMNS - 1]
      : [from.column, to.column].sort(byNumber);
  return between(rows[0] ?? 0, columns[0] ?? 0, rows[1] ?? 0, columns[1] ?? 0);
}

function readEnd(text: string): { row: number | null; column: number | null } | null {
  const match = /^([a-z]{1,3})?(\d{1,7})?$/i.exec(text);
  if (!match || text === "") return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (column === -1 || (row !== null && (row < 0 || row >= SHEET_ROWS))) return null;
  return { row, column };
}

const byNumber = (a: number, b: number) => a - b;

/** The area from one corner to the other, both included. */
export function between(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The part that both share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(a.row + a.rows, b.row + b.rows) - 1;
  const right = Math.min(a.column + a.columns, b.column + b.columns) - 1;
  return top > bottom || left > right ? null : between(top, left, bottom, right);
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  return between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows) - 1,
    Math.max(a.column + a.columns, b.column + b.columns) - 1,
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && sameArea(shared, inner);
}

/** The area itself where it lies on the sheet; otherwise refuses as Excel does. */
export function onSheet(area: Area, location: string): Area {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= SHEET_ROWS &&
    area.column + area.columns <= SHEET_COLUMNS;
  if (!whole || !inside) refuse.invalidArgument(location, "The range lies outside the sheet.");
  return area;
}

/** What is left of an area when another is taken out of it: up to four areas. */
export function without(area: Area, taken: Area): readonly Area[] {
  const hole = intersection(area, taken);
  if (!hole) return [area];
  const end = { row: area.row + area.rows, column: area.column + area.columns };
  const holeEnd = { row: hole.row + hole.rows, column: hole.column + hole.columns };
  return [
    { ...area, rows: hole.row - area.row },
    { ...area, row: hole.row, rows: hole.rows, columns: hole.column - area.column },
    { row: hole.row, column: holeEnd.column, rows: hole.rows, columns: end.column - holeEnd.column },
    { ...area, row: holeEnd.row, rows: end.row - holeEnd.row },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** Reads the areas of a file's list, such as "A1:B2 D4"; what cannot be read is left out. */
export function readAreas(list: string): readonly Area[] {
  return list
    .split(/[\s,]+/)
    .map((text) => readArea(text))
    .filter((area) => area !== null);
}
