import type { Field } from "../../model/field";
import type { Noticed, Rule } from "../../model/finding";
import type { Action } from "../../model/plan";
import { lookKey, type SheetSnapshot } from "../../model/snapshot";
import { findSheet } from "../sheetCells";
import { quoted } from "../wording";

const FIELDS = [
  "group",
  "action",
  "detail",
  "owners",
  "outcome",
  "evidence",
  "progress",
] as const satisfies readonly Field[];
/** Words with which no sentence ends. "To", "with", "between" and their like can: "children we work with". */
const DANGLING =
  /(?:^|\s)(?:and|or|the|an|of|including|their|its|whether|because|such as|as well as|in order to|so that|&)$|\p{L}\s*[,(]$/u;
/** For a quick look at the last word, of which none is longer than so many characters with what stands before it. */
const LAST_WORD = 12;
const MAY_DANGLE = /(?:^|\s)(?:and|or|the|an|of|including|their|its|whether|because|as|to|that|&)$|[,(]$/;
/** Where exports cut a text: databases keep 255 characters. */
const EXPORT_LENGTH = 255;

export const cutOffSentence: Rule = {
  id: "cut-off-sentence",
  severity: "check",
  what: "A text breaks off in the middle of a sentence.",
  why: "What was to be done, or by whom, is lost.",
  advice: "Complete the sentence; look whether the rest stands in the row beneath.",
  check(plan, { snapshot, notice }) {
    const cut = cutByExport(findSheet(snapshot, plan.sheet));
    const seen = new Set<number>();
    return {
      action(action) {
        for (const field of FIELDS) {
          const { text, at } = action[field];
          const last = at.at(-1);
          if (last === undefined || text.length < 8) continue;
          const place = lookKey(last.row, last.column);
          if (!cut.has(place) && !dangles(text, field)) continue;
          // A recommendation that is carried down is cut off once.
          if (seen.has(place)) continue;
          seen.add(place);
          notice(noticed(action, last, text));
        }
      },
    };
  },
};

/** The cells of the sheet whose text ends with a letter just where exports cut it; key as from `lookKey`. */
function cutByExport(sheet: SheetSnapshot | null): ReadonlySet<number> {
  const cut = new Set<number>();
  sheet?.values.forEach((row, down) => {
    for (let along = 0; along < row.length; along++) {
      const value = row[along];
      if (typeof value === "string" && value.length === EXPORT_LENGTH && /[\p{L},]$/u.test(value))
        cut.add(lookKey(sheet.top + down, sheet.left + along));
    }
  });
  return cut;
}

/** A comma after the last owner is no sentence that breaks off. */
function dangles(text: string, field: Field): boolean {
  if (!MAY_DANGLE.test(text.slice(-LAST_WORD).trimEnd())) return false;
  const end = text.slice(-30).trimEnd();
  return DANGLING.test(end) && (field !== "owners" || !end.endsWith(","));
}

function noticed(action: Action, at: Noticed["at"][number], text: string): Noticed {
  const line = text.replace(/\s+/g, " ").trim();
  const end = line.length > 60 ? `…${line.slice(-60).replace(/^\S*\s/, "")}` : line;
  return { at: [at], action: action.id, message: `It breaks off: ${quoted(end, 70)}.` };
}
