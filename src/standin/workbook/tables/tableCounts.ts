/**
 * Counts of a table's rows: COUNTIFS over its columns, and ROWS. The library's engine walks through every cell for
 * each of them; a board has hundreds over thousands of rows. So they are counted here and their figures stand in
 * the formulas that the engine gets. What is not as plain as below stays the engine's.
 */
import { cellAddress, readArea } from "../area";
import { cellValue, formulaOf, type PlainValue } from "../cells/cellValues";
import { bracketed } from "../formulas/structuredReferences";
import type { Table, Worksheet } from "../library";
import { bodyArea, columnOf } from "./tableAreas";
import { countMask, type Criterion } from "../formulas/countCriteria";

/** As much of the open workbook as counting needs. */
interface CountingBook {
  readonly tables: readonly Table[];
  readonly date1904: boolean;
}

const CALL = /\b(COUNTIFS|ROWS)\(/g;
const COLUMN = /^([\p{L}_\\][\p{L}\p{N}_.]*)\[([^[\]'#@]+)\]$/u;
/** A text, a number, or a text with a cell's figure behind it: `"<="&($J$2+30)`. */
const CRITERION = /^(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?))$/;
const COMPARED = /^"((?:[^"]|"")*)"&\(?(\$?[A-Z]{1,3}\$?\d{1,7})(?:([+-])(\d+))?\)?$/;

export class TableCounts {
  private readonly columns = new Map<string, readonly PlainValue[] | null>();
  private readonly masks = new Map<string, Uint8Array | null>();
  private readonly counts = new Map<string, number | null>();

  constructor(private readonly book: CountingBook) {}

  /** The formula, without "=", with figures in the place of the counts that can be made here. */
  simplified(formula: string, sheet: Worksheet): string {
    if (!formula.includes("[")) return formula;
    let text = "";
    let done = 0;
    for (const match of formula.matchAll(CALL)) {
      if (match.index < done || insideText(formula, match.index)) continue;
      const open = match.index + match[0].length - 1;
      const close = closing(formula, open);
      const count = close < 0 ? null : this.count(match[1] ?? "", formula.slice(open + 1, close), sheet);
      if (count === null) continue;
      text += formula.slice(done, match.index) + String(count);
      done = close + 1;
    }
    return text + formula.slice(done);
  }

  private count(name: string, inside: string, sheet: Worksheet): number | null {
    const key = `${sheet.id} ${name}(${inside})`;
    const known = this.counts.get(key);
    if (known !== undefined) return known;
    const args = splitArguments(inside);
    const count = name === "ROWS" ? this.rows(args) : this.countIfs(args, sheet);
    this.counts.set(key, count);
    return count;
  }

  private rows([reference, ...others]: readonly string[]): number | null {
    const column = reference === undefined || others.length > 0 ? null : this.find(reference);
    return column && bodyArea(column.table).rows;
  }

  private countIfs(args: readonly string[], sheet: Worksheet): number | null {
    if (args.length === 0 || args.length % 2 === 1) return null;
    const masks: Uint8Array[] = [];
    for (let index = 0; index < args.length; index += 2) {
      const mask = this.mask(args[index] ?? "", args[index + 1] ?? "", sheet);
      if (!mask || (masks[0] && masks[0].length !== mask.length)) return null;
      masks.push(mask);
    }
    const [first, ...others] = masks;
    let count = 0;
    first?.forEach((fits, row) => {
      if (fits === 1 && others.every((mask) => mask[row] === 1)) count += 1;
    });
    return count;
  }

  private mask(reference: string, written: string, sheet: Worksheet): Uint8Array | null {
    const key = `${sheet.id} ${reference} ${written}`;
    const known = this.masks.get(key);
    if (known !== undefined) return known;
    const values = this.valuesOf(reference);
    const criterion = values && this.criterion(written, sheet);
    const mask = values && criterion ? countMask(values, criterion) : null;
    this.masks.set(key, mask);
    return mask;
  }

  private find(reference: string): { readonly table: Table; readonly index: number } | null {
    const [, name = "", column = ""] = COLUMN.exec(reference) ?? [];
    const table = this.book.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const index =
      table?.table.columns.findIndex((one) => one.name.toLowerCase() === column.toLowerCase()) ?? -1;
    return table && index >= 0 ? { table, index } : null;
  }

  /** The column's values; null where formulas are among them, whose figures are not known yet. */
  private valuesOf(reference: string): readonly PlainValue[] | null {
    const known = this.columns.get(reference);
    if (known !== undefined) return known;
    const found = this.find(reference);
    const values = found && this.read(found.table, found.index);
    this.columns.set(reference, values);
    return values;
  }

  private read(table: Table, index: number): readonly PlainValue[] | null {
    const { row, rows, column } = columnOf(bodyArea(table), index);
    const values: PlainValue[] = [];
    for (let at = row; at < row + rows; at++) {
      const cell = table.worksheet.findRow(at + 1)?.findCell(column + 1);
      if (formulaOf(cell) !== null) return null;
      values.push(cellValue(cell, this.book.date1904));
    }
    return values;
  }

  private criterion(written: string, sheet: Worksheet): Criterion | null {
    const plain = CRITERION.exec(written);
    if (plain) return plain[2] === undefined ? (plain[1] ?? "").replaceAll('""', '"') : Number(plain[2]);
    const compared = COMPARED.exec(written);
    const area = compared && readArea(compared[2] ?? "");
    if (!area) return null;
    const cell = sheet.getCell(cellAddress(area.row, area.column));
    const figure = formulaOf(cell) === null ? cellValue(cell, this.book.date1904) : null;
    if (typeof figure !== "number") return null;
    const added = Number(compared[4] ?? 0) * (compared[3] === "-" ? -1 : 1);
    return `${(compared[1] ?? "").replaceAll('""', '"')}${figure + added}`;
  }
}

function insideText(formula: string, at: number): boolean {
  return formula.slice(0, at).split('"').length % 2 === 0;
}

/** Where the bracket that opens at `open` closes; -1 where it does not. */
function closing(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === '"') at = formula.indexOf('"', at + 1);
    else if (sign === "[") at += bracketed(formula, at).length + 1;
    else if (sign === "(") depth += 1;
    else if (sign === ")" && --depth === 0) return at;
    if (at < 0) return -1;
  }
  return -1;
}

function splitArguments(inside: string): readonly string[] {
  const args: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < inside.length; at++) {
    const sign = inside[at];
    if (sign === '"') at = inside.indexOf('"', at + 1);
    else if (sign === "[") at += bracketed(inside, at).length + 1;
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (sign === "," && depth === 0) {
      args.push(inside.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...args, inside.slice(start).trim()];
}
