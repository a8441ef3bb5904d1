import type { CellAddress } from "../../model/address";
import type { Noticed, Rule } from "../../model/finding";
import type { Plan } from "../../model/plan";
import { plainText } from "../../text/plainText";
import { isWithin } from "../sheetCells";
import { quoted } from "../wording";

const MARKUP =
  /<\/?(?:p|div|br|span|ul|ol|li|b|strong|em|i|u|font|table|tr|td|a|h\d)\b[^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d{2,5}|#x[0-9a-f]{2,4});/i;

export const htmlInCell: Rule = {
  id: "html-in-cell",
  severity: "check",
  what: "A cell holds the tags of a web page.",
  why: "They come from an export; readers stumble over them.",
  advice: "Replace the cell by its plain text.",
  check(plan, { notice }) {
    let actions: ReadonlyMap<number, string> | null = null;
    return {
      texts: {
        holding: "<&",
        pattern: MARKUP,
        found(text, at) {
          if (!isWithin(plan.range, at)) return;
          actions ??= actionsByRow(plan);
          notice(noticed(actions.get(at.row), at, MARKUP.exec(text)?.[0] ?? "", plainText(text)));
        },
      },
    };
  },
};

function actionsByRow(plan: Plan): ReadonlyMap<number, string> {
  return new Map(plan.actions.flatMap((action) => action.rows.map((row) => [row, action.id] as const)));
}

function noticed(action: string | undefined, at: CellAddress, markup: string, plain: string): Noticed {
  const sign = markup.replace(/^<\/?([a-z0-9]+).*$/i, "<$1>");
  return {
    at: [at],
    ...(action === undefined ? {} : { action }),
    message: `Signs of a web page, such as ${sign}, are left in ${quoted(plain, 60)}.`,
    fix: { label: "Make it plain text", at, value: plain },
  };
}
