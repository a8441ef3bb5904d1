/**
 * A register's base as a short text. A print that its column has had before is told by its number, because leads,
 * statuses and dates come again and again: half a base and more is made up of them.
 */
import type { BaseRow, RegisterBase } from "../engine";

export interface BaseText {
  readonly headings: readonly string[];
  readonly subtitle: string;
  /** The sheets that rows were read from, in the order in which they come. */
  readonly sheets: readonly string[];
  /**
   * Each row ends with ";", its cells are parted by ",". The first is the cell it was read from, such as "0!B5", or "B5"
   * on the sheet of the row above. The others are the prints: with a "." a new one, without it the number of an
   * earlier one of the column, "-" for one that is not known.
   */
  readonly rows: string;
}

const CELL = /^[A-Z]{1,3}\d+$/;
const RADIX = 36;
const UNKNOWN = "-";

export function textOfBase({ headings, subtitle, rows }: RegisterBase): BaseText {
  const sheets = new Map<string, number>();
  const columns: Map<string, string>[] = [];
  let last = "";
  const tokenOfSource = (source: string): string => {
    const place = source.lastIndexOf("!");
    const cell = source.slice(place + 1);
    const isCell = place >= 0 && CELL.test(cell);
    const sheet = isCell ? source.slice(0, place) : source;
    const token = sheet === last && isCell ? cell : `${numberOf(sheets, sheet)}!${isCell ? cell : ""}`;
    last = isCell ? sheet : "";
    return token;
  };
  const tokenOfPrint = (print: string | null, column: number): string => {
    if (print === null) return UNKNOWN;
    if (!print.includes(".")) return print;
    const known = (columns[column] ??= new Map());
    const token = known.get(print);
    if (token === undefined) known.set(print, known.size.toString(RADIX));
    return token ?? print;
  };
  const lines = rows.map(
    ({ source, prints }) => `${[tokenOfSource(source), ...prints.map(tokenOfPrint)].join(",")};`,
  );
  return { headings, subtitle, sheets: [...sheets.keys()], rows: lines.join("") };
}

function numberOf(known: Map<string, number>, text: string): string {
  const number = known.get(text) ?? known.size;
  known.set(text, number);
  return number.toString(RADIX);
}

/** Null where it is no such text. */
export function baseOfText(text: Partial<BaseText> | null): RegisterBase | null {
  const { headings, subtitle = "", sheets, rows } = text ?? {};
  if (!Array.isArray(headings) || !Array.isArray(sheets) || typeof rows !== "string") return null;
  const columns: string[][] = [];
  let sheet = "";
  const sourceOf = (token: string): string => {
    const [cell = "", number] = token.split("!").reverse();
    if (number !== undefined) sheet = String(sheets[parseInt(number, RADIX)] ?? "");
    return cell === "" ? sheet : `${sheet}!${cell}`;
  };
  const printOf = (token: string, column: number): string | null => {
    if (token === UNKNOWN) return null;
    const known = (columns[column] ??= []);
    if (token.includes(".")) known.push(token);
    else if (token !== "") return known[parseInt(token, RADIX)] ?? null;
    return token;
  };
  const rowOf = (line: string): BaseRow => {
    const [source = "", ...prints] = line.split(",");
    return { source: sourceOf(source), prints: prints.map(printOf) };
  };
  return { headings: headings as string[], subtitle, rows: rows.split(";").slice(0, -1).map(rowOf) };
}
