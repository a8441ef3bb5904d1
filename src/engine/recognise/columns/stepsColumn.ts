/** Actions said once over several steps, each with its own lead and date: there the steps are the actions. */
import type { Field } from "../../model/field";
import type { RecognisedColumn } from "../../model/recognised";
import type { Grid } from "../grid/grid";

/** From this share of the rows on, steps of their own are the rule and no accident of a page break. */
const RULE = 0.25;
const FEWEST = 2;

/**
 * The column of the steps, where they rather than the action's column tell one row from the next; else null.
 * Such rows have no action (it is merged, or said above), but a step, and a lead or date for it.
 */
export function stepsColumn(
  grid: Grid,
  columns: readonly RecognisedColumn[],
  rows: readonly number[],
): number | null {
  const columnOf = (field: Field): number | undefined =>
    columns.find((column) => column.field === field)?.column;
  const action = columnOf("action");
  const detail = columnOf("detail");
  const owners = columnOf("owners");
  const due = columnOf("due");
  if (action === undefined || detail === undefined || detail < action || (owners ?? due) === undefined)
    return null;
  const has = (row: number, column: number | undefined): boolean =>
    column !== undefined && grid.text(row, column) !== "";
  let steps = 0;
  let own = 0;
  for (const row of rows) {
    if (!has(row, detail) || !(has(row, owners) || has(row, due))) continue;
    steps++;
    if (!has(row, action) && !/^\p{Ll}/u.test(grid.text(row, detail))) own++;
  }
  return own >= FEWEST && own >= RULE * steps ? detail : null;
}
