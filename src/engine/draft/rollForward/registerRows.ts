/** What the registers say of each action, cell by cell: the archive and next year's sheet leave none of it behind. */
import { registerRowId, type RegisterCell } from "../../model/register";
import type { RefreshedRegister } from "../../model/registerRefresh";
import { fold } from "../../text/fold";
import { writtenText } from "../../text/printOf";

/** A row of a register. */
export interface RegisterRow {
  /** True where somebody added it there, and no sheet has it or had it. */
  readonly isAdded: boolean;
  /** The headings as they stand, by their folded texts. */
  readonly headings: ReadonlyMap<string, string>;
  readonly cells: ReadonlyMap<string, RegisterCell>;
}

/** By the ids of the actions; empty where no register stands. */
export function registerRows(registers: readonly RefreshedRegister[]): ReadonlyMap<string, RegisterRow> {
  const rows = new Map<string, RegisterRow>();
  for (const { kept, merged } of registers) {
    if (kept === null) continue;
    const { sheet, row: top } = kept.standing.range;
    const headings = new Map(merged.columns.map(({ heading }) => [fold(heading), heading]));
    merged.rows.forEach(({ state, action, cells }, index) => {
      const id = action ?? registerRowId(sheet, top + 1 + index);
      const said = merged.columns.map(({ heading }, at) => [fold(heading), cells[at] ?? null] as const);
      rows.set(id, { isAdded: state === "typed", headings, cells: new Map(said) });
    });
  }
  return rows;
}

/** What a person reads in the cell under the heading; "" where there is none, or a formula. */
export function saidIn(row: RegisterRow | undefined, heading: string): string {
  const cell = row?.cells.get(fold(heading)) ?? null;
  return typeof cell === "object" ? "" : writtenText(cell).trim();
}
