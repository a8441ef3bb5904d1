/** Where each action stands in the registers, so that the summary can count them and lead there. */
import type { CellAddress } from "../model/address";
import type { Analysis } from "../model/analysis";
import { registerRowId } from "../model/register";
import type { PlannedRegister, RefreshedRegister } from "../model/registerRefresh";
import { ROWS_IN_A_STEP, type Steps } from "../model/steps";
import { fold } from "../text/fold";
import { printOf } from "../text/printOf";
import { FIRST_ROW } from "./draftRegister";
import { registerNames } from "./registerNames";
import { isShown } from "./registerTable";

export interface RegisterPlace {
  readonly tables: readonly PlacedTable[];
  /** By the ids of the actions, in the order in which they stand. */
  readonly rows: ReadonlyMap<string, CellAddress>;
}

/** A register's table as the summary's formulas name it. */
export interface PlacedTable {
  readonly name: string;
  /** Whether it has a column under the heading. */
  has(heading: string): boolean;
}

/**
 * Registers that are written afresh, and those that stand, brought up to date. One that was emptied is not counted: its
 * table has a row all the same.
 */
export function* registerPlaceInSteps(
  analysis: Analysis,
  registers: readonly (PlannedRegister | RefreshedRegister)[],
): Steps<RegisterPlace> {
  const tables: PlacedTable[] = [];
  for (const register of registers.filter(isFilled)) {
    tables.push({
      name: register.kept?.standing.table ?? registerNames(analysis, register).table,
      has: hasColumn(analysis, register),
    });
  }
  yield;
  const rows = new Map<string, CellAddress>();
  for (const register of registers) {
    for (const [id, at] of placesIn(analysis, register)) {
      rows.set(id, at);
      if (rows.size % ROWS_IN_A_STEP === 0) yield;
    }
  }
  return { tables, rows };
}

/** Of a register that is written afresh, only the columns that the summary asks for are looked through, each once. */
function hasColumn(analysis: Analysis, register: PlannedRegister | RefreshedRegister): PlacedTable["has"] {
  if ("merged" in register) {
    const headings = new Set(register.merged.columns.map(({ heading }) => fold(heading)));
    return (heading) => headings.has(fold(heading));
  }
  const known = new Map<string, boolean>();
  return (heading) => {
    const shown = known.get(heading) ?? isShown(analysis, register.plans, heading);
    known.set(heading, shown);
    return shown;
  };
}

function isFilled(register: PlannedRegister | RefreshedRegister): boolean {
  if (register.plans.length > 0 || !("merged" in register)) return true;
  return register.merged.rows.some(({ cells }) => cells.some((cell) => printOf(cell) !== ""));
}

function* placesIn(
  analysis: Analysis,
  register: PlannedRegister | RefreshedRegister,
): Iterable<readonly [string, CellAddress]> {
  const { kept, plans } = register;
  if (kept === null || !("merged" in register)) {
    const { sheet } = registerNames(analysis, register);
    const actions = plans.flatMap((plan) => plan.actions);
    for (const [index, { id }] of actions.entries()) yield [id, { sheet, row: FIRST_ROW + index, column: 0 }];
    return;
  }
  const { sheet, row: top, column } = kept.standing.range;
  for (const [index, { action }] of register.merged.rows.entries()) {
    const row = top + 1 + index;
    yield [action ?? registerRowId(sheet, row), { sheet, row, column }];
  }
}
