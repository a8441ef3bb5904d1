/** Which conditional formats apply to which cells. */
import { areaAddress, intersection, type Area } from "../area";
import type { Book } from "../book";
import { cellValue, type PlainValue } from "../cells/cellValues";
import { colourText, type FileColour } from "../cells/colours";
import { findRules, firstCell, type PlacedRule, type Rule } from "./conditionalFormats";
import type { Worksheet } from "../library";
import { qualifyFormula, shiftFormula } from "../formulas/shiftFormula";
import { readTextRule } from "./textRules";

/** What the rules give to a cell; a key that is missing stays as the cell has it. */
export interface RuleLook {
  fill?: string;
  colour?: string;
  bold?: boolean;
  italic?: boolean;
  struck?: boolean;
}

/** Formulas of rules are calculated for at most so many cells of a sheet; beyond, they find nothing. */
const MOST_FORMULA_CELLS = 20_000;

type Applies = (row: number, column: number) => boolean;

/** Reads the rules of a sheet once; the answer says for a cell what they give it, or null. */
export function evaluateRules(
  book: Book,
  sheet: Worksheet,
): (row: number, column: number) => RuleLook | null {
  const used: Area = {
    row: 0,
    column: 0,
    rows: Math.max(1, sheet.rowCount),
    columns: Math.max(1, sheet.columnCount),
  };
  const rules = findRules(sheet)
    .map((placed) => ({
      ...placed,
      areas: placed.areas.map((area) => intersection(area, used)).filter((area) => area !== null),
    }))
    .filter(({ areas, rule }) => areas.length > 0 && rule.style !== undefined);
  const formulas = new FormulaCells(book, sheet);
  const tests = rules.map((placed) => ({ placed, applies: testOf(book, sheet, placed, formulas) }));
  formulas.calculate();
  return (row, column) => {
    const look: RuleLook = {};
    for (const { placed, applies } of tests) {
      const inside = placed.areas.some((area) => intersection(area, { row, column, rows: 1, columns: 1 }));
      // The first rule that says something of a property is the one that counts.
      if (inside && applies(row, column)) Object.assign(look, { ...lookOf(book, placed.rule), ...look });
    }
    return Object.keys(look).length === 0 ? null : look;
  };
}

function lookOf(book: Book, { style }: Rule): RuleLook {
  const look: RuleLook = {};
  const fill = style?.fill?.type === "pattern" ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const fillText = colourText(book, fill as FileColour | undefined);
  const fontText = colourText(book, style?.font?.color as FileColour | undefined);
  if (fillText !== null) look.fill = fillText;
  if (fontText !== null) look.colour = fontText;
  if (style?.font?.bold) look.bold = true;
  if (style?.font?.italic) look.italic = true;
  if (style?.font?.strike) look.struck = true;
  return look;
}

function testOf(book: Book, sheet: Worksheet, placed: PlacedRule, formulas: FormulaCells): Applies {
  const { rule } = placed;
  const at = (row: number, column: number) =>
    cellValue(sheet.findRow(row + 1)?.findCell(column + 1), book.date1904);
  const text = rule.type === "containsText" || rule.type === "expression" ? readTextRule(rule) : null;
  if (text) {
    const wanted = text.text.toLowerCase();
    const tests = {
      Contains: (held: string) => held.includes(wanted),
      NotContains: (held: string) => !held.includes(wanted),
      BeginsWith: (held: string) => held.startsWith(wanted),
      EndsWith: (held: string) => held.endsWith(wanted),
    };
    return (row, column) => tests[text.operator](String(at(row, column)).toLowerCase());
  }
  if (rule.type === "cellIs") {
    const bounds = (rule.formulae ?? []).map((formula) => constantOf(String(formula)));
    if (bounds.every((bound) => bound !== null))
      return (row, column) => compares(rule.operator, at(row, column), bounds);
    return formulas.add(placed, (cell, formulae) => comparison(rule.operator, cell, formulae));
  }
  if (rule.type === "expression" || rule.type === "containsText" || rule.type === "timePeriod") {
    return rule.formulae?.[0] === undefined
      ? () => false
      : formulas.add(placed, (_cell, [formula = "FALSE"]) => formula);
  }
  // Scales, bars, icons and ranks give no look that the view has.
  return () => false;
}

/** A text in quotes, a number, TRUE or FALSE; null for a formula that has to be calculated. */
function constantOf(formula: string): PlainValue | null {
  const text = /^"((?:[^"]|"")*)"$/s.exec(formula);
  if (text) return (text[1] ?? "").replaceAll('""', '"');
  if (/^(true|false)$/i.test(formula)) return formula.toLowerCase() === "true";
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : null;
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** As a formula: the cell and what it is compared with. */
function comparison(
  operator: string | undefined,
  cell: string,
  [first = "0", second = "0"]: readonly string[],
): string {
  if (operator === "between") return `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  if (operator === "notBetween") return `OR(${cell}<(${first}),${cell}>(${second}))`;
  return `${cell}${SIGNS[operator ?? ""] ?? "="}(${first})`;
}

/** Excel's order: numbers before texts before false before true; texts in any case. */
function order(value: PlainValue): readonly [number, number | string] {
  if (typeof value === "number") return [0, value];
  return typeof value === "string" ? [1, value.toLowerCase()] : [2, Number(value)];
}

function compare(one: PlainValue, other: PlainValue): number {
  const [[rank, a], [otherRank, b]] = [order(one), order(other)];
  if (rank !== otherRank) return rank - otherRank;
  return a < b ? -1 : a > b ? 1 : 0;
}

function compares(
  operator: string | undefined,
  value: PlainValue,
  [first = "", second = ""]: readonly PlainValue[],
): boolean {
  // An empty cell equals an empty text only, and counts as 0 beside numbers.
  const held = value === "" && typeof first === "number" ? 0 : value;
  const one = compare(held, first);
  switch (operator) {
    case "equal":
      return one === 0 && !(value === "" && first !== "" && first !== 0);
    case "notEqual":
      return one !== 0;
    case "greaterThan":
      return one > 0;
    case "lessThan":
      return one < 0;
    case "greaterThanOrEqual":
      return one >= 0;
    case "lessThanOrEqual":
      return one <= 0;
    case "between":
      return one >= 0 && compare(held, second) <= 0;
    case "notBetween":
      return one < 0 || compare(held, second) > 0;
    default:
      return false;
  }
}

/** Calculates the formulas of rules on a sheet of their own, which is taken away again. */
class FormulaCells {
  private readonly formulas: string[] = [];
  private results: readonly boolean[] = [];

  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {}

  /** `write` makes the test of a cell from its address and the rule's formulas as they read for it. */
  add({ rule, areas }: PlacedRule, write: (cell: string, formulae: readonly string[]) => string): Applies {
    const origin = firstCell(areas);
    const numbers = new Map<string, number>();
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          if (this.formulas.length >= MOST_FORMULA_CELLS) break;
          const shifted = (rule.formulae ?? []).map((one) =>
            shiftFormula(String(one), row - origin.row, column - origin.column),
          );
          const formula = write(areaAddress({ row, column, rows: 1, columns: 1 }), shifted);
          numbers.set(`${row} ${column}`, this.formulas.push(qualifyFormula(formula, this.sheet.name)) - 1);
        }
      }
    }
    return (row, column) => this.results[numbers.get(`${row} ${column}`) ?? -1] === true;
  }

  calculate(): void {
    if (this.formulas.length === 0) return;
    const scratch = this.book.library.addWorksheet(SCRATCH);
    this.formulas.forEach((formula, index) => (scratch.getCell(index + 1, 1).value = { formula }));
    this.book.library.calculateFormulas();
    this.results = this.formulas.map((_formula, index) => {
      const result = scratch.getCell(index + 1, 1).result;
      return result === true || (typeof result === "number" && result !== 0);
    });
    this.book.library.removeWorksheet(scratch.id);
  }
}

/** No person names a sheet so. */
const SCRATCH = "~conditional formats~";
