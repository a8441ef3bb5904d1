/** What a sheet looked like, in a sentence or two for the user. */
import type { LooseText, RecognisedTable } from "../model/recognised";
import { count } from "./tables/judgePlan";

export function describeSheet(
  tables: readonly RecognisedTable[],
  loose: readonly LooseText[],
  rows: number,
): string {
  if (rows === 0) return "The sheet is empty.";
  const plans = tables.filter((table) => table.isPlan);
  const others = tables.filter((table) => !table.isPlan);
  if (plans.length === 0) {
    if (others.length > 0)
      return `No plan found: the sheet holds ${list(others.map((table) => table.what))}.`;
    return `No plan found: the sheet holds ${count(loose.length, "text")} and no table.`;
  }
  const actions = plans.reduce((sum, plan) => sum + plan.records.length, 0);
  const found =
    plans.length === 1
      ? `An action plan: ${count(actions, "action")} in ${count(plans[0]?.columns.filter((column) => column.field).length ?? 0, "column")}.`
      : `${plans.length} tables of actions: ${count(actions, "action")} altogether.`;
  return others.length > 0
    ? `${found} Beside it the sheet holds ${list(others.map((table) => table.what))}.`
    : found;
}

/** "a, b and c", each named once. */
function list(items: readonly string[]): string {
  const different = [...new Set(items)];
  const last = different.pop() ?? "";
  return different.length === 0 ? last : `${different.join(", ")} and ${last}`;
}
