/** What a reader finds on next year's sheet: the draft applied to this year's, as Excel would. */
import type { NextSheetDraft } from "../../../../src/engine/model/rollForward";
import type { RangeAddress } from "../../../../src/engine/model/address";
import { lineAfter } from "../../../../src/engine/draft/rollForward/findLeftLines";
import {
  lookKey,
  type CellLook,
  type CellValue,
  type SheetSnapshot,
} from "../../../../src/engine/model/snapshot";

const ROW = lookKey(1, 0);

function columnAfter(column: number, { columns, added }: NextSheetDraft): number | null {
  const left = lineAfter(column, columns);
  return left === null ? null : added.reduce((along, put) => (along >= put ? along + 1 : along), left);
}

export function applyNext(sheet: SheetSnapshot, draft: NextSheetDraft): SheetSnapshot {
  const place = (row: number, column: number) => {
    const [down, along] = [lineAfter(row, draft.rows), columnAfter(column, draft)];
    return down === null || along === null ? null : { row: down, column: along };
  };
  const cells = new Map<number, { value: CellValue; format: string }>();
  sheet.values.forEach((line, index) =>
    line.forEach((value, along) => {
      const at = place(sheet.top + index, sheet.left + along);
      const format = sheet.numberFormats[index]?.[along] ?? "General";
      if (at !== null && value !== null) cells.set(lookKey(at.row, at.column), { value, format });
    }),
  );
  const shownTexts = movedKeys(sheet.shownTexts, place);
  const looks = new Map<number, CellLook>(movedKeys(sheet.looks, place));
  for (const { row, column, values } of draft.cells) {
    values.forEach((line, down) =>
      line.forEach((value, along) => {
        const key = lookKey(row + down, column + along);
        shownTexts.delete(key);
        if (value === null || value === "") cells.delete(key);
        else if (typeof value !== "object")
          cells.set(key, { value, format: formatOf(draft, row + down, column + along) });
      }),
    );
  }
  for (const { area, fill, fontColour, bold } of draft.styles) {
    const own = {
      ...(fill === undefined ? {} : { fill }),
      ...(fontColour === undefined ? {} : { fontColour }),
      ...(bold === undefined ? {} : { bold }),
    };
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        looks.set(lookKey(row, column), { ...looks.get(lookKey(row, column)), ...own });
  }
  for (const { row, column } of draft.unfilled) {
    const { fontColour, bold, struck } = looks.get(lookKey(row, column)) ?? {};
    looks.set(lookKey(row, column), {
      ...(fontColour === undefined ? {} : { fontColour }),
      ...(bold === undefined ? {} : { bold }),
      ...(struck === undefined ? {} : { struck }),
    });
  }
  const rows = Math.max(0, ...[...cells.keys()].map((key) => Math.floor(key / ROW))) + 1;
  const columns = Math.max(0, ...[...cells.keys()].map((key) => key % ROW)) + 1;
  const grid = <T>(of: (key: number) => T) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => of(lookKey(row, column))),
    );
  return {
    ...sheet,
    name: draft.name,
    top: 0,
    left: 0,
    values: grid((key) => cells.get(key)?.value ?? null),
    numberFormats: grid((key) => cells.get(key)?.format ?? "General"),
    shownTexts,
    looks,
    merges: sheet.merges.flatMap((merge) => shrunk(merge, draft)),
    hiddenRows: new Set([...sheet.hiddenRows].flatMap((row) => lineAfter(row, draft.rows) ?? [])),
    hiddenColumns: new Set([...sheet.hiddenColumns].flatMap((column) => columnAfter(column, draft) ?? [])),
    tables: sheet.tables.flatMap((table) => shrunk(table.range, draft).map((range) => ({ ...table, range }))),
    comments: [],
  };
}

function movedKeys<T>(
  map: ReadonlyMap<number, T>,
  place: (row: number, column: number) => { row: number; column: number } | null,
): Map<number, T> {
  return new Map(
    [...map].flatMap(([key, value]) => {
      const at = place(Math.floor(key / ROW), key % ROW);
      return at === null ? [] : [[lookKey(at.row, at.column), value] as const];
    }),
  );
}

function formatOf({ styles }: NextSheetDraft, row: number, column: number): string {
  return (
    styles.find(({ area, numberFormat }) => numberFormat && area.row === row && area.column === column)
      ?.numberFormat ?? "General"
  );
}

function shrunk(merge: RangeAddress, draft: NextSheetDraft): RangeAddress[] {
  const lines = (from: number, count: number, after: (line: number) => number | null) =>
    Array.from({ length: count }, (_, index) => after(from + index)).filter((line) => line !== null);
  const down = lines(merge.row, merge.rows, (row) => lineAfter(row, draft.rows));
  const along = lines(merge.column, merge.columns, (column) => columnAfter(column, draft));
  const [row, column] = [down[0], along[0]];
  if (row === undefined || column === undefined || down.length * along.length < 2) return [];
  return [{ ...merge, row, column, rows: down.length, columns: along.length }];
}
