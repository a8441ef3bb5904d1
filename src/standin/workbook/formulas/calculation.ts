import { formulaOf } from "../cells/cellValues";
import { outsideTexts } from "./formulaText";
import type { Cell, Table, Workbook, Worksheet } from "../library";
import { dateSerial } from "../cells/serials";
import { TableCounts } from "../tables/tableCounts";

/** As much of the open workbook as its formulas need. */
interface CalculatingBook {
  readonly library: Workbook;
  readonly sheets: readonly Worksheet[];
  readonly tables: readonly Table[];
  readonly date1904: boolean;
  /** The day that TODAY() gives, as "2026-11-21". */
  today(): string;
}

/** How the library's formula engine marks a number. */
const NUMBER = 1;

/** The figures that came with the file, for formulas that the engine may not know. */
const figuresOfTheFile = new WeakMap<Cell, { readonly formula: string; readonly figure: unknown }>();

/** From now on TODAY(), and NOW() at midnight, give the book's day. */
export function provideToday(book: CalculatingBook): void {
  const today = () => {
    const [year = 0, month = 0, day = 0] = book.today().split("-").map(Number);
    return { kind: NUMBER, value: dateSerial(year, month, day, book.date1904) ?? 0 };
  };
  for (const name of ["TODAY", "NOW"])
    book.library.registerFunction(name, today, { maxArity: 0, volatile: true });
  book.library.registerFunction("HYPERLINK", shownOfLink, { minArity: 1, maxArity: 2 });
}

/** What a link shows: "a value, a text string, a name, or a cell" (HYPERLINK function, support.microsoft.com). */
function shownOfLink(args: readonly unknown[]): unknown {
  const shown = args.at(-1);
  const cells = typeof shown === "object" && shown !== null && "rows" in shown ? shown.rows : null;
  return Array.isArray(cells) ? (cells as unknown[][])[0]?.[0] : shown;
}

/** Calculates all formulas of the workbook. */
export function calculate(book: CalculatingBook): void {
  const formulas = formulaCells(book);
  if (formulas.length === 0) return;
  for (const cell of formulas) rememberFigure(cell);
  const putBack = simplify(book, formulas);
  try {
    book.library.calculateFormulas();
  } finally {
    putBack();
  }
  for (const cell of formulas) {
    if (hasLostReference(formulaOf(cell) ?? "")) cell.result = { error: "#REF!" };
    else keepFigureWhereUnknown(cell);
  }
}

/** Puts figures in the place of counts for as long as the engine calculates; gives a function that ends it. */
function simplify(book: CalculatingBook, formulas: readonly Cell[]): () => void {
  const counts = new TableCounts(book);
  const changed: { readonly cell: Cell; readonly formula: string }[] = [];
  for (const cell of formulas) {
    const held = cell.value;
    const formula =
      typeof held === "object" && held !== null && !("shareType" in held) ? cell.formula : undefined;
    const simple = formula === undefined ? undefined : counts.simplified(formula, cell.worksheet);
    if (formula === undefined || simple === undefined || simple === formula) continue;
    changed.push({ cell, formula });
    cell.value = { formula: simple, result: cell.result };
  }
  return () => {
    for (const { cell, formula } of changed) cell.value = { formula, result: cell.result };
  };
}

function formulaCells(book: CalculatingBook): Cell[] {
  const cells: Cell[] = [];
  for (const sheet of book.sheets) {
    sheet.eachRow((row) => row.eachCell((cell) => void (formulaOf(cell) !== null && cells.push(cell))));
  }
  return cells;
}

function rememberFigure(cell: Cell): void {
  const formula = formulaOf(cell) ?? "";
  const known = figuresOfTheFile.get(cell);
  if (known?.formula !== formula) figuresOfTheFile.set(cell, { formula, figure: cell.result });
  // The engine leaves an old figure where it finds a name that it does not know; Excel says #NAME?.
  else if (known.figure === undefined) cell.result = undefined;
}

/** Where the engine fails and Excel once had a figure, Excel's stays. */
function keepFigureWhereUnknown(cell: Cell): void {
  const known = figuresOfTheFile.get(cell);
  if (known?.figure === undefined || isError(known.figure)) return;
  if (isError(cell.result) || cell.result === undefined) cell.result = known.figure as Cell["result"];
}

/** Functions that make something else of an error; the engine decides about formulas with them. */
const CATCHES = /\b(?:IF|IFERROR|IFNA|ISERR|ISERROR|ISREF|AGGREGATE|COUNTA?|ERROR\.TYPE)\(/i;

/** True where something that the formula needs was deleted: the error goes through all else. */
function hasLostReference(formula: string): boolean {
  let lost = false;
  if (formula.includes("#REF!") && !CATCHES.test(formula)) {
    outsideTexts(formula, (part) => {
      lost ||= part.includes("#REF!");
      return part;
    });
  }
  return lost;
}

function isError(result: unknown): boolean {
  return typeof result === "object" && result !== null && "error" in result;
}
