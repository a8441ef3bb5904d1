import type { CellLook, CellValue, SheetSnapshot } from "../../src/engine/model/snapshot";

/** A sheet from A1 with nothing on it but values and looks; `more` sets the rest. */
export function makeSheet(
  name: string,
  values: readonly (readonly CellValue[])[],
  looks: ReadonlyMap<number, CellLook> = new Map(),
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name,
    hidden: false,
    top: 0,
    left: 0,
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    shownTexts: new Map(),
    looks,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    comments: [],
    protected: false,
    ...more,
  };
}
