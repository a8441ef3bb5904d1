import type { Rule } from "../../model/finding";
import { isFirstOnSheet } from "../sheetCells";

const ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;

export const formulaError: Rule = {
  id: "formula-error",
  severity: "must-fix",
  what: "A formula of the plan gives an error.",
  why: "What should stand there is missing, and the page looks broken.",
  advice: "Repair the formula, or write the value.",
  check(plan, { plans, notice }) {
    if (!isFirstOnSheet(plan, plans)) return;
    return {
      texts: {
        holding: "#",
        pattern: ERROR,
        found: (text, at) => notice({ at: [at], message: `A formula gives ${text} here.` }),
      },
    };
  },
};
