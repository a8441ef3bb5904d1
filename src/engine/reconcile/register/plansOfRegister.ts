/** The plans as the register has them, so that a board's words and figures agree with the rows that it can look up. */
import type { Action, Plan } from "../../model/plan";
import { BLANK } from "../../model/reading";
import {
  registerRowId,
  type MergedRegister,
  type RefreshedRow,
  type RegisterSnapshot,
} from "../../model/register";
import { fold } from "../../text/fold";
import { printOf, writtenText } from "../../text/printOf";
import { readRegisterCell } from "./readRegisterCell";
import { typedDay } from "./typedDay";

/**
 * Where the register says something else than the sheet, the register counts; rows that only the register has
 * count with the plan that their Plan column names, else with that on the sheet `home`, else with the first.
 */
export function plansOfRegister(
  plans: readonly Plan[],
  register: RegisterSnapshot,
  refresh: MergedRegister,
  date1904 = false,
  home = "",
): readonly Plan[] {
  const { sheet, row: top, column: left } = register.range;
  const rowOf = new Map(refresh.rows.map((row, index) => [row.action, top + 1 + index]));
  const columnOf = new Map(refresh.columns.map(({ heading }, index) => [fold(heading), left + index]));
  const changes = new Map<string, [heading: string, cell: RefreshedRow["cells"][number]][]>();
  for (const { action, heading, register: cell } of [...refresh.kept, ...refresh.conflicts]) {
    changes.set(action, [...(changes.get(action) ?? []), [heading, cell]]);
  }
  const changed = (action: Action): Action =>
    (changes.get(action.id) ?? []).reduce((one, [heading, cell]) => {
      const at = { sheet, row: rowOf.get(action.id) ?? top, column: columnOf.get(fold(heading)) ?? left };
      return readRegisterCell(one, heading, cell, at, date1904);
    }, action);
  const ownActions = refresh.rows.flatMap((row, index) => {
    if (row.action !== null || row.cells.every((cell) => printOf(cell) === "")) return [];
    const place = top + 1 + index;
    const action = refresh.columns.reduce(
      (one, { heading }, at) =>
        readRegisterCell(
          one,
          heading,
          typedDay(heading, row.cells[at] ?? null, date1904),
          { sheet, row: place, column: left + at },
          date1904,
        ),
      blankAction(registerRowId(sheet, place), place),
    );
    const plan = refresh.columns.findIndex(({ heading }) => fold(heading) === "plan");
    return [{ action, plan: writtenText(row.cells[plan] ?? null) }];
  });
  const placeOf = (name: string) => plans.findIndex((plan) => plan.sheet === name);
  const homeOf = (name: string) => [placeOf(name), placeOf(home), 0].find((place) => place >= 0);
  return plans.map((plan, index) => ({
    ...plan,
    actions: [
      ...plan.actions.map(changed),
      ...ownActions.filter((one) => homeOf(one.plan) === index).map((one) => one.action),
    ],
  }));
}

function blankAction(id: string, row: number): Action {
  return {
    id,
    rows: [row],
    ref: BLANK,
    group: BLANK,
    action: BLANK,
    detail: BLANK,
    owners: BLANK,
    resources: BLANK,
    start: BLANK,
    review: BLANK,
    due: BLANK,
    outcome: BLANK,
    evidence: BLANK,
    progress: BLANK,
    rag: BLANK,
    status: BLANK,
    priority: BLANK,
    extras: [],
    updates: [],
    struck: [],
    parts: [],
    standing: { status: "not-started", reason: "The register has no status for it." },
  };
}
