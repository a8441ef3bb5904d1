import type { Rule } from "../../model/finding";
import { findSheet, findTexts, isFirstOnSheet } from "../sheetCells";
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
  *check(plan, { snapshot, plans }) {
    if (!isFirstOnSheet(plan, plans)) return;
    const sheet = findSheet(snapshot, plan.sheet);
    if (sheet === null) return;
    const linked = new Set<string>();
    for (const { at, target } of sheet.fileLinks ?? []) {
      linked.add(`${at.row}:${at.column}`);
      yield { at: [at], message: `It reaches for another file: ${quoted(target, 80)}.` };
    }
    for (const { at, text } of findTexts(sheet, PLACE)) {
      if (linked.has(`${at.row}:${at.column}`)) continue;
      yield {
        at: [at],
        message: `It points to a file of your own: ${quoted(PLACE.exec(text)?.[0] ?? "", 80)}.`,
      };
    }
  },
};
