import type { Book } from "../book";
import { formulaOf } from "../cells/cellValues";
import { seriesList } from "../charts/chartSeries";
import { findFormulaCells, isArrayFormula } from "./formulaCells";
import { typedToStored } from "./formulaText";
import { ValueType, type Cell, type Chart, type Worksheet } from "../library";
import { isTableName } from "../tables/sheetTables";

/** Gives a formula, without "=", as it is to read from now on. `own` is the sheet that it stands on. */
export type FormulaChange = (formula: string, own: Worksheet | null) => string;

/**
 * Changes every formula of the workbook: of cells, names, rules, validation and charts. `cells` are those with
 * formulas of each sheet, where they are known.
 */
export function changeFormulas(
  book: Book,
  change: FormulaChange,
  cells: ReadonlyMap<Worksheet, readonly Cell[]> = new Map(),
): void {
  for (const sheet of book.sheets) changeSheetFormulas(book, sheet, change, cells.get(sheet));
  let changed = false;
  for (const name of book.names) {
    const after = change(name.formula, name.sheet);
    changed ||= after !== name.formula;
    // In place: objects of a batch may stand for these names.
    name.formula = after;
  }
  if (changed) book.names = [...book.names];
}

/** The same for what stands on one sheet. */
export function changeSheetFormulas(
  book: Book,
  sheet: Worksheet,
  change: FormulaChange,
  cells: readonly Cell[] = findFormulaCells(sheet),
): void {
  const changed = (formula: string) => change(formula, sheet);
  for (const cell of cells) changeCell(book, cell, changed);
  for (const { rules } of sheet.conditionalFormattings) {
    for (const rule of rules as { formulae?: (string | number)[] }[]) {
      rule.formulae = rule.formulae?.map((formula) => changed(String(formula)));
    }
  }
  for (const [key, validation] of Object.entries(sheet.dataValidations.model)) {
    if (!validation || !("formulae" in validation)) continue;
    const before = validation.formulae;
    const formulae = before.map((one) => (typeof one === "string" ? changed(one) : one));
    if (formulae.every((one, index) => one === before[index])) continue;
    sheet.dataValidations.model[key] = { ...validation, formulae } as typeof validation;
  }
  for (const chart of sheet.getCharts()) changeChart(chart, changed);
}

function changeCell(book: Book, cell: Cell, changed: (formula: string) => string): void {
  const formula = formulaOf(cell)?.slice(1);
  if (formula === undefined || cell.type !== ValueType.Formula) return;
  const after = changed(formula);
  if (after === formula) return;
  const stored = typedToStored(after, null, (name) => isTableName(book.sheets, name));
  cell.value = isArrayFormula(cell)
    ? ({ ...(cell.value as object), formula: stored } as Cell["value"])
    : { formula: stored };
}

function changeChart(chart: Chart, changed: (formula: string) => string): void {
  const references = seriesList(chart)
    .flatMap((series) => [series.tx?.strRef, series.cat?.strRef, series.cat?.numRef, series.val?.numRef])
    .filter((reference) => reference !== undefined);
  if (references.every(({ formula }) => changed(formula) === formula)) return;
  chart.mutate(() => references.forEach((reference) => (reference.formula = changed(reference.formula))));
}
