import type { CellAddress } from "../../model/address";
import type { Noticed, Rule } from "../../model/finding";
import { lookKey, valueAt } from "../../model/snapshot";
import { plainText } from "../../text/plainText";
import { findSheet } from "../sheetCells";
import { writtenTexts } from "../writtenTexts";
import { quoted } from "../wording";

const MARKUP =
  /<\/?(?:p|div|br|span|ul|ol|li|b|strong|em|i|u|font|table|tr|td|a|h\d)\b[^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d{2,5}|#x[0-9a-f]{2,4});/i;

export const htmlInCell: Rule = {
  id: "html-in-cell",
  severity: "check",
  what: "A cell holds the tags of a web page.",
  why: "They come from an export; readers stumble over them.",
  advice: "Replace the cell by its plain text.",
  *check(plan, { snapshot }) {
    const sheet = findSheet(snapshot, plan.sheet);
    if (sheet === null) return;
    const seen = new Set<number>();
    for (const action of plan.actions) {
      const cells = [
        action.ref,
        action.group,
        action.due,
        action.review,
        action.start,
        ...writtenTexts(action),
      ];
      for (const at of cells.flatMap((cell) => cell.at)) {
        const key = lookKey(at.row, at.column);
        if (seen.has(key)) continue;
        seen.add(key);
        const value = valueAt(sheet, at.row, at.column);
        const markup = typeof value === "string" && /[<&]/.test(value) ? MARKUP.exec(value) : null;
        if (markup !== null) yield noticed(action.id, at, markup[0], plainText(String(value)));
      }
    }
  },
};

function noticed(action: string, at: CellAddress, markup: string, plain: string): Noticed {
  const sign = markup.replace(/^<\/?([a-z0-9]+).*$/i, "<$1>");
  return {
    at: [at],
    action,
    message: `Signs of a web page, such as ${sign}, are left in ${quoted(plain, 60)}.`,
    fix: { label: "Make it plain text", at, value: plain },
  };
}
