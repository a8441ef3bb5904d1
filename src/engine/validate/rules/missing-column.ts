import type { Field } from "../../model/field";
import type { Rule } from "../../model/finding";
import { hasField } from "../planColumns";
import { list } from "../wording";

const WANTED: readonly (readonly [Field, string])[] = [
  ["owners", "who leads"],
  ["due", "when it is due"],
  ["rag", "how it is rated"],
];

export const missingColumn: Rule = {
  id: "missing-column",
  severity: "note",
  what: "The plan has no place for the lead, the due date or the rating.",
  why: "What a plan has no place for cannot be followed up or shown to the board.",
  advice: "Add a column for it where the plan is to be monitored.",
  *check(plan) {
    if (plan.actions.length === 0) return;
    const missing = WANTED.filter(([field]) => !hasField(plan, field)).map(([, words]) => words);
    // A plan that is rated by status words alone has a place for how it goes.
    if (missing.length === 0 || (missing.length === 1 && hasField(plan, "status") && !hasField(plan, "rag")))
      return;
    const { sheet, row, column } = plan.range;
    yield { at: [{ sheet, row, column }], message: `This plan has no column for ${list(missing)}.` };
  },
};
