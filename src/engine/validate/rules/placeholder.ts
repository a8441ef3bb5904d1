import type { Rule } from "../../model/finding";
import { fold } from "../../text/fold";
import { writtenTexts } from "../writtenTexts";
import { quoted } from "../wording";

/** Cells that hold nothing else. */
const WHOLE_CELL =
  /^(?:tbc|tba|tbd|tbi|t\.b\.c\.?|to be (?:confirmed|agreed|added|advised|determined|completed|decided|allocated)|x+|\?+|insert(?: text)?(?: here)?|lorem ipsum.*)\.?$/;
/** For a quick look; other characters may fold into these. */
const BEGINS_ONE = /^\s*[tx?il\u0080-\uffff]/i;
/** Such signs within a text; letters as they are written, so that no word is taken for one. */
const WITHIN =
  /\b(?:TBC|TBA|TBD)\b|\?{2,}|(?<![\p{L}\p{N}])x{2,}(?![\p{L}\p{N}])|\bX{3,}\b|\[(?:[Ii]nsert|INSERT|[Aa]dd|[Nn]ame|[Dd]ate|tbc)\b[^\]]*\]|\b(?:dd|xx)\/(?:mm|xx)\/(?:yy|xx)/u;

/** What any of them holds, for a quick look. */
const SIGNS = /TB[CAD]|\?\?|xx|XX|\[|dd\//;

export const placeholder: Rule = {
  id: "placeholder",
  severity: "check",
  what: "A placeholder stands where the facts should.",
  why: "Readers see that the plan is not finished.",
  advice: "Write what is meant, or leave the cell empty until it is known.",
  check(_, { notice }) {
    return {
      action(action) {
        for (const { text, at } of writtenTexts(action)) {
          const whole = text.length < 40 && BEGINS_ONE.test(text) && WHOLE_CELL.test(fold(text));
          const within = whole || !SIGNS.test(text) ? null : WITHIN.exec(text);
          if (!whole && within === null) continue;
          const message = whole
            ? `The cell says only ${quoted(text, 40)}.`
            : `A placeholder is left in: ${quoted(around(text, within?.index ?? 0), 80)}.`;
          notice({ at, action: action.id, message });
        }
      },
    };
  },
};

/** The words about the place, from the beginning of the line. */
function around(text: string, index: number): string {
  const from = Math.max(text.lastIndexOf("\n", index) + 1, index - 40);
  return text.slice(from, index + 40);
}
