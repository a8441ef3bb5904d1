import type { Field } from "../../model/field";
import type { Rule } from "../../model/finding";
import { hasField } from "../planColumns";
import { list } from "../wording";

const WANTED: Readonly<Record<Field, string>> = {
  ref: "a reference",
  group: "the recommendation",
  action: "the action",
  detail: "how it is done",
  owners: "who leads",
  resources: "the resources",
  start: "when it starts",
  review: "when it is reviewed",
  due: "when it is due",
  outcome: "the outcome",
  evidence: "the evidence",
  progress: "the progress",
  rag: "how it is rated",
  status: "the status",
  priority: "the priority",
};

export const missingColumn: Rule = {
  id: "missing-column",
  severity: "note",
  what: "The plan has no place for something that every action needs.",
  why: "What a plan has no place for cannot be followed up or shown to the board.",
  advice: "Add a column for it where the plan is to be monitored.",
  check(plan, { settings, notice }) {
    if (plan.actions.length === 0) return;
    const missing = settings.requiredFields
      .filter((field) => !hasField(plan, field))
      // A plan that is rated by status words alone has a place for how it goes.
      .filter((field) => field !== "rag" || !hasField(plan, "status"))
      .map((field) => WANTED[field]);
    if (missing.length === 0) return;
    const { sheet, row, column } = plan.range;
    notice({ at: [{ sheet, row, column }], message: `This plan has no column for ${list(missing)}.` });
  },
};
