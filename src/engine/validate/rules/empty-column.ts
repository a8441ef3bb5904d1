import type { CellAddress } from "../../model/address";
import type { Rule, RuleContext } from "../../model/finding";
import type { Plan } from "../../model/plan";
import { textAt } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { isFilledSomewhere } from "../planColumns";
import { findSheet, findTexts } from "../sheetCells";
import { quoted } from "../wording";

export const emptyColumn: Rule = {
  id: "empty-column",
  severity: "check",
  what: "A column of the plan is empty throughout.",
  why: "Readers take an empty column for work that was not done, or for a page that was sent too early.",
  advice: "Fill it in, or take it out until there is something to say.",
  check(plan, context) {
    const count = plan.actions.length;
    if (count === 0) return;
    const all = count === 1 ? "the one action" : `all ${count} actions`;
    for (const { field, heading, column } of plan.table.columns) {
      if (field === null || heading.trim() === "" || isFilledSomewhere(plan, field)) continue;
      const at = { sheet: plan.sheet, row: plan.table.headingRows[0] ?? plan.range.row, column };
      context.notice({ at: [at], message: `The column ${quoted(heading)} is empty for ${all}.` });
    }
    for (const [label, field] of Object.entries(plan.table.labels)) {
      if (field !== null && isFilledSomewhere(plan, field)) continue;
      const at = emptyLabels(plan, label, context);
      if (at.length > 0) context.notice({ at, message: `${quoted(label, 50)} is empty for ${all}.` });
    }
  },
};

/** The cells of a label that has nothing beside or beneath it anywhere; none where it has. */
function emptyLabels(plan: Plan, label: string, { snapshot }: RuleContext): readonly CellAddress[] {
  const sheet = findSheet(snapshot, plan.sheet);
  if (sheet === null) return [];
  const isLabel = (text: string, wanted: string) =>
    fold(text).replace(/:$/, "") === fold(wanted).replace(/:$/, "");
  const cells = findTexts(sheet, /\S/, plan.range).filter(({ text }) => isLabel(text, label));
  const hasText = cells.some(({ at }) => {
    const beneath = textAt(sheet, at.row + 1, at.column);
    const isNext = beneath === "" || Object.keys(plan.table.labels).some((other) => isLabel(beneath, other));
    return textAt(sheet, at.row, at.column + 1) !== "" || !isNext;
  });
  return hasText ? [] : cells.map(({ at }) => at);
}
