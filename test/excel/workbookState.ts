/** All that a person, or the add-in, would find in the workbook: to see whether two moments differ. */
import type { Standin } from "../../src/standin/standin";
import { openBytes } from "./openMade";

export interface SheetState {
  readonly name: string;
  /** Each cell that is not empty and plain, by its place. */
  readonly cells: Readonly<Record<string, unknown>>;
  readonly rest: unknown;
}

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly names: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
  /** What the add-in keeps, but for journals, by namespace or key. */
  readonly kept: Readonly<Record<string, readonly string[]>>;
}

const JOURNALS = /journal/i;

/** Looked at through a copy of the file, so that planned failures and the count of round trips stay as they are. */
export async function stateOf(standin: Standin): Promise<WorkbookState> {
  return stateOfFile(await standin.save(), standin.fileName);
}

export async function stateOfFile(bytes: Uint8Array, fileName?: string): Promise<WorkbookState> {
  const copy = await openBytes(bytes, fileName);
  return Excel.run(async (context) => {
    const { worksheets, names, tables, customXmlParts, settings } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    tables.load("items/name,items/showTotals,items/worksheet/name");
    settings.load("items/key,items/value");
    const parts = NAMESPACES.map((namespace) => {
      const found = customXmlParts.getByNamespace(namespace);
      found.load("items/id");
      return { namespace, found };
    });
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("address"));
    const xmls = parts.map(({ namespace, found }) => ({
      namespace,
      xmls: found.items.map((part) => part.getXml()),
    }));
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("address,formulas,numberFormat,columnIndex,columnCount");
      return range;
    });
    await context.sync();
    const views = copy.view().sheets;
    return {
      sheets: worksheets.items.map(({ name }, index) =>
        sheetState(
          name,
          used[index] as Excel.Range,
          views.find((view) => view.name === name),
        ),
      ),
      names: Object.fromEntries(names.items.map((item) => [item.name, String(item.formula)])),
      tables: Object.fromEntries(
        tables.items.map((table, index) => [table.name, ranges[index]?.address ?? ""]),
      ),
      kept: Object.fromEntries([
        ...xmls.map(({ namespace, xmls: found }) => [namespace, found.map((xml) => xml.value).sort()]),
        ...settings.items
          .filter(({ key }) => !JOURNALS.test(key))
          .map(({ key, value }) => [key, [JSON.stringify(value)]]),
      ]),
    };
  });
}

const NAMESPACES = ["register-base", "summary-base", "board", "looks"].map(
  (name) => `urn:action-plan-assistant:${name}:1`,
);

type View = ReturnType<Standin["view"]>["sheets"][number];

function sheetState(name: string, used: Excel.Range, view: View | undefined): SheetState {
  const cells: Record<string, unknown> = {};
  if (view === undefined) return { name, cells, rest: null };
  for (let row = 0; row < view.rows; row++) {
    for (let column = 0; column < view.columns; column++) {
      const cell = view.cell(row, column);
      // An empty cell without a fill shows nothing, whatever its font.
      if (cell === null || (cell.text === "" && cell.fill === undefined)) continue;
      cells[`${row}:${column}`] = { ...cell, colour: cell.colour ?? "#000000", size: cell.size ?? 11 };
    }
  }
  const { charts, columnWidths, merges, frozenRows, showGridlines } = view;
  const holds = used.isNullObject ? null : { formulas: used.formulas, numberFormat: used.numberFormat };
  const widths = columnWidths.slice(0, used.isNullObject ? 0 : used.columnIndex + used.columnCount);
  return { name, cells, rest: { holds, charts, widths, merges, frozenRows, showGridlines } };
}
