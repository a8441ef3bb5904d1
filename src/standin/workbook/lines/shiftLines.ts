import { refuse } from "../../refusals";
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  areaAddress,
  contains,
  intersection,
  readArea,
  readAreas,
  type Area,
} from "../area";
import type { Book } from "../book";
import { continueColumns } from "../formulas/calculatedColumns";
import { changeFormulas } from "../formulas/everyFormula";
import { moveFilters, refuseFiltered } from "../tables/filterRows";
import { findFormulaCells, formulaCells, isArrayFormula, keepFormulaCells } from "../formulas/formulaCells";
import { ValueType, type Cell, type Worksheet } from "../library";
import {
  bandOf,
  movingArea,
  shiftArea,
  shiftIndex,
  shiftParts,
  shiftReferences,
  type LineShift,
} from "./lineShift";
import { mergesIn, unmerge } from "../cells/merges";
import { moveRows } from "./moveRows";
import { shiftTable } from "../tables/shiftTable";
import { findTables } from "../tables/sheetTables";
import { tableArea } from "../tables/tableAreas";
import { usedArea } from "../usedArea";

/**
 * Puts rows or columns, or parts of them, in or takes them out, and moves all that lies behind: cells, sizes,
 * merges, tables, rules, validation, charts, comments, and the references of formulas and names.
 */
export function shiftLines(book: Book, sheet: Worksheet, shift: LineShift, location: string): void {
  const formulas = new Map(book.sheets.map((one) => [one, formulaCells(book, one)]));
  refuseUnmovable(sheet, shift, location);
  if (formulas.get(sheet)?.some(isArrayFormula))
    refuse.notImplemented(location, "The stand-in cannot move array formulas.");
  if (shift.along === "row" && shift.count < 0) refuseFiltered(book, sheet, bandOf(shift), location);
  const merges = mergesIn(sheet, movingArea(shift));
  unmerge(sheet, movingArea(shift));
  formulas.set(sheet, move(sheet, shift, formulas.get(sheet) ?? []));
  if (shift.count > 0) takeLooksOfNeighbours(sheet, shift);
  for (const area of merges.map((one) => shiftArea(one, shift))) {
    if (area && area.rows * area.columns > 1) sheet.mergeCellsWithoutStyle(areaAddress(area));
  }
  for (const table of findTables(sheet)) shiftTable(book, table, shift, location);
  movePlaces(sheet, shift);
  moveFilters(book, sheet, shift);
  book.moveFittingRows(sheet, shift);
  changeFormulas(
    book,
    (formula, own) => shiftReferences(formula, own?.name ?? "", sheet.name, shift),
    formulas,
  );
  raise(book, sheet, shift);
  book.changed();
  keepFormulaCells(book, formulas);
  if (shift.along !== "row" || shift.count < 0) return;
  const added = { ...bandOf(shift), row: shift.at, rows: shift.count };
  for (const table of findTables(sheet)) continueColumns(book, table, added, location);
}

/** Moves the cells and their sizes; gives the sheet's formulas from now on, of which `formulas` were those before. */
function move(sheet: Worksheet, shift: LineShift, formulas: readonly Cell[]): readonly Cell[] {
  if (shift.along === "row" && !shift.across) {
    const left = formulas.filter((cell) => shiftIndex(cell.row - 1, shift) !== null);
    moveRows(sheet, shift.at, shift.count);
    return left;
  }
  moveCells(sheet, shift);
  if (!shift.across) moveColumnSizes(sheet, shift);
  return findFormulaCells(sheet);
}

function raise(book: Book, sheet: Worksheet, shift: LineShift): void {
  const { along, at, count, across } = shift;
  const band = bandOf(shift);
  const lines = Math.abs(count);
  const area = along === "row" ? { ...band, row: at, rows: lines } : { ...band, column: at, columns: lines };
  const what = across ? "Cell" : along === "row" ? "Row" : "Column";
  book.raise({ kind: "changed", sheet, area, change: `${what}${count > 0 ? "Inserted" : "Deleted"}` });
}

function refuseUnmovable(sheet: Worksheet, shift: LineShift, location: string): void {
  const [band, moving] = [bandOf(shift), movingArea(shift)];
  const cut = (area: Area) => intersection(area, moving) !== null && !contains(band, area);
  if (mergesIn(sheet, moving).some(cut)) refuse.insertDeleteConflict(location, "Merged cells would be torn.");
  if (findTables(sheet).some((table) => cut(tableArea(table))))
    refuse.insertDeleteConflict(location, "Cells of a table would be shifted.");
  if (shift.count < 0) return;
  const last = shift.along === "row" ? SHEET_ROWS : SHEET_COLUMNS;
  if (shift.along === "row" && sheet.rowCount + shift.count <= last) return;
  const used = usedArea(sheet, moving, true);
  const end = used ? (shift.along === "row" ? used.row + used.rows : used.column + used.columns) : 0;
  if (end + shift.count > last) refuse.nonBlankCellOffSheet(location);
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
  const moving = movingArea(shift);
  const lastRow = Math.min(moving.row + moving.rows, sheet.rowCount);
  for (let row = moving.row; row < lastRow; row++) {
    const line = sheet.findRow(row + 1);
    const lastColumn = Math.min(moving.column + moving.columns, line?.cellCount ?? 0);
    for (let column = moving.column; column < lastColumn; column++) {
      const cell = line?.findCell(column + 1);
      if (!cell) continue;
      const formula = cell.type === ValueType.Formula ? cell.formula : undefined;
      const value = formula === undefined ? cell.value : { formula, result: cell.result };
      taken.push({ row, column, value, style: cell.style, comment: cell.comment });
      cell.value = null;
      cell.style = {};
      cell.comment = undefined;
    }
  }
  for (const { row, column, value, style, comment } of taken) {
    const rows = shift.along === "row";
    const to = shiftIndex(rows ? row : column, shift);
    if (to === null) continue;
    const cell = sheet.getRow((rows ? to : row) + 1).getCell((rows ? column : to) + 1);
    cell.value = value;
    cell.style = style;
    if (comment) cell.comment = comment;
  }
}

function isMoving({ along, across }: LineShift, row: number, column: number): boolean {
  const place = along === "row" ? column : row;
  return !across || (place >= across.at && place < across.at + across.count);
}

/** New cells look like those above them or to their left, as after xlFormatFromLeftOrAbove in VBA. */
function takeLooksOfNeighbours(sheet: Worksheet, shift: LineShift): void {
  if (shift.at === 0) return;
  const rows = shift.along === "row";
  const from = { row: rows ? shift.at - 1 : 0, column: rows ? 0 : shift.at - 1 };
  const places = rows ? (sheet.findRow(shift.at)?.cellCount ?? 0) : sheet.rowCount;
  for (let along = 0; along < places; along++) {
    const [row, column] = rows ? [from.row, along] : [along, from.column];
    const style = sheet.findRow(row + 1)?.findCell(column + 1)?.style;
    if (!style || Object.keys(style).length === 0 || !isMoving(shift, row, column)) continue;
    for (let line = shift.at; line < shift.at + shift.count; line++) {
      sheet.getCell(rows ? line + 1 : row + 1, rows ? column + 1 : line + 1).style = style;
    }
  }
}

function moveColumnSizes(sheet: Worksheet, shift: LineShift): void {
  const before = sheet.columns.map(({ width, hidden, style }) => ({ width, hidden, style }));
  for (let index = shift.at; index < before.length + Math.max(0, shift.count); index++) {
    Object.assign(sheet.getColumn(index + 1), { width: undefined, hidden: false, style: {} });
  }
  before.forEach((column, index) => {
    const to = index < shift.at ? null : shiftIndex(index, shift);
    if (to !== null) Object.assign(sheet.getColumn(to + 1), column);
  });
}

/** Rules, validation, comments, charts, page breaks and the printed area. */
function movePlaces(sheet: Worksheet, shift: LineShift): void {
  const list = (ref: string) => readAreas(ref).flatMap((area) => shiftParts(area, shift));
  sheet.conditionalFormattings = sheet.conditionalFormattings
    .map(({ ref, rules }) => ({ ref: list(ref).map(areaAddress).join(" "), rules }))
    .filter(({ ref }) => ref !== "");
  const validations = Object.entries(sheet.dataValidations.model);
  sheet.dataValidations.model = {};
  for (const [key, validation] of validations) {
    for (const area of list(key.replace("range:", ""))) {
      const single = area.rows === 1 && area.columns === 1;
      sheet.dataValidations.model[(single ? "" : "range:") + areaAddress(area)] = validation;
    }
  }
  sheet.threadedComments = sheet.threadedComments.flatMap((one) =>
    list(one.ref).map((area) => ({ ...one, ref: areaAddress(area) })),
  );
  for (const { range } of shift.across ? [] : sheet.getCharts()) {
    for (const corner of [range.tl, range.br]) {
      if (!corner) continue;
      const key = shift.along === "row" ? "nativeRow" : "nativeCol";
      corner[key] = shiftIndex(corner[key], shift) ?? shift.at;
    }
  }
  if (!shift.across) moveBreaks(sheet, shift);
  const printed = readArea(sheet.pageSetup.printArea ?? "");
  const area = printed && shiftArea(printed, shift);
  if (area) sheet.pageSetup = { ...sheet.pageSetup, printArea: areaAddress(area) };
}

/** A break lies before a row or column, and goes with it (`HPageBreak.Location`); `id` counts from one the line before. */
function moveBreaks(sheet: Worksheet, shift: LineShift): void {
  const moved = <Break extends { readonly id: number }>(breaks: readonly Break[]) =>
    breaks.flatMap((one) => {
      const id = shiftIndex(one.id, shift);
      return id === null || id === 0 ? [] : [{ ...one, id }];
    });
  if (shift.along === "row") sheet.rowBreaks = moved(sheet.rowBreaks);
  else sheet.colBreaks = moved(sheet.colBreaks);
}
