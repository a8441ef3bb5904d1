/** What a journal has to keep of what the targets are about to change. */
import {
  fitCell,
  type DraftCells,
  type DraftColours,
  type DraftValue,
  type RangeAddress,
  type RegisterCell,
  type RegisterSnapshot,
  type SheetDraft,
} from "../../engine";
import { linesOf, type Line } from "../write/growSheet";
import { rowsPut } from "../write/rowsPut";
import { hasPoints, isOwnChart } from "../write/writeChart";
import { ownAreaAfter } from "../write/stepsOf";
import type { Target } from "../write/target";
import { placeBefore, type Place } from "./placeBefore";
import { printOfCell, printsOfRows } from "./cellPrints";
import type { FormerContent } from "./formerContent";
import type { DrawnEntry, Entry, FormerSheet, GrownEntry } from "./journal";

/** One entry a target, in their order. */
export function entriesOf(targets: readonly Target[], former: FormerContent): readonly Entry[] {
  return targets.map((target) => {
    const register = former.registers.get(target.draft.kind);
    return target.draft.grows !== undefined && register !== undefined
      ? grownEntry(target, register, former)
      : drawnEntry(target, former);
  });
}

function drawnEntry(target: Target, content: FormerContent): DrawnEntry {
  const { draft, name, before } = target;
  return {
    kind: "drawn",
    own: draft.kind,
    sheet: name,
    former: before === null ? null : formerSheet(target, before, content),
    after: printsOfRows(gridOf(draft)).join(" "),
  };
}

function formerSheet(
  target: Target,
  area: RangeAddress,
  { cells, looks, standing }: FormerContent,
): FormerSheet {
  const { kind, charts } = target.draft;
  return {
    area,
    cells: cells.get(kind) ?? [],
    look: looks[kind] ?? null,
    charts: {
      others: target.charts.filter((name) => !isOwnChart(name)),
      made: charts.filter(hasPoints).map((chart) => chart.kind),
    },
    put: rowsPut(target, ownAreaAfter(target).rows),
    lastRow: standing.find(({ own }) => own.kind === kind)?.last.row ?? -1,
  };
}

/** All drafted cells in their places. */
function gridOf({ cells }: SheetDraft): readonly (readonly DraftValue[])[] {
  const grid: DraftValue[][] = [];
  for (const { row, column, values } of cells) {
    values.forEach((line, down) => {
      const at = row + down;
      while (grid.length <= at) grid.push([]);
      const cellsOfRow = grid[at] as DraftValue[];
      while (cellsOfRow.length < column + line.length) cellsOfRow.push(null);
      line.forEach((value, along) => (cellsOfRow[column + along] = fitted(value)));
    });
  }
  return grid;
}

function fitted(value: DraftValue): DraftValue {
  return typeof value === "string" ? fitCell(value).text : value;
}

function grownEntry(target: Target, register: RegisterSnapshot, { standing }: FormerContent): GrownEntry {
  const { draft, name } = target;
  const lines = draft.grows === undefined ? [] : linesOf(draft.grows);
  const sheet = standing.find(({ own }) => own.kind === draft.kind);
  const removed = (draft.grows?.removes ?? []).flatMap(({ at, count }) =>
    Array.from({ length: count }, (_, index) => ({
      row: at + index,
      cells: register.rows[at + index - register.range.row - 1] ?? [],
    })),
  );
  return {
    kind: "grown",
    own: draft.kind,
    sheet: name,
    table: register.table,
    before: register.range,
    after: { sheet: name, ...(draft.tables[0]?.area ?? register.range) },
    hasTotals: register.hasTotals,
    named: target.before ?? register.range,
    last: sheet?.last ?? { row: -1, column: -1 },
    lines,
    removed,
    colours: draft.colours.flatMap((colours) => formerColours(colours, lines, register)),
    cells: draft.cells.flatMap((cells) => formerCells(cells, lines, register)),
  };
}

/** Nothing for a column that is new. */
function formerColours(
  { area, words }: DraftColours,
  lines: readonly Line[],
  { range, rows }: RegisterSnapshot,
): readonly DraftColours[] {
  const heading = placeBefore({ row: range.row, column: area.column }, lines);
  if (heading === null) return [];
  const body = { row: range.row + 1, column: heading.column, rows: rows.length, columns: area.columns };
  return [{ area: body, words }];
}

function formerCells(
  { row, column, values }: DraftCells,
  lines: readonly Line[],
  register: RegisterSnapshot,
): GrownEntry["cells"] {
  return values.flatMap((line, down) =>
    line.flatMap((value, along) => {
      const at = { row: row + down, column: column + along };
      const before = formerCell(placeBefore(at, lines), register);
      return before === undefined ? [] : [{ ...at, before, after: printOfCell(fitted(value)) }];
    }),
  );
}

/** Null for a new cell, which is empty before; undefined where it is not known what stood there. */
function formerCell(place: Place | null, register: RegisterSnapshot): RegisterCell | undefined {
  if (place === null) return null;
  const { range, headings, rows, subtitle } = register;
  if (subtitle !== null && place.row === subtitle.at.row && place.column === subtitle.at.column)
    return subtitle.text;
  const column = place.column - range.column;
  if (place.row === range.row) return headings[column];
  return rows[place.row - range.row - 1]?.[column];
}
