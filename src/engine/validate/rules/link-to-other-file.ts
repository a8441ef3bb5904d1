import type { Rule } from "../../model/finding";
import { findSheet, isFirstOnSheet } from "../sheetCells";
import { quoted } from "../wording";

/** Files on a drive, on a server of the organisation, or behind its sign-in. */
const PLACE = /\bfile:\/\/\S+|\\\\[\w.-]+\\\S+|\b[A-Z]:\\[^\s"]+|https?:\/\/[\w-]+\.sharepoint\.com\/\S+/i;

export const linkToOtherFile: Rule = {
  id: "link-to-other-file",
  severity: "note",
  profiles: ["circulation"],
  what: "The plan points to a file that its readers cannot open.",
  why: "They meet an error, and learn the names of your drives and folders.",
  advice: "Name the document instead, or send it along; break links of formulas (Data, Edit links).",
  check(plan, { snapshot, plans, notice }) {
    if (!isFirstOnSheet(plan, plans)) return;
    const sheet = findSheet(snapshot, plan.sheet);
    if (sheet === null) return;
    const linked = new Set<string>();
    for (const { at, target } of sheet.fileLinks ?? []) {
      linked.add(`${at.row}:${at.column}`);
      notice({ at: [at], message: `It reaches for another file: ${quoted(target, 80)}.` });
    }
    return {
      texts: {
        holding: ":\\",
        pattern: PLACE,
        found(text, at) {
          if (linked.has(`${at.row}:${at.column}`)) return;
          const place = PLACE.exec(text)?.[0] ?? "";
          notice({ at: [at], message: `It points to a file of your own: ${quoted(place, 80)}.` });
        },
      },
    };
  },
};
