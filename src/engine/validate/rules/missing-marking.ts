import type { Rule } from "../../model/finding";
import { markingKey } from "../markingKey";
import { list, quoted } from "../wording";

export const missingMarking: Rule = {
  id: "missing-marking",
  severity: "must-fix",
  severityIn: { "working-copy": "note" },
  what: "The plan carries none of the protective markings that your settings ask for.",
  why: "Whoever receives it does not know how it is to be kept and whom it may be shown to.",
  advice: "Write the marking at the head of the sheet.",
  check(plan, { settings, plans, notice }) {
    const { marking } = plan.document;
    const first = plans.find((other) => other.sheet === plan.sheet) === plan;
    if (settings.markings.length === 0 || !first) return;
    const wanted = list(settings.markings, "or");
    if (marking.state === "blank") {
      notice({
        at: [{ sheet: plan.sheet, row: 0, column: 0 }],
        message: `No protective marking stands on the sheet; it should be ${wanted}.`,
      });
    } else if (!settings.markings.some((one) => markingKey(marking.text).includes(markingKey(one)))) {
      notice({
        at: marking.at,
        message: `It is marked ${quoted(marking.text, 50)}; it should be ${wanted}.`,
      });
    }
  },
};
