import { refuse } from "../../refusals";
import { CELL_CHARACTERS, FORMULA_CHARACTERS } from "../../limits";
import { readTyped, type Typed } from "../../typing/readTyped";
import type { Book } from "../book";
import { numberFormatOf } from "./cellStyles";
import { missingReference } from "../formulas/formulaReferences";
import { typedToStored, unkeptFunction } from "../formulas/formulaText";
import { filesFormat } from "../file/regionalFormats";
import { hasLongText } from "../rules/ruleFormula";
import { findTable } from "../tables/tables";
import { ValueType, type Cell, type CellValue } from "../library";

/** Cells whose text was given with a leading apostrophe. */
const quotedCells = new WeakSet<Cell>();

export function isQuoted(cell: Cell | undefined): boolean {
  return cell !== undefined && quotedCells.has(cell) && cell.type === ValueType.String;
}

/**
 * Writes one value as `Range.values` and `Range.formulas` do: a text as if it were typed, "" empties
 * the cell, null leaves it alone. A cell that is covered by a merge takes nothing.
 * `table` names the table that the cell lies in, for "[@Column]".
 */
export function writeCell(
  book: Book,
  cell: Cell,
  value: unknown,
  table: string | null,
  location: string,
): void {
  if (value === null || value === undefined || cell.type === ValueType.Merge) return;
  quotedCells.delete(cell);
  if (typeof value === "number" && !Number.isFinite(value)) refuse.invalidArgument(location);
  if (typeof value === "number" || typeof value === "boolean")
    cell.value = numberFormatOf(cell.style) === "@" ? enteredText(value) : value;
  else if (typeof value === "string") writeTyped(book, cell, value, table, location);
  else refuse.invalidArgument(location, "A cell takes a text, a number or true or false.");
}

/** What is entered into a cell of the text format is a text, figures too ("Format numbers as text", support.microsoft.com). */
function enteredText(value: number | boolean): string {
  return typeof value === "number" ? String(Number(value.toPrecision(DIGITS))) : String(value).toUpperCase();
}

/** "Excel specifications and limits": number precision. */
const DIGITS = 15;

function writeTyped(book: Book, cell: Cell, text: string, table: string | null, location: string): void {
  const format = numberFormatOf(cell.style);
  const place = { textFormat: format === "@", thisYear: () => book.thisYear, date1904: book.date1904 };
  const typed = readTyped(text, place);
  if (typed.kind === "number" && typed.format !== undefined && format === "General") {
    cell.style = { ...cell.style, numFmt: filesFormat(typed.format) };
  }
  if (typed.kind === "text" && typed.quoted) quotedCells.add(cell);
  const held = heldValue(book, typed, table, location);
  // A link belongs to its cell: another text in it stays linked.
  const hyperlink = typeof held === "string" && cell.isHyperlink ? cell.hyperlink : undefined;
  cell.value = hyperlink === undefined ? held : { text: held as string, hyperlink };
}

function heldValue(book: Book, typed: Typed, table: string | null, location: string): CellValue {
  switch (typed.kind) {
    case "empty":
      return null;
    case "text":
      if (typed.text.length > CELL_CHARACTERS) {
        refuse.invalidArgument(location, `A cell holds at most ${CELL_CHARACTERS} characters.`);
      }
      return typed.text;
    case "number":
      return typed.number;
    case "boolean":
      return typed.boolean;
    case "error":
      return { error: typed.error } as CellValue;
    case "formula":
      if (typed.formula.length > FORMULA_CHARACTERS)
        refuse.invalidArgument(location, "The formula is too long.");
      if (hasLongText(typed.formula))
        refuse.invalidArgument(location, "A text in a formula has at most 255 characters.");
      return { formula: storedFormula(book, typed.formula, table, location) };
    case "refused":
      return refuse.invalidArgument(location, "The text begins like a formula and is none.");
  }
}

function storedFormula(book: Book, formula: string, table: string | null, location: string): string {
  const unkept = unkeptFunction(formula);
  if (unkept !== null)
    refuse.notImplemented(location, `The stand-in's files cannot keep a formula with ${unkept}.`);
  const stored = typedToStored(formula, table, (name) => findTable(book, name) !== null);
  const missing = missingReference(book, stored);
  return missing === null
    ? stored
    : refuse.invalidArgument(location, `The formula names ${missing}, which is not there.`);
}
