/** Where each action stands, by its id: its text's cell, or the first of its rows where it has none. */
import type { CellAddress, Plan } from "../../engine";

export function placesOfActions(plans: readonly Plan[]): ReadonlyMap<string, CellAddress> {
  return new Map(
    plans.flatMap(({ sheet, actions, range }) =>
      actions.map(({ id, action, rows }): [string, CellAddress] => [
        id,
        action.at[0] ?? { sheet, row: rows[0] ?? range.row, column: range.column },
      ]),
    ),
  );
}
