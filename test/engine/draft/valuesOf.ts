/** The cells of a draft as one reads them. */
import { cellName } from "../../../src/engine/model/address";
import type { DraftValue, SheetDraft } from "../../../src/engine/model/draft";

/** By name, such as B7; later cells win, as in the workbook. */
export function valuesOf(draft: SheetDraft): ReadonlyMap<string, DraftValue> {
  const values = new Map<string, DraftValue>();
  for (const { row, column, values: rows } of draft.cells) {
    rows.forEach((cells, down) =>
      cells.forEach((value, across) =>
        values.set(cellName({ row: row + down, column: column + across }), value),
      ),
    );
  }
  return values;
}

/** The rows of the draft's table, as records by heading. */
export function recordsOf(draft: SheetDraft): readonly Readonly<Record<string, DraftValue>>[] {
  const values = valuesOf(draft);
  const { row, column, rows, columns } = (
    draft.tables[0] ?? { area: { row: 0, column: 0, rows: 0, columns: 0 } }
  ).area;
  const at = (down: number, across: number) =>
    values.get(cellName({ row: row + down, column: column + across })) ?? null;
  return Array.from({ length: Math.max(0, rows - 1) }, (_, down) =>
    Object.fromEntries(
      Array.from({ length: columns }, (__, across) => [String(at(0, across)), at(down + 1, across)]),
    ),
  );
}
