import type { CellAddress } from "../../model/address";
import type { Rule } from "../../model/finding";
import { paintedTexts, UNSEEN_BELOW } from "../paintedTexts";
import { findSheet, isFirstOnSheet } from "../sheetCells";

/** WCAG 2.2, 1.4.3 (level AA), for text of usual size. */
const LEAST = 4.5;

export const lowContrast: Rule = {
  id: "low-contrast",
  severity: "check",
  accessibility: true,
  what: "A text stands out too little from the colour of its cell.",
  why: "People with low sight, and everybody on a projector, cannot read it (WCAG 2.2, 1.4.3).",
  advice: "Use dark text on a light fill, or white on a dark one.",
  check(plan, { snapshot, plans, notice }) {
    if (!isFirstOnSheet(plan, plans)) return;
    const sheet = findSheet(snapshot, plan.sheet);
    if (sheet === null) return;
    const pairs = new Map<string, { contrast: number; at: CellAddress[] }>();
    for (const { at, contrast, pair } of paintedTexts(sheet)) {
      if (contrast < UNSEEN_BELOW || contrast >= LEAST) continue;
      const entry = pairs.get(pair) ?? { contrast, at: [] };
      pairs.set(pair, entry);
      entry.at.push(at);
    }
    for (const [pair, { contrast, at }] of pairs) {
      const [text, fill] = pair.split(" ");
      notice({
        at,
        message: `Text in ${text} on ${fill} has a contrast of ${(Math.floor(contrast * 10) / 10).toFixed(1)} to 1; ${LEAST} is the least.`,
      });
    }
  },
};
