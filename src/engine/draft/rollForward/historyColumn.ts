/** The added column that says where each action comes from. */
import type { DraftArea, DraftCells, DraftStyle } from "../../model/draft";
import type { Plan } from "../../model/plan";
import { lookAt, textAt, type SheetSnapshot } from "../../model/snapshot";
import { area } from "../sheetSketch";
import { HISTORY_HEADING } from "./historyOf";

/** In characters. */
export const HISTORY_WIDTH = 36;

export interface HistoryColumn {
  /** As in this year's sheet: the column itself, or the one before which it is put in. */
  readonly column: number;
  readonly isPutIn: boolean;
  /** Where its headings go, in this year's sheet; one column to the left where all headings stand so. */
  readonly heads: readonly { readonly row: number; readonly shift: number }[];
  /** By the first row of each action. */
  readonly texts: ReadonlyMap<number, string>;
}

/** The place in the new sheet of a cell of the old one; null where it was taken out. */
export type Placed = (cell: { readonly row: number; readonly column: number }) => DraftArea | null;

/** Null where the plan has no heading row, or where several actions share a row. */
export function addHistoryColumn(
  sheet: SheetSnapshot,
  { table }: Plan,
  texts: ReadonlyMap<number, string>,
): HistoryColumn | null {
  const { range } = table;
  const rows = table.records.map((record) => record.rows.join());
  const heads = headsOf(sheet, table);
  if (heads === null || heads.length === 0 || new Set(rows).size < rows.length) return null;
  const column = range.column + range.columns;
  return { column, isPutIn: !isLast(sheet, range, column), heads, texts };
}

/** In each run of heading rows those in which the last column has its heading; null where pages differ in it. */
function headsOf(sheet: SheetSnapshot, { headingRows, range }: Plan["table"]): HistoryColumn["heads"] | null {
  const last = range.column + range.columns - 1;
  const runs: number[][] = [];
  for (const row of headingRows) {
    if (headingRows.includes(row - 1)) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  const heads = runs.flatMap((run) => {
    const labelled = (shift: number) => run.filter((row) => textAt(sheet, row, last + shift) !== "");
    const shift = labelled(0).length === 0 && labelled(-1).length > 0 ? -1 : 0;
    const over = run.slice(0, -1).filter((row) => isOverParts(sheet, row, range));
    const rows = over.length > 0 ? over : labelled(shift);
    return (rows.length === 0 ? run.slice(-1) : rows).map((row) => ({ row, shift }));
  });
  return heads.some(({ shift }) => shift !== heads[0]?.shift) ? null : heads;
}

/** Whether the row's last heading, like all that have others beneath, is merged over them: those are its parts. */
function isOverParts(sheet: SheetSnapshot, row: number, { column: first, columns }: Plan["table"]["range"]) {
  const isMerged = (column: number) =>
    sheet.merges.some(
      (merge) =>
        merge.row === row &&
        merge.columns > 1 &&
        merge.column <= column &&
        column < merge.column + merge.columns,
    );
  const all = Array.from({ length: columns }, (_, index) => first + index);
  const alone = all.filter((column) => textAt(sheet, row, column) !== "" && !isMerged(column));
  return isMerged(first + columns - 1) && alone.every((column) => textAt(sheet, row + 1, column) === "");
}

/** Whether nothing stands in the column, or to the right of it, along the table. */
function isLast(sheet: SheetSnapshot, { row, rows }: Plan["range"], column: number): boolean {
  const isMerged = sheet.merges.some(
    (merge) =>
      column < merge.column + merge.columns && merge.row < row + rows && merge.row + merge.rows > row,
  );
  const right = sheet.left + (sheet.values[0]?.length ?? 0);
  if (isMerged) return false;
  for (let line = row; line < row + rows; line++)
    for (let along = column; along < right; along++) if (textAt(sheet, line, along) !== "") return false;
  return true;
}

export function cellsOfHistory(
  { column, heads, texts }: HistoryColumn,
  placed: Placed,
): readonly DraftCells[] {
  const cell = (row: number, text: string, shift = 0): DraftCells[] => {
    const place = placed({ row, column });
    return place === null ? [] : [{ row: place.row, column: place.column + shift, values: [[text]] }];
  };
  return [
    ...heads.flatMap(({ row, shift }) => cell(row, HISTORY_HEADING, shift)),
    ...[...texts].flatMap(([row, text]) => cell(row, text)),
  ];
}

/** The heading looks like the one beside it. */
export function looksOfHistory(
  sheet: SheetSnapshot,
  { column, heads, texts }: HistoryColumn,
  placed: Placed,
): readonly DraftStyle[] {
  const headings = heads.flatMap(({ row, shift }): DraftStyle[] => {
    const place = placed({ row, column });
    const { fill, fontColour, bold } = lookAt(sheet, row, column - 1 + shift);
    const look = {
      ...(fill ? { fill } : {}),
      ...(fontColour ? { fontColour } : {}),
      ...(bold ? { bold } : {}),
    };
    return place === null ? [] : [{ area: { ...place, column: place.column + shift }, wrap: true, ...look }];
  });
  const rows = [...texts.keys()]
    .flatMap((row) => placed({ row, column }) ?? [])
    .sort((one, other) => one.row - other.row);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return headings;
  const body = area(first.row, first.column, last.row - first.row + 1);
  return [...headings, { area: body, wrap: true, vertical: "Top" }];
}
