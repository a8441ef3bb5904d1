/** The plan's own columns that fit none of our fields: kept in the register under their own headings. */
import type { Action, Plan } from "../model/plan";
import { fold } from "../text/fold";
import type { RegisterColumn } from "./registerColumns";

const UNNAMED = "Notes";
/** Excel's limit for the heading of a table's column. */
const HEADING_LIMIT = 255;

/**
 * One column for each heading of the extra columns that hold anything, in order of appearance. A heading that
 * is taken already gets a number, as a table's headings must differ.
 */
export function extraColumns(plans: readonly Plan[], taken: readonly string[]): readonly RegisterColumn[] {
  const headings = new Map<string, string>();
  for (const plan of plans) {
    for (const action of plan.actions) {
      for (const extra of action.extras) {
        const key = fold(extra.heading);
        if (extra.text.trim() !== "" && !headings.has(key)) headings.set(key, headingOf(extra.heading));
      }
    }
  }
  const used = new Set(taken.map(fold));
  return [...headings].map(([key, wanted]) => {
    const heading = uniqueHeading(wanted, used);
    return { heading, width: 26, extra: key, value: (action) => extraText(action, key) || null };
  });
}

function extraText(action: Action, key: string): string {
  return action.extras
    .filter((extra) => fold(extra.heading) === key)
    .map((extra) => extra.text.trim())
    .filter((text) => text !== "")
    .join("\n");
}

function headingOf(heading: string): string {
  return (
    heading
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, HEADING_LIMIT - 5) || UNNAMED
  );
}

function uniqueHeading(wanted: string, used: Set<string>): string {
  let heading = wanted;
  for (let number = 2; used.has(fold(heading)); number++) heading = `${wanted} (${number})`;
  used.add(fold(heading));
  return heading;
}
