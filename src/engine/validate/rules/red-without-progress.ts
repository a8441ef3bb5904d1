import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { isOpen } from "../../model/standing";
import { cellFor, isFilledSomewhere } from "../planColumns";
import { saysNone } from "../progressWords";
import { quoted } from "../wording";

export const redWithoutProgress: Rule = {
  id: "red-without-progress",
  severity: "check",
  what: "An action is rated Red without a word of what is being done about it.",
  why: "Red actions are what a board asks about first.",
  advice: "Write what is being done to recover it, and by when.",
  check(plan, { notice }) {
    if (!isFilledSomewhere(plan, "progress")) return;
    return {
      action(action) {
        if (valueOf(action.rag) !== "Red" || !isOpen(action) || action.updates.length > 0) return;
        const text = action.progress.text.trim();
        if (text !== "" && !saysNone(text)) return;
        notice({
          at: [cellFor(plan, action, "progress"), ...action.rag.at],
          action: action.id,
          message: `Rated Red, and the progress ${text === "" ? "is empty" : `says ${quoted(text, 40)}`}.`,
        });
      },
    };
  },
};
