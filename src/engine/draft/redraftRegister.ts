/** The register that stands, brought up to date: only what is new is written, and all else stays as people left it. */
import type { Analysis } from "../model/analysis";
import type { DraftInsertion, DraftValue, SheetDraft } from "../model/draft";
import type { KeptRegister, MergedRegister, RegisterCell, RegisterSnapshot } from "../model/register";
import type { RefreshedRegister } from "../model/registerRefresh";
import { dressHeadings, dressRows, drawHelp, type PlacedColumn } from "./registerLooks";
import { shownColumns } from "./registerTable";
import { area, SheetSketch } from "./sheetSketch";

/** Draws the refresh over the register that it was made from. */
export function redraftRegister(
  analysis: Analysis,
  { kind, standing: register }: KeptRegister,
  { plans, merged: refresh }: RefreshedRegister,
): SheetDraft {
  const { row: top, column: left } = register.range;
  const known = new Map(shownColumns(analysis, plans).map((column) => [column.heading, column]));
  const columns = refresh.columns.map(({ heading }, index): PlacedColumn => ({
    column: left + index,
    heading,
    known: known.get(heading) ?? null,
  }));
  const newRows = runsOf(refresh.rows.map((row) => row.from));
  const newColumns = runsOf(refresh.columns.map((column) => column.from));
  const sketch = new SheetSketch({
    kind,
    name: register.sheet,
    grows: {
      table: register.table,
      ...(refresh.dropped.length === 0 ? {} : { removes: removals(refresh.dropped, top + 1) }),
      rows: insertions(newRows, top + 1),
      columns: insertions(newColumns, left),
      resizes: !register.hasTotals && (isLast(refresh.rows) || isLast(refresh.columns)),
      columnWidths: newColumns.flatMap(({ first, count }) =>
        columns
          .slice(first, first + count)
          .map(({ column, known }) => ({ column, width: known?.width ?? 20 })),
      ),
    },
    columnWidths: [],
    frozenRows: 0,
    showGridlines: true,
    page: { orientation: "Landscape", pagesWide: 1 },
  });
  sketch.table({
    name: register.table,
    area: area(top, left, refresh.rows.length + 1, columns.length),
    style: "TableStyleLight1",
  });
  if (
    register.subtitle !== null &&
    refresh.subtitle !== null &&
    refresh.subtitle !== register.subtitle.text
  ) {
    sketch.row(register.subtitle.at.row, register.subtitle.at.column, [refresh.subtitle]);
  }
  drawChanges(sketch, register, refresh, columns);
  for (const { first, count } of newRows) dressRows(sketch, columns, top + 1 + first, count);
  for (const { first, count } of newColumns) {
    const added = columns.slice(first, first + count);
    dressRows(sketch, added, top + 1, refresh.rows.length);
    dressHeadings(sketch, added, top);
  }
  if (newRows.length + newColumns.length > 0)
    drawHelp(sketch, columns, top + 1, refresh.rows.length, analysis);
  return sketch.draft();
}

/** Column by column, in runs of cells that are no longer what they were. */
function drawChanges(
  sketch: SheetSketch,
  register: RegisterSnapshot,
  refresh: MergedRegister,
  columns: readonly PlacedColumn[],
): void {
  const { row: top, column: left } = register.range;
  refresh.columns.forEach((column, index) => {
    if (column.from === null) sketch.row(top, left + index, [column.heading]);
    const asText = columns[index]?.known?.numberFormat === "@";
    let run: DraftValue[][] = [];
    const close = (next: number) => {
      sketch.rows(top + 1 + next - run.length, left + index, run, asText);
      run = [];
    };
    refresh.rows.forEach((row, place) => {
      const isNew = row.from === null || column.from === null;
      const before = isNew ? null : (register.rows[row.from as number]?.[column.from as number] ?? null);
      const now = row.cells[index] ?? null;
      if (isSame(before, now) || typeof now === "boolean") close(place);
      else run.push([now]);
    });
    close(refresh.rows.length);
  });
}

function isSame(one: RegisterCell, other: RegisterCell): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  return one?.formula === other?.formula;
}

interface Run {
  readonly first: number;
  readonly count: number;
}

/** Lines that were not there before, as runs in the refreshed register. */
function runsOf(from: readonly (number | null)[]): readonly Run[] {
  const runs: Run[] = [];
  from.forEach((was, index) => {
    if (was !== null) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === index)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index, count: 1 });
  });
  return runs;
}

/** Where the runs are put in, counted in the lines as they stand. */
function insertions(runs: readonly Run[], begin: number): readonly DraftInsertion[] {
  let before = 0;
  return runs.map(({ first, count }) => {
    const at = begin + first - before;
    before += count;
    return { at, count };
  });
}

/** Rows of the register that go, as runs on its sheet. */
function removals(dropped: readonly number[], begin: number): readonly DraftInsertion[] {
  const rows = [...dropped].sort((one, other) => one - other);
  const runs: { at: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.at + last.count === begin + row) last.count++;
    else runs.push({ at: begin + row, count: 1 });
  }
  return runs;
}

function isLast(lines: readonly { readonly from: number | null }[]): boolean {
  return lines.at(-1)?.from === null;
}
