import type { Rule } from "../../model/finding";
import type { Action } from "../../model/plan";
import { isOpen } from "../../model/standing";
import { valueOf } from "../../model/reading";
import { dueAsWritten, quoted } from "../wording";

/** What tells of an earlier date within a date cell. */
const REVISION =
  /\b(?:revised|re-?scheduled|extended|moved|slipped|postponed|put back|pushed back|deferred|delayed|changed)\b|\(from\b|→|->/gi;
/** For a quick look: most dates are a day in figures. */
const SAYS_MORE = /[a-z→>]/i;
const REVISION_HEADING =
  /\b(?:revised|extended|new|previous|original|amended)\b.*\b(?:date|due|deadline|target|completion)\b/i;

export const revisedMoreThanOnce: Rule = {
  id: "revised-more-than-once",
  severity: "note",
  what: "The due date of an open action was put off more than once.",
  why: "The board will ask why this date should be kept.",
  advice: "Say in the progress what stood in the way and what is different now.",
  check(_, { notice }) {
    return {
      action(action) {
        if (!isOpen(action) || valueOf(action.due) === null) return;
        const times = revisions(action);
        if (times < 2) return;
        notice({
          at: action.due.at,
          action: action.id,
          message: `Its date was put off ${times === 2 ? "twice" : `${times} times`}: ${quoted(dueAsWritten(action))}.`,
        });
      },
    };
  },
};

/** Within one paragraph, because parts in parallel have dates of their own; and in columns for later dates. */
function revisions(action: Action): number {
  const { text } = action.due;
  const paragraphs = SAYS_MORE.test(text) ? text.split(/\n\s*\n/) : [];
  const written = Math.max(0, ...paragraphs.map((paragraph) => paragraph.match(REVISION)?.length ?? 0));
  const columns = action.extras.filter(
    ({ heading, text }) => REVISION_HEADING.test(heading) && /\d/.test(text),
  );
  return written + columns.length;
}
