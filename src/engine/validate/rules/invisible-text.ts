import type { Rule } from "../../model/finding";
import { paintedTexts, UNSEEN_BELOW } from "../paintedTexts";
import { findSheet, isFirstOnSheet } from "../sheetCells";
import { quoted } from "../wording";

export const invisibleText: Rule = {
  id: "invisible-text",
  severity: "check",
  what: "A text has the colour of its cell, so that nobody sees it.",
  why: "Whoever receives the file can still read it, copy it and search for it.",
  advice: "Delete it from the copy that you send, or give it a colour that can be read.",
  check(plan, { snapshot, plans, notice }) {
    if (!isFirstOnSheet(plan, plans)) return;
    const sheet = findSheet(snapshot, plan.sheet);
    if (sheet === null) return;
    for (const { at, text, contrast } of paintedTexts(sheet)) {
      if (contrast >= UNSEEN_BELOW) continue;
      notice({ at: [at], message: `${quoted(text, 60)} has the colour of its cell and can't be seen.` });
    }
  },
};
