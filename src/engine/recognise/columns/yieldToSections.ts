/** A column of gaps or issues beside sections: the sections say what the actions serve. */
import { columnLetters } from "../../model/address";
import type { ColumnUse } from "./columnUses";

/** Why something is to be done, rather than what for: under "Standard 1" a gap is found, and an action closes it. */
const WHY =
  /\b(?:gaps?|issues?|problems?|weakness(?:es)?|concerns?|barriers?|challenges?|needs?|reasons?|risks?|found|find)\b/i;
/** What else such a heading may say: then it is what the actions serve after all. */
const WHAT_FOR =
  /\b(?:recommendations?|objectives?|priorit(?:y|ies)|aims?|goals?|outcomes?|standards?|themes?|areas?|improve(?:ments?)?|findings?)\b/i;

/** The columns, with one that only says why kept under its own heading. */
export function yieldToSections(columns: readonly ColumnUse[]): readonly ColumnUse[] {
  return columns.map((column) => {
    const { field, heading, chosen } = column;
    if (field !== "group" || chosen || !WHY.test(heading) || WHAT_FOR.test(heading)) return column;
    const reason = `Column ${columnLetters(column.column)} is kept under its own heading “${heading}”: the sections say what the actions serve.`;
    return { ...column, field: null, reason };
  });
}
