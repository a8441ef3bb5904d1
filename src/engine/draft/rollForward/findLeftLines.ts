/** Which rows and columns of a sheet hold nothing but what is left behind. */
import type { CellAddress } from "../../model/address";
import type { DraftInsertion } from "../../model/draft";
import type { Plan } from "../../model/plan";
import type { Piece, RawRecord } from "../../model/recognised";
import { textAt, type SheetSnapshot } from "../../model/snapshot";
import { groupBy } from "../../text/groupBy";

export interface LeftLines {
  readonly rows: readonly DraftInsertion[];
  readonly columns: readonly DraftInsertion[];
  /** Cells of actions whose row holds other things too: they are emptied. */
  readonly emptied: readonly Piece[];
  /** Indexes of actions that share their very cells with others that go on. */
  readonly shared: readonly RawRecord[];
}

/** `goesOn` tells whether a record is retained. */
export function findLeftLines(
  sheet: SheetSnapshot,
  plans: readonly Plan[],
  goesOn: (record: RawRecord) => boolean,
): LeftLines {
  const records = plans.flatMap(({ table }) => table.records.map((record) => ({ record, table })));
  const kept = records.filter(({ record }) => goesOn(record));
  const keptRows = new Set(kept.flatMap(({ record, table }) => rowsOf(record, table)));
  const keptCells = new Set(kept.flatMap(({ record }) => piecesOf(record).map(keyOf)));
  const rows = new Set<number>();
  const columns = new Set<number>();
  const emptied: Piece[] = [];
  const shared: RawRecord[] = [];
  const left = records.filter(({ record }) => !goesOn(record));
  const leftCells = new Set(left.flatMap(({ record }) => piecesOf(record).map(keyOf)));
  for (const { record, table } of left) {
    const own = rowsOf(record, table);
    const cells = piecesOf(record);
    const isAcross = isTurned(table) && cells.every(({ column }) => column === cells[0]?.column);
    // Excel takes not the last row out of a table of its own.
    const isLast = sheet.tables.length > 0 && record === table.records[0] && !table.records.some(goesOn);
    if (!isLast && own.every((row) => !keptRows.has(row) && holdsOnly(sheet, row, leftCells, table)))
      for (const row of own) rows.add(row);
    else if (isAcross && cells[0] !== undefined) columns.add(cells[0].column);
    else {
      const apart = cells.filter((piece) => !keptCells.has(keyOf(piece)));
      if (apart.some((piece) => record.fields.action?.includes(piece))) emptied.push(...apart);
      else shared.push(record);
    }
  }
  for (const plan of plans) {
    const { table } = plan;
    for (const row of emptyHeads(plan, goesOn)) rows.add(row);
    // Two headings in a row would be read as one of two rows.
    const goesWhole = kept.length > 0 && !table.records.some(goesOn);
    for (const row of goesWhole && isBeforeHeading(sheet, plan, plans) ? table.headingRows : [])
      if (holdsOnly(sheet, row, leftCells, table)) rows.add(row);
  }
  return { rows: runsOf(rows), columns: runsOf(columns), emptied, shared };
}

export function piecesOf(record: RawRecord): readonly Piece[] {
  return [
    ...Object.values(record.fields).flat(),
    ...record.extras.flatMap(({ pieces }) => pieces),
    ...record.updates.flatMap((update) => [update.tag, ...Object.values(update.fields).flat()]),
  ];
}

export function keyOf({ row, column }: CellAddress): string {
  return `${row},${column}`;
}

type Table = Plan["table"];

/** Of blocks also the labels and gaps down to the next block. */
function rowsOf(record: RawRecord, table: Table): readonly number[] {
  if (table.layout !== "blocks" || isTurned(table)) return record.rows;
  const first = Math.min(...record.rows);
  const later = table.records.flatMap(({ rows }) => rows).filter((row) => row > Math.max(...record.rows));
  const end = later.length > 0 ? Math.min(...later) : Math.max(...record.rows) + 1;
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** Actions side by side: they all have the same rows. */
function isTurned({ records }: Table): boolean {
  const [one, other] = records;
  return one !== undefined && other !== undefined && one.rows.join() === other.rows.join();
}

/** Whether only cells of actions that are left, or of their table, stand in the row. */
function holdsOnly(sheet: SheetSnapshot, row: number, left: ReadonlySet<string>, { range }: Table): boolean {
  const width = sheet.values[0]?.length ?? 0;
  for (let column = sheet.left; column < sheet.left + width; column++) {
    const inside = column >= range.column && column < range.column + range.columns;
    if (!inside && textAt(sheet, row, column) !== "" && !left.has(`${row},${column}`)) return false;
  }
  return true;
}

/** Whether the next thing beneath the plan's table is the heading of another. */
function isBeforeHeading(sheet: SheetSnapshot, { table }: Plan, plans: readonly Plan[]): boolean {
  const end = Math.max(...table.records.flatMap(({ rows }) => rows)) + 1;
  const beneath = sheet.values.findIndex(
    (cells, index) => sheet.top + index >= end && cells.some((cell) => cell !== null && cell !== ""),
  );
  return plans.some((plan) => plan.table.headingRows.includes(sheet.top + beneath));
}

/** Section rows, and headings repeated at a page's end, under which no action goes on. */
function emptyHeads({ table }: Plan, goesOn: (record: RawRecord) => boolean): readonly number[] {
  const inRow = groupBy(table.records, ({ rows }) => String(rows[0]));
  const firstRow = Math.min(...table.records.flatMap(({ rows }) => rows));
  const gone: number[] = [];
  let head: number | null = null;
  let [all, on] = [0, 0];
  const close = () => {
    if (head !== null && all > 0 && on === 0) gone.push(head);
    [all, on] = [0, 0];
  };
  for (const { row, role } of table.rows) {
    if (role === "section" || role === "heading") {
      close();
      head = role === "heading" && row < firstRow ? null : row;
    }
    for (const record of inRow.get(String(row)) ?? []) {
      all++;
      if (goesOn(record)) on++;
    }
  }
  close();
  return gone;
}

function runsOf(lines: ReadonlySet<number>): readonly DraftInsertion[] {
  const runs: { at: number; count: number }[] = [];
  for (const line of [...lines].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last.at + last.count === line) last.count++;
    else runs.push({ at: line, count: 1 });
  }
  return runs;
}

/** Where a line stands once the runs are taken out; null where it is in one of them. */
export function lineAfter(line: number, runs: readonly DraftInsertion[]): number | null {
  let taken = 0;
  for (const { at, count } of runs) {
    if (line < at) break;
    if (line < at + count) return null;
    taken += count;
  }
  return line - taken;
}
