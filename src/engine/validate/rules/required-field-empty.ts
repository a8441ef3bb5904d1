import type { Field } from "../../model/field";
import type { Rule } from "../../model/finding";
import { isOpen } from "../../model/standing";
import { cellFor, headingOf, isFilledSomewhere } from "../planColumns";
import { quoted } from "../wording";

/** They have rules of their own. */
const ELSEWHERE: ReadonlySet<Field> = new Set(["action", "owners", "due", "rag"]);

export const requiredFieldEmpty: Rule = {
  id: "required-field-empty",
  severity: "check",
  what: "Something that your settings require is missing from an open action.",
  why: "Your service agreed that every action has it.",
  advice: "Fill it in, or take it off the list of what is required.",
  check(plan, { settings, notice }) {
    for (const field of settings.requiredFields) {
      if (ELSEWHERE.has(field) || !isFilledSomewhere(plan, field)) continue;
      for (const action of plan.actions) {
        if (!isOpen(action) || action[field].state !== "blank") continue;
        notice({
          at: [cellFor(plan, action, field)],
          action: action.id,
          message: `${quoted(headingOf(plan, field), 40)} is empty.`,
        });
      }
    }
  },
};
