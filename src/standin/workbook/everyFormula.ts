import type { Book } from "./book";
import { formulaOf } from "./cellValues";
import { seriesList } from "./chartSeries";
import { typedToStored } from "./formulaText";
import { ValueType, type Cell, type Chart, type Worksheet } from "./library";
import { isTableName } from "./sheetTables";

/** Gives a formula, without "=", as it is to read from now on. `own` is the sheet that it stands on. */
export type FormulaChange = (formula: string, own: Worksheet | null) => string;

/** Changes every formula of the workbook: of cells, names, rules, validation and charts. */
export function changeFormulas(book: Book, change: FormulaChange): void {
  for (const sheet of book.sheets) changeSheetFormulas(book, sheet, change);
  // In place: objects of a batch may stand for these names.
  for (const name of book.names) name.formula = change(name.formula, name.sheet);
  book.names = [...book.names];
}

/** The same for what stands on one sheet. */
export function changeSheetFormulas(book: Book, sheet: Worksheet, change: FormulaChange): void {
  const changed = (formula: string) => change(formula, sheet);
  sheet.eachRow((row) => row.eachCell((cell) => changeCell(book, cell, changed)));
  for (const { rules } of sheet.conditionalFormattings) {
    for (const rule of rules as { formulae?: (string | number)[] }[]) {
      rule.formulae = rule.formulae?.map((formula) => changed(String(formula)));
    }
  }
  for (const [key, validation] of Object.entries(sheet.dataValidations.model)) {
    if (!validation || !("formulae" in validation)) continue;
    const formulae = validation.formulae.map((one) => (typeof one === "string" ? changed(one) : one));
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
  const held = cell.value;
  const array =
    typeof held === "object" && held !== null && "shareType" in held && held.shareType === "array";
  cell.value = array ? ({ ...held, formula: stored } as Cell["value"]) : { formula: stored };
}

function changeChart(chart: Chart, changed: (formula: string) => string): void {
  const references = seriesList(chart)
    .flatMap((series) => [series.tx?.strRef, series.cat?.strRef, series.cat?.numRef, series.val?.numRef])
    .filter((reference) => reference !== undefined);
  if (references.every(({ formula }) => changed(formula) === formula)) return;
  chart.mutate(() => references.forEach((reference) => (reference.formula = changed(reference.formula))));
}
