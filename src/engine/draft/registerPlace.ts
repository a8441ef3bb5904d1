/** Where each action stands in the register, so that the summary can lead there. */
import type { Analysis } from "../model/analysis";
import { registerRowId, type RegisterRefresh } from "../model/register";
import { FIRST_ROW, REGISTER_SHEET } from "./draftRegister";

export interface RegisterPlace {
  readonly sheet: string;
  /** By the ids of the actions; sheet coordinates. */
  readonly rows: ReadonlyMap<string, number>;
  readonly column: number;
}

/** In the register that is written afresh, or in the one that stands, brought up to date. */
export function registerPlace(analysis: Analysis, refresh: RegisterRefresh | null): RegisterPlace {
  const { register } = analysis.snapshot;
  if (register === undefined || refresh === null) {
    const ids = analysis.plans.flatMap((plan) => plan.actions.map((action) => action.id));
    return {
      sheet: REGISTER_SHEET,
      column: 0,
      rows: new Map(ids.map((id, index) => [id, FIRST_ROW + index])),
    };
  }
  const { sheet, row: top, column } = register.range;
  return {
    sheet,
    column,
    rows: new Map(
      refresh.rows.map(({ action }, index) => {
        const row = top + 1 + index;
        return [action ?? registerRowId(sheet, row), row] as const;
      }),
    ),
  };
}
