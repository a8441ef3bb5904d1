import type { Rule } from "../../model/finding";
import { isFirstOnSheet } from "../sheetCells";

/** "young person J.S.", "child K. M.": initials with stops, because letters alone are mostly an acronym. */
const INITIALS =
  /\b(?:young person|young people|yp|child|boy|girl|son|daughter|mother|father|mum|dad|sibling|brother|sister|victim)\s+(?:[A-Z]\.\s?){2,3}(?!\p{Ll})/u;

/** For a quick look. */
const CAPITAL_WITH_STOP = /[A-Z]\./;

export const childInitials: Rule = {
  id: "child-initials",
  severity: "must-fix",
  what: "A child or a relative is named by initials.",
  why: "In a small service, initials are enough to know who is meant.",
  advice: "Take the initials out, or describe the case without them.",
  check(plan, { plans, notice }) {
    if (!isFirstOnSheet(plan, plans)) return;
    return {
      texts: {
        holding: ".",
        pattern: CAPITAL_WITH_STOP,
        found(text, at) {
          if (!INITIALS.test(text)) return;
          notice({ at: [at], message: "It seems to name a child or a relative by initials." });
        },
      },
    };
  },
};
