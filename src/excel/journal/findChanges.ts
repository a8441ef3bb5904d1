/** What people changed of what a journal's write wrote: that is not written over. */
import { cellName, type RegisterCell } from "../../engine";
import { areaOfFormula, OWN_NAMES } from "../ownSheets";
import { askCells } from "./askCells";
import { printOfCell, printOfSheet, printsOfRows } from "./cellPrints";
import type { CellsEntry, DrawnEntry, GrownEntry, Journal, SettingEntry } from "./journal";
import type { Witnesses } from "./journalState";
import { placeBefore } from "./placeBefore";
import { fromTopLeft, readCells } from "./readCells";

/** The places, as people name them: `C7 on "Plan"`, `row 12 of "Action register"`. */
export async function findChanges(
  context: Excel.RequestContext,
  journal: Journal,
  witnesses: Witnesses = {},
): Promise<readonly string[]> {
  const changes: string[] = [];
  for (const entry of journal.entries) {
    if (entry.kind === "cells") changes.push(...(await changedCells(context, entry)));
    else if (entry.kind === "grown") changes.push(...(await changedRegister(context, entry)));
    else if (entry.kind === "setting") changes.push(...(await changedSetting(context, entry)));
    else if (entry.kind === "drawn") changes.push(...(await changedSheet(context, entry, witnesses)));
  }
  return changes;
}

async function changedCells(context: Excel.RequestContext, { cells }: CellsEntry): Promise<string[]> {
  const standing = await askCells(context, cells);
  return cells
    .filter((cell, index) => {
      const print = standing[index]?.print;
      // Somebody may have taken it back already, with Excel's own undo.
      return print !== cell.after && print !== printOfCell(cell.before);
    })
    .map((cell) => `${cellName(cell)} on "${cell.sheet}"`);
}

async function changedRegister(context: Excel.RequestContext, entry: GrownEntry): Promise<string[]> {
  const table = context.workbook.tables.getItemOrNullObject(entry.table);
  table.load("showTotals");
  table.worksheet.load("name,protection/protected");
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const used = table.worksheet.getUsedRange(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (table.isNullObject) return [`the register's table on "${entry.sheet}"`];
  const sheet = table.worksheet.name;
  const { after } = entry;
  const isSame =
    range.rowIndex === after.row &&
    range.columnIndex === after.column &&
    range.rowCount - (table.showTotals ? 1 : 0) === after.rows &&
    range.columnCount === after.columns;
  if (!isSame) return [`the size or place of the register on "${sheet}"`];
  const cells = await readCells(context, fromTopLeft(sheet, used));
  const changed = new Set<number>();
  const ours = new Set<string>();
  for (const cell of entry.cells) {
    ours.add(`${cell.row}:${cell.column}`);
    if (printOfCell(cells[cell.row]?.[cell.column] ?? null) !== cell.after) changed.add(cell.row);
  }
  // Whatever else stands in a line that was put in was typed there since; formulas fill columns by themselves.
  for (const { row, column } of filledCells(cells)) {
    if (placeBefore({ row, column }, entry.lines) !== null || ours.has(`${row}:${column}`)) continue;
    if (printOfCell(cells[row]?.[column] ?? null) !== printOfCell({ formula: "" })) changed.add(row);
  }
  return rowsInWords([...changed], sheet);
}

async function changedSheet(
  context: Excel.RequestContext,
  { own, sheet: written, former, after }: DrawnEntry,
  witnesses: Witnesses,
): Promise<string[]> {
  const name = own === null ? null : context.workbook.names.getItemOrNullObject(OWN_NAMES[own]);
  name?.load("formula");
  await context.sync();
  const area = name === null || name.isNullObject ? null : areaOfFormula(String(name.formula));
  const sheet = context.workbook.worksheets.getItemOrNullObject(area?.sheet ?? written);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.comments.load("items/id");
  await context.sync();
  // Somebody has taken it away already.
  if (sheet.isNullObject || used.isNullObject) return former === null ? [] : [`the sheet "${written}"`];
  const place = area?.sheet ?? written;
  if (former === null && sheet.comments.items.length > 0) return [`the comments on "${place}"`];
  // On a sheet that goes, everything counts; on one that stays, what lies beside our cells stays.
  const looked = former === null || area === null ? fromTopLeft(place, used) : area;
  const prints = printsOfRows(await readCells(context, looked));
  if (after === null) return witnesses[written] === printOfSheet(prints) ? [] : [`the sheet "${place}"`];
  const ours = after.split(" ");
  const rows = Array.from({ length: Math.max(prints.length, ours.length) }, (_, row) => row);
  return rowsInWords(
    rows.filter((row) => (prints[row] ?? "") !== (ours[row] ?? "")).map((row) => looked.row + row),
    place,
  );
}

async function changedSetting(
  context: Excel.RequestContext,
  { key, after }: SettingEntry,
): Promise<string[]> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  const now = setting.isNullObject ? null : String(setting.value);
  return now === after ? [] : ["what the add-in keeps in the workbook"];
}

function* filledCells(cells: readonly (readonly RegisterCell[])[]) {
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries()) if (cell !== null) yield { row, column };
}

function rowsInWords(rows: readonly number[], sheet: string): string[] {
  const sorted = [...rows].sort((one, other) => one - other);
  return sorted.map((row) => `row ${row + 1} of "${sheet}"`);
}
