import type { Rule } from "../../model/finding";
import { findSheet, isFirstOnSheet } from "../sheetCells";

export const commentLeft: Rule = {
  id: "comment-left",
  severity: "note",
  profiles: ["circulation"],
  what: "Comments are left on the sheet.",
  why: "They travel with the file, and were mostly meant for colleagues.",
  advice: "Settle them and delete them from the copy that you send.",
  check(plan, { snapshot, plans, notice }) {
    if (!isFirstOnSheet(plan, plans)) return;
    const comments = findSheet(snapshot, plan.sheet)?.comments ?? [];
    if (comments.length === 0) return;
    notice({
      at: comments.map((comment) => comment.at),
      message:
        comments.length === 1
          ? "A comment is left here."
          : `${comments.length} comments are left on this sheet.`,
    });
  },
};
