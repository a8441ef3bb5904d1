import { refuse } from "../refusals";
import { WHOLE_SHEET, areaAddress, readArea, readAreas } from "./area";
import type { Book } from "./book";
import { formulaOf } from "./cellValues";
import { seriesList } from "./chartSeries";
import { typedToStored } from "./formulaText";
import { ValueType, type Cell, type Worksheet } from "./library";
import { shiftArea, shiftIndex, shiftReferences, type LineShift } from "./lineShift";
import { mergesIn, unmerge } from "./merges";
import { shiftTable } from "./shiftTable";
import { findTables } from "./sheetTables";

/**
 * Puts whole rows or columns in or takes them out, and moves all that lies behind: cells, sizes,
 * merges, tables, rules, validation, charts, comments, and the references of formulas and names.
 */
export function shiftLines(book: Book, sheet: Worksheet, shift: LineShift, location: string): void {
  refuseUnmovable(sheet, location);
  const merges = mergesIn(sheet, WHOLE_SHEET);
  unmerge(sheet, WHOLE_SHEET);
  moveCells(sheet, shift);
  moveSizes(sheet, shift);
  for (const area of merges.map((one) => shiftArea(one, shift))) {
    if (area && area.rows * area.columns > 1) sheet.mergeCellsWithoutStyle(areaAddress(area));
  }
  for (const table of findTables(sheet)) shiftTable(book, table, shift, location);
  movePlaces(sheet, shift);
  moveFormulas(book, sheet, shift);
  book.changed();
}

function refuseUnmovable(sheet: Worksheet, location: string): void {
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const value = cell.value;
      const array =
        typeof value === "object" && value !== null && "shareType" in value && value.shareType === "array";
      if (array) refuse.notImplemented(location, "The stand-in cannot move array formulas.");
    }),
  );
}

interface MovedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell["value"];
  readonly style: Cell["style"];
  readonly comment: Cell["comment"];
}

/** Cells behind the line are taken up, then put down where they belong. */
function moveCells(sheet: Worksheet, shift: LineShift): void {
  const taken: MovedCell[] = [];
  sheet.eachRow({ includeEmpty: false }, (row) => {
    for (let column = 0; column < row.cellCount; column++) {
      const cell = row.findCell(column + 1);
      const line = shift.along === "row" ? row.number - 1 : column;
      if (!cell || line < shift.at) continue;
      const formula = cell.type === ValueType.Formula ? cell.formula : undefined;
      const value = formula === undefined ? cell.value : { formula, result: cell.result };
      taken.push({ row: row.number - 1, column, value, style: cell.style, comment: cell.comment });
      cell.value = null;
      cell.style = {};
      cell.comment = undefined;
    }
  });
  for (const { row, column, value, style, comment } of taken) {
    const to = shiftIndex(shift.along === "row" ? row : column, shift);
    if (to === null) continue;
    const cell = shift.along === "row" ? sheet.getCell(to + 1, column + 1) : sheet.getCell(row + 1, to + 1);
    cell.value = value;
    cell.style = style;
    if (comment) cell.comment = comment;
  }
}

function moveSizes(sheet: Worksheet, shift: LineShift): void {
  if (shift.along === "column") {
    const before = sheet.columns.map(({ width, hidden, style }) => ({ width, hidden, style }));
    for (let index = shift.at; index < before.length + Math.max(0, shift.count); index++) {
      Object.assign(sheet.getColumn(index + 1), { width: undefined, hidden: false, style: {} });
    }
    before.forEach((column, index) => {
      const to = index < shift.at ? null : shiftIndex(index, shift);
      if (to !== null) Object.assign(sheet.getColumn(to + 1), column);
    });
    return;
  }
  const last = sheet.rowCount;
  const before = Array.from({ length: last }, (_one, index) => {
    const row = sheet.findRow(index + 1);
    return (
      row && { height: row.height, customHeight: row.customHeight, hidden: row.hidden, style: row.style }
    );
  });
  for (let index = shift.at; index < last; index++) {
    const row = sheet.findRow(index + 1);
    if (row) Object.assign(row, { height: undefined, customHeight: false, hidden: false, style: {} });
  }
  before.forEach((row, index) => {
    const to = index < shift.at ? null : shiftIndex(index, shift);
    if (row && to !== null) Object.assign(sheet.getRow(to + 1), row);
  });
}

/** Rules, validation, comments, charts and the printed area. */
function movePlaces(sheet: Worksheet, shift: LineShift): void {
  const list = (ref: string) =>
    readAreas(ref)
      .map((area) => shiftArea(area, shift))
      .filter((area) => area !== null);
  sheet.conditionalFormattings = sheet.conditionalFormattings
    .map(({ ref, rules }) => ({ ref: list(ref).map(areaAddress).join(" "), rules }))
    .filter(({ ref }) => ref !== "");
  const validations = Object.entries(sheet.dataValidations.model);
  sheet.dataValidations.model = {};
  for (const [key, validation] of validations) {
    const [area] = list(key.replace("range:", ""));
    const single = area?.rows === 1 && area.columns === 1;
    if (area) sheet.dataValidations.model[(single ? "" : "range:") + areaAddress(area)] = validation;
  }
  sheet.threadedComments = sheet.threadedComments.flatMap((one) =>
    list(one.ref).map((area) => ({ ...one, ref: areaAddress(area) })),
  );
  for (const { range } of sheet.getCharts()) {
    for (const corner of [range.tl, range.br]) {
      if (!corner) continue;
      const key = shift.along === "row" ? "nativeRow" : "nativeCol";
      corner[key] = shiftIndex(corner[key], shift) ?? shift.at;
    }
  }
  const printed = readArea(sheet.pageSetup.printArea ?? "");
  const area = printed && shiftArea(printed, shift);
  if (area) sheet.pageSetup = { ...sheet.pageSetup, printArea: areaAddress(area) };
}

function moveFormulas(book: Book, sheet: Worksheet, shift: LineShift): void {
  for (const one of book.sheets) {
    const moved = (formula: string) => shiftReferences(formula, one.name, sheet.name, shift);
    one.eachRow((row) => row.eachCell((cell) => moveFormula(book, cell, moved)));
    for (const { rules } of one.conditionalFormattings) {
      for (const rule of rules as { formulae?: (string | number)[] }[]) {
        rule.formulae = rule.formulae?.map((formula) => moved(String(formula)));
      }
    }
    for (const chart of one.getCharts()) {
      const references = seriesList(chart).flatMap((series) => [
        series.tx?.strRef,
        series.cat?.strRef,
        series.cat?.numRef,
        series.val?.numRef,
      ]);
      if (references.every((reference) => !reference || moved(reference.formula) === reference.formula))
        continue;
      chart.mutate(() =>
        references.forEach((reference) => reference && (reference.formula = moved(reference.formula))),
      );
    }
  }
  book.names = book.names.map((name) => ({
    ...name,
    formula: shiftReferences(name.formula, name.sheet?.name ?? "", sheet.name, shift),
  }));
}

function moveFormula(book: Book, cell: Cell, moved: (formula: string) => string): void {
  const formula = formulaOf(cell)?.slice(1);
  if (formula === undefined || cell.type !== ValueType.Formula) return;
  const after = moved(formula);
  if (after === formula) return;
  cell.value = {
    formula: typedToStored(after, null, (name) =>
      book.tables.some((table) => table.name.toLowerCase() === name.toLowerCase()),
    ),
  };
}
