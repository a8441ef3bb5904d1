import type { Rule } from "../../model/finding";
import { isFilledSomewhere } from "../planColumns";
import { quoted } from "../wording";

export const emptyColumn: Rule = {
  id: "empty-column",
  severity: "check",
  what: "A column of the plan is empty throughout.",
  why: "Readers take an empty column for work that was not done, or for a page that was sent too early.",
  advice: "Fill it in, or take it out until there is something to say.",
  *check(plan) {
    if (plan.actions.length === 0) return;
    for (const { field, heading, column } of plan.table.columns) {
      if (field === null || heading.trim() === "" || isFilledSomewhere(plan, field)) continue;
      const row = plan.table.headingRows[0] ?? plan.range.row;
      const count = plan.actions.length;
      yield {
        at: [{ sheet: plan.sheet, row, column }],
        message: `The column ${quoted(heading)} is empty for ${count === 1 ? "the one action" : `all ${count} actions`}.`,
      };
    }
  },
};
