import type { Rule, RuleLook } from "../../model/finding";
import type { Plan } from "../../model/plan";
import type { RecognisedRow } from "../../model/recognised";
import { textAt, type SheetSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { findSheet } from "../sheetCells";
import { quoted } from "../wording";

/** Rows that carry what is to be done for the section above them. */
const WORK: ReadonlySet<RecognisedRow["role"]> = new Set(["action", "continuation", "progress", "detail"]);

export const recommendationWithoutAction: Rule = {
  id: "recommendation-without-action",
  severity: "must-fix",
  severityIn: { "working-copy": "check" },
  what: "A recommendation or objective has no action.",
  why: "The inspectorate asks of each recommendation what is done about it.",
  advice: "Write the action, or say why there is none.",
  covers: ["no-action-text"],
  check(plan, { snapshot, notice }) {
    const sheet = findSheet(snapshot, plan.sheet);
    if (sheet !== null && plan.table.layout === "table") noticeEmptySections(plan, sheet, notice);
    return {
      action(action) {
        const [at] = action.group.at;
        const isBare = action.action.state === "blank" && action.detail.state === "blank";
        if (!isBare || at === undefined || !action.rows.includes(at.row)) return;
        notice({ at: [at], action: action.id, message: `${quoted(action.group.text, 70)} has no action.` });
      },
    };
  },
};

/** A section that another of its kind, or the end of the table, follows without an action between. */
function noticeEmptySections(plan: Plan, sheet: SheetSnapshot, notice: RuleLook["notice"]): void {
  const sections: { row: number; text: string; works: boolean; kind: string }[] = [];
  const lastAction = Math.max(...plan.actions.slice(-1).flatMap((action) => action.rows));
  for (const { row, role } of plan.table.rows) {
    // A lone text after the last action is taken for a note.
    if (role === "section" || (role === "note" && row > lastAction)) {
      const text = textOf(sheet, row);
      sections.push({ row, text, works: false, kind: kindOf(text) });
    } else if (WORK.has(role)) {
      const last = sections.at(-1);
      if (last !== undefined) last.works = true;
    }
  }
  for (const [index, section] of sections.entries()) {
    const next = sections[index + 1];
    // What another kind of heading follows may stand above it: "Priority 1", then "Recommendation 1".
    if (section.works || section.kind === "" || (next !== undefined && next.kind !== section.kind)) continue;
    if (!sections.some((other) => other.works && other.kind === section.kind)) continue;
    const at = { sheet: sheet.name, row: section.row, column: columnOf(sheet, section.row) };
    notice({ at: [at], message: `${quoted(section.text, 70)} has no action.` });
  }
}

/** "Recommendation 3: …" and "Recommendation 4" are of one kind, so are "2. Education" and "3. Health". */
function kindOf(text: string): string {
  const match = /^(\p{L}+\s*)?(\d+)(\.\d+)*/u.exec(fold(text));
  return match === null ? "" : `${(match[1] ?? "").trim()}#${match[0].split(".").length}`;
}

function columnOf(sheet: SheetSnapshot, row: number): number {
  const values = sheet.values[row - sheet.top] ?? [];
  return (
    sheet.left +
    Math.max(
      0,
      values.findIndex((value) => value !== null && value !== ""),
    )
  );
}

function textOf(sheet: SheetSnapshot, row: number): string {
  return textAt(sheet, row, columnOf(sheet, row)).trim();
}
