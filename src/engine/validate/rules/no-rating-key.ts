import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { cellFor } from "../planColumns";

export const noRatingKey: Rule = {
  id: "no-rating-key",
  severity: "note",
  profiles: ["circulation"],
  what: "The plan rates its actions and does not say what the ratings mean.",
  why: "There is no national scheme: Blue means complete in one plan and new in the next.",
  advice: "Add a key of two or three lines to the sheet; the board summary prints the one from the settings.",
  check(plan, { plans, notice }) {
    if (plan !== plans[0] || plans.some((each) => each.document.ragKey.length > 0)) return;
    for (const each of plans) {
      const rated = each.actions.find((action) => valueOf(action.rag) !== null);
      if (rated === undefined) continue;
      const column = each.table.columns.find(({ field }) => field === "rag")?.column;
      const row = each.table.headingRows[0];
      notice({
        at: [
          column === undefined || row === undefined
            ? cellFor(each, rated, "rag")
            : { sheet: each.sheet, row, column },
        ],
        message: "Nothing on the sheet says what the ratings mean.",
      });
      return;
    }
  },
};
