/** All that is to be done for a draft, in the order in which Excel takes it best. */
import type { CellAddress, DraftArea, SheetDraft } from "../../engine";
import { formulaOfArea, OWN_NAMES } from "../ownSheets";
import { changeLines, clearColours, linesOf, widenColumns } from "./growSheet";
import { holdFormulas } from "./holdFormulas";
import { joinBlocks } from "./joinBlocks";
import { rangeOf } from "./rangeOf";
import { rowsPut } from "./rowsPut";
import { sheetSteps } from "./sheetSteps";
import type { Step, Target } from "./target";
import { writeCells } from "./writeCells";
import { isOwnChart, writeChart } from "./writeChart";
import { writeChoices } from "./writeChoices";
import { writeColours } from "./writeColours";
import { writePage } from "./writePage";
import { writeColumnWidths, writeRowHeights } from "./writeSizes";
import { addedColumns, keptRows, releaseTables, writeTable } from "./writeTable";

/** The cells that the draft covers, from A1. */
export function ownArea(draft: SheetDraft): DraftArea {
  let rows = 1;
  let columns = Math.max(1, draft.columnWidths.length);
  const cover = (area: DraftArea) => {
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  };
  for (const { row, column, values } of draft.cells) {
    cover({ row, column, rows: values.length, columns: values[0]?.length ?? 0 });
  }
  draft.styles.forEach(({ area }) => cover(area));
  draft.tables.forEach(({ area }) => cover(area));
  return { row: 0, column: 0, rows, columns };
}

/** Ours from now on: no shorter than before, so that what people typed beneath the page does not wander. */
export function ownAreaAfter({ draft, before }: Target): DraftArea {
  const area = ownArea(draft);
  const keeps = before !== null && draft.grows === undefined && draft.tables.length === 0;
  return keeps ? { ...area, rows: Math.max(area.rows, before.rows) } : area;
}

export function stepsOf(context: Excel.RequestContext, target: Target, cut: CellAddress[]): Step[] {
  const { draft } = target;
  const { sheet, opening, step, looks, wraps } = sheetSteps(context, target.name);
  const open: Step =
    target.before === null
      ? opening(() => void context.workbook.worksheets.add(target.name))
      : step((own) => clearOwn(own, target));
  const { grows } = draft;
  if (grows !== undefined && target.before !== null) {
    return [
      ...linesOf(grows).map((line) => step((own) => changeLines(own, target, line))),
      step((own) => {
        widenColumns(own, grows);
        nameOwnArea(context, target);
      }),
      ...writeCells(sheet, target, cut),
      ...(grows.resizes ? draft.tables : []).map((table) =>
        step((own) => own.tables.getItem(grows.table).resize(rangeOf(own, table.area))),
      ),
      ...looks(draft.styles),
      ...draft.choices.map((choices) => step((own) => writeChoices(own, choices))),
      step((own) => clearColours(own, target)),
      ...draft.colours.map((colours) => step((own) => writeColours(own, colours))),
      ...wraps(draft.styles),
    ];
  }
  return [
    open,
    step(() => nameOwnArea(context, target)),
    ...writeCells(sheet, { ...target, draft: { cells: joinBlocks(draft.cells) } }, cut),
    ...draft.tables.map((table) => step((own) => writeTable(own, target, table))),
    ...looks(draft.styles),
    step((own) => {
      writeColumnWidths(own, draft.columnWidths);
      writeRowHeights(own, draft.rowHeights ?? []);
    }),
    ...draft.choices.map((choices) => step((own) => writeChoices(own, choices))),
    ...draft.colours.map((colours) => step((own) => writeColours(own, colours))),
    ...draft.charts.map((chart) => step((own) => writeChart(own, chart))),
    step((own) => {
      own.showGridlines = draft.showGridlines;
      if (draft.frozenRows > 0) own.freezePanes.freezeRows(draft.frozenRows);
      else if (target.before !== null) own.freezePanes.unfreeze();
      writePage(own, draft.page);
    }),
    ...wraps(draft.styles),
  ];
}

/** Empties what the run before wrote, and nothing beside it. */
function clearOwn(sheet: Excel.Worksheet, target: Target): void {
  const { draft, before, charts } = target;
  if (before === null) return;
  const put = rowsPut(target, ownAreaAfter(target).rows);
  if (put !== null) sheet.getRangeByIndexes(put.at, 0, put.count, 1).getEntireRow().insert("Down");
  for (const name of charts) if (isOwnChart(name)) sheet.charts.getItem(name).delete();
  releaseTables(sheet, target);
  for (const table of draft.tables) makeRoom(sheet, target, before.columns, addedColumns(target, table));
  const own = rangeOf(sheet, before);
  own.conditionalFormats.clearAll();
  own.dataValidation.clear();
  own.clear("All");
  for (const table of draft.tables) {
    const rows = keptRows(target, table);
    if (rows !== null) holdFormulas(sheet, rows, draft.cells);
  }
}

/** Columns that people added beside ours move along when ours become more or fewer. */
function makeRoom(sheet: Excel.Worksheet, target: Target, before: number, added: number): void {
  const now = ownArea(target.draft).columns;
  if (added === 0 || now === before) return;
  const beside = sheet
    .getRangeByIndexes(0, Math.min(now, before), 1, Math.abs(now - before))
    .getEntireColumn();
  if (now > before) beside.insert("Right");
  else beside.delete("Left");
}

function nameOwnArea(context: Excel.RequestContext, target: Target): void {
  const name = OWN_NAMES[target.draft.kind];
  const area = { sheet: target.name, ...ownAreaAfter(target) };
  const { names } = context.workbook;
  if (target.named) names.getItem(name).formula = formulaOfArea(area);
  else names.add(name, formulaOfArea(area));
}
