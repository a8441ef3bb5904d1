import { cellName, columnLetters } from "../../model/address";
import type { Noticed, Rule, RuleLook } from "../../model/finding";
import { valueAt, type SheetSnapshot } from "../../model/snapshot";
import { findSheet, isFilled, isFirstOnSheet } from "../sheetCells";

export const hiddenContent: Rule = {
  id: "hidden-content",
  severity: "check",
  severityIn: { "working-copy": "note" },
  what: "A hidden sheet, row or column holds something.",
  why: "Whoever receives the file can unhide it.",
  advice: "Look whether it may go out; else delete it from the copy that you send.",
  check(plan, context) {
    if (plan === context.plans[0]) noticeHiddenSheets(context);
    if (!isFirstOnSheet(plan, context.plans)) return;
    const sheet = findSheet(context.snapshot, plan.sheet);
    if (sheet === null) return;
    const rows = [...sheet.hiddenRows].filter((row) => rowIsFilled(sheet, row)).sort((a, b) => a - b);
    if (rows.length > 0)
      context.notice(
        noticed(
          sheet,
          rows[0] ?? 0,
          sheet.left,
          "row",
          rows.map((row) => String(row + 1)),
        ),
      );
    const columns = [...sheet.hiddenColumns]
      .filter((column) => columnIsFilled(sheet, column))
      .sort((a, b) => a - b);
    if (columns.length > 0) {
      context.notice(noticed(sheet, sheet.top, columns[0] ?? 0, "column", columns.map(columnLetters)));
    }
  },
};

function noticeHiddenSheets({ snapshot, notice }: RuleLook): void {
  const own = new Set(Object.values(snapshot.ownSheets));
  for (const sheet of snapshot.sheets) {
    if (!sheet.hidden || own.has(sheet.name) || !sheet.values.some((row) => row.some(isFilled))) continue;
    const at = { sheet: sheet.name, row: sheet.top, column: sheet.left };
    notice({
      at: [at],
      message: `The sheet “${sheet.name}” is hidden and holds something (from ${cellName(at)} on).`,
    });
  }
}

function noticed(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  kind: string,
  names: readonly string[],
): Noticed {
  const shown =
    names.length > 6 ? `${names.slice(0, 6).join(", ")} and ${names.length - 6} more` : names.join(", ");
  const subject = names.length === 1 ? `A hidden ${kind} holds` : `Hidden ${kind}s hold`;
  return { at: [{ sheet: sheet.name, row, column }], message: `${subject} something: ${shown}.` };
}

function rowIsFilled(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.values[row - sheet.top] ?? []).some(isFilled);
}

function columnIsFilled(sheet: SheetSnapshot, column: number): boolean {
  return sheet.values.some((_, index) => isFilled(valueAt(sheet, sheet.top + index, column)));
}
