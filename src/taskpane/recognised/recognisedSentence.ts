/** What the workbook was taken for, in one sentence. */
import type { Analysis } from "../../engine";
import { wording } from "../wording";

/** "This looks like an action plan: 11 actions in 9 columns." */
export function recognisedSentence({ plans }: Analysis): string {
  const actions = plans.reduce((sum, plan) => sum + plan.actions.length, 0);
  const [plan] = plans;
  if (plan !== undefined && plans.length === 1) {
    const columns = plan.table.layout === "table" ? plan.table.columns.length : null;
    return wording.recognised.onePlan(actions, columns);
  }
  const sheets = new Set(plans.map(({ sheet }) => sheet)).size;
  return wording.recognised.manyTables(actions, plans.length, sheets);
}
