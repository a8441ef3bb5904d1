/** Finds where each draft goes: what stands there from an earlier run, and names that are free. */
import { freeSheetName, freeTableName, quotedSheet, type SheetDraft } from "../../engine";
import { type OwnName, ownSheetsOf, type SheetList } from "../read/readSheetList";
import type { StandingTable, Target } from "./target";

export type { StandingTable } from "./target";

/** What lies on one of our sheets already. */
export interface StandingSheet {
  readonly own: OwnName;
  readonly tables: readonly StandingTable[];
  readonly charts: readonly string[];
  readonly protected: boolean;
  /** The last row and column that hold anything, from 0; -1 on an empty sheet, or where it is gone. */
  readonly last: { readonly row: number; readonly column: number };
}

/** Queues the questions about our own sheets; what comes back reads the answers after the next round trip. */
export function queueStanding(context: Excel.RequestContext, list: SheetList): () => StandingSheet[] {
  const asked = list.ownNames.map((own) => {
    if (own.area === null) return { own, tables: [], charts: null, used: null, protection: null };
    const { sheet: name } = own.area;
    const sheet = context.workbook.worksheets.getItem(name);
    const { charts, protection } = sheet;
    charts.load("items/name");
    protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const tables = list.tables
      .filter((table) => table.sheet === name)
      .map((table) => {
        const standing = sheet.tables.getItem(table.name);
        standing.load("showHeaders,showTotals");
        const range = standing.getRange();
        range.load("rowIndex,columnIndex,rowCount,columnCount");
        return { name: table.name, sheet: name, standing, range };
      });
    return { own, tables, charts, used, protection };
  });
  return () =>
    asked.map(({ own, tables, charts, used, protection }) => ({
      own,
      protected: protection?.protected ?? false,
      last: lastCell(used),
      charts: charts === null ? [] : charts.items.map((chart) => chart.name),
      tables: tables.map(({ name, sheet, standing, range }) => ({
        name,
        hasHeadings: standing.showHeaders,
        hasTotals: standing.showTotals,
        range: {
          sheet,
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        },
      })),
    }));
}

export function protectedSheets(standing: readonly StandingSheet[]): readonly string[] {
  return standing.flatMap((sheet) => (sheet.protected ? (sheet.own.area?.sheet ?? []) : []));
}

function lastCell(used: Excel.Range | null): StandingSheet["last"] {
  if (used === null || used.isNullObject) return { row: -1, column: -1 };
  return { row: used.rowIndex + used.rowCount - 1, column: used.columnIndex + used.columnCount - 1 };
}

export function findTargets(
  drafts: readonly SheetDraft[],
  list: SheetList,
  standing: readonly StandingSheet[],
): Target[] {
  const ownSheets = ownSheetsOf(list);
  const sheetNames = list.sheets.map((sheet) => sheet.name);
  const tableNames = list.tables.map((table) => table.name);
  const renamedSheets = new Map<string, string>();
  const renamedTables = new Map<string, string>();

  const places = drafts.map((draft) => {
    const known = standing.find(({ own }) => own.kind === draft.kind);
    const before = known?.own.area ?? null;
    const name = ownSheets[draft.kind] ?? freeSheetName(draft.name, sheetNames);
    if (before === null) sheetNames.push(name);
    renamedSheets.set(draft.name, name);
    for (const table of draft.tables) {
      // Ours from an earlier run keeps its name, even if that had to be another than the drafted one.
      const kept = known?.tables.find((old) =>
        draft.grows === undefined ? isNameOf(old.name, table.name) : old.name === draft.grows.table,
      );
      const free = kept?.name ?? freeTableName(table.name, tableNames);
      if (kept === undefined) tableNames.push(free);
      renamedTables.set(table.name, free);
    }
    return { draft, name, before, known };
  });

  const rename = renaming(renamedSheets, renamedTables);
  return places.map(({ draft, name, before, known }) => ({
    draft,
    name,
    before,
    lastRow: known?.last.row ?? -1,
    named: known !== undefined,
    tables: known?.tables ?? [],
    charts: known?.charts ?? [],
    rename,
    tableName: (drafted) => renamedTables.get(drafted) ?? drafted,
  }));
}

/** "ActionRegister_2" is what "ActionRegister" became where another table had the name. */
function isNameOf(standing: string, drafted: string): boolean {
  return (
    standing === drafted ||
    (standing.startsWith(`${drafted}_`) && /^\d+$/.test(standing.slice(drafted.length + 1)))
  );
}

/** Drafts refer to each other by their wanted names: `ActionRegister[RAG]`, `'Action register'!A1`. */
function renaming(sheets: ReadonlyMap<string, string>, tables: ReadonlyMap<string, string>) {
  const changes: { from: string; to: string }[] = [];
  for (const [from, to] of sheets) {
    if (from !== to) changes.push({ from: `${quotedSheet(from)}!`, to: `${quotedSheet(to)}!` });
  }
  for (const [from, to] of tables) if (from !== to) changes.push({ from: `${from}[`, to: `${to}[` });
  return (formula: string) => changes.reduce((text, { from, to }) => text.split(from).join(to), formula);
}
