/**
 * A register's base as a short text. A print that its column has had before is told by its number, because leads,
 * statuses and dates come again and again, and a row that was read from the cell below the last one's says nothing of it.
 */
import type { BaseRow, RegisterBase } from "../engine";

export interface BaseText {
  readonly headings: readonly string[];
  readonly subtitle: string;
  /** The sheets that rows were read from, in the order in which they come. */
  readonly sheets: readonly string[];
  /**
   * Of each row the cell that it was read from, ",", its prints, and ";". A cell is "0!B5" by the number of its sheet,
   * "B5" on the sheet of the row above, or "" below the cell of that row. Prints follow one another: "." an empty one,
   * "?" one that is not known, "!" and its signs a new one; all else is the number of an earlier one of the column.
   */
  readonly cells: string;
}

const CELL = /^([A-Z]{1,3})(\d+)$/;
const EMPTY = ".";
const UNKNOWN = "?";
const NEW = "!";
const PRINT_SIGNS = 7;
/** Numbers are one sign, two where the first is one of the last of these, or, from `LARGE` on, "*" and four. */
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const ONE_SIGN = 48;
const LARGE = ONE_SIGN + (SIGNS.length - ONE_SIGN) * SIGNS.length;
const LARGE_MARK = "*";
const LARGE_SIGNS = 4;

export function textOfBase({ headings, subtitle, rows }: RegisterBase): BaseText {
  const sheets = new Map<string, number>();
  const columns: Map<string, number>[] = [];
  let last = { sheet: "", below: "" };
  const tokenOfSource = (source: string): string => {
    const place = source.lastIndexOf("!");
    const cell = source.slice(place + 1);
    const isCell = place >= 0 && CELL.test(cell);
    const sheet = isCell ? source.slice(0, place) : source;
    const { sheet: before, below } = last;
    last = isCell ? { sheet, below: cellBelow(cell) } : { sheet: "", below: "" };
    if (!isCell || sheet !== before) return `${numberOf(sheets, sheet)}!${isCell ? cell : ""}`;
    return cell === below ? "" : cell;
  };
  const tokenOfPrint = (print: string | null, column: number): string => {
    if (print === null) return UNKNOWN;
    if (print === "") return EMPTY;
    const known = (columns[column] ??= new Map());
    const number = known.get(print);
    if (number !== undefined) return signsOf(number);
    known.set(print, known.size);
    return NEW + print;
  };
  const lines = rows.map(
    ({ source, prints }) => `${tokenOfSource(source)},${prints.map(tokenOfPrint).join("")};`,
  );
  return { headings, subtitle, sheets: [...sheets.keys()], cells: lines.join("") };
}

function numberOf(known: Map<string, number>, text: string): number {
  const number = known.get(text) ?? known.size;
  known.set(text, number);
  return number;
}

function cellBelow(cell: string): string {
  return cell.replace(CELL, (_, column: string, row: string) => `${column}${Number(row) + 1}`);
}

function signsOf(number: number): string {
  if (number < ONE_SIGN) return SIGNS.charAt(number);
  if (number < LARGE) {
    const left = number - ONE_SIGN;
    return SIGNS.charAt(ONE_SIGN + Math.floor(left / SIGNS.length)) + SIGNS.charAt(left % SIGNS.length);
  }
  return LARGE_MARK + number.toString(SIGNS.length / 2).padStart(LARGE_SIGNS, "0");
}

/** Null where it is no such text. */
export function baseOfText(text: Partial<BaseText> | null): RegisterBase | null {
  const { headings, subtitle = "", sheets, cells } = text ?? {};
  if (!Array.isArray(headings) || !Array.isArray(sheets) || typeof cells !== "string") return null;
  const columns: string[][] = [];
  let last = { sheet: "", below: "" };
  const sourceOf = (token: string): string => {
    const [cell = "", number] = token.split("!").reverse();
    const sheet = number === undefined ? last.sheet : String(sheets[Number(number)] ?? "");
    const found = cell === "" && number === undefined ? last.below : cell;
    last = { sheet, below: cellBelow(found) };
    return found === "" ? sheet : `${sheet}!${found}`;
  };
  const rowOf = (line: string): BaseRow => {
    const comma = line.indexOf(",");
    return { source: sourceOf(line.slice(0, comma)), prints: printsOf(line.slice(comma + 1), columns) };
  };
  return { headings: headings as string[], subtitle, rows: cells.split(";").slice(0, -1).map(rowOf) };
}

/** `columns` has the prints that came before. */
function printsOf(tokens: string, columns: string[][]): readonly (string | null)[] {
  const prints: (string | null)[] = [];
  let at = 0;
  const take = (signs: number) => tokens.slice(at, (at += signs));
  while (at < tokens.length) {
    const known = (columns[prints.length] ??= []);
    const mark = take(1);
    if (mark === EMPTY) prints.push("");
    else if (mark === UNKNOWN) prints.push(null);
    else if (mark === NEW) {
      const print = take(PRINT_SIGNS);
      known.push(print);
      prints.push(print);
    } else if (mark === LARGE_MARK) {
      prints.push(known[parseInt(take(LARGE_SIGNS), SIGNS.length / 2)] ?? null);
    } else {
      const first = SIGNS.indexOf(mark);
      const number =
        first < ONE_SIGN ? first : ONE_SIGN + (first - ONE_SIGN) * SIGNS.length + SIGNS.indexOf(take(1));
      prints.push(known[number] ?? null);
    }
  }
  return prints;
}
