import type { Rule } from "../../model/finding";
import { valueAt } from "../../model/snapshot";
import { markingKey } from "../markingKey";
import { findSheet } from "../sheetCells";
import { quoted } from "../wording";

/** As the Government Security Classifications Policy writes them; longer ones first. */
const OFFICIAL = ["TOP SECRET", "OFFICIAL-SENSITIVE", "OFFICIAL", "SECRET"];

export const markingMisspelt: Rule = {
  id: "marking-misspelt",
  severity: "note",
  what: "The protective marking is not written as the policy writes it.",
  why: "Mail filters and readers look for the exact words.",
  advice: "Write the marking in capitals and without signs around it.",
  check(plan, { settings, snapshot, notice }) {
    const { marking } = plan.document;
    const [at] = marking.at;
    const sheet = at === undefined ? null : findSheet(snapshot, at.sheet);
    if (at === undefined || sheet === null) return;
    const value = valueAt(sheet, at.row, at.column);
    // Where more than the marking stands in the cell, its other words are not ours to change.
    const right = [...settings.markings, ...OFFICIAL].find(
      (one) => markingKey(one) === markingKey(String(value)),
    );
    if (right === undefined || value === right) return;
    notice({
      at: [at],
      message: `The marking is written ${quoted(String(value), 50)}, not ${right}.`,
      fix: { label: `Write ${right}`, at, value: right },
    });
  },
};
