import type { Rule } from "../../model/finding";
import { isFilled } from "../sheetCells";

/** What Excel and exports call a sheet by themselves. */
const DEFAULT = /^(?:sheet|chart|table|tabelle|query|owssvr|export|book)\s*\(?\d*\)?$/i;

export const defaultSheetName: Rule = {
  id: "default-sheet-name",
  severity: "check",
  accessibility: true,
  what: "A sheet has a name that says nothing.",
  why: "People who listen to a workbook find their way by the names of its sheets.",
  advice: "Name it after what it holds, such as “Action plan”.",
  check(plan, { plans, snapshot, notice }) {
    if (plan !== plans[0]) return;
    for (const sheet of snapshot.sheets) {
      if (sheet.hidden || !DEFAULT.test(sheet.name) || !sheet.values.some((row) => row.some(isFilled)))
        continue;
      notice({
        at: [{ sheet: sheet.name, row: sheet.top, column: sheet.left }],
        message: `The sheet is called “${sheet.name}”.`,
      });
    }
  },
};
