/** Copies a sheet of this year's plan and makes next year's of the copy. */
import { LONGEST_SHEET_NAME, type NextSheetDraft } from "../../engine";
import { rangeOf } from "../write/rangeOf";
import { sheetSteps } from "../write/sheetSteps";
import type { Step } from "../write/target";
import { writeCells } from "../write/writeCells";
import { columnWidthInPoints } from "../write/writeSizes";

/** `Worksheet.copy` brings along widths, heights, merges, rules, page and frozen rows (ExcelApi 1.10). */
export function copySteps(
  context: Excel.RequestContext,
  draft: NextSheetDraft,
  name: string,
): readonly Step[] {
  const { worksheets } = context.workbook;
  const { sheet, opening, step, looks, wraps } = sheetSteps(context, name);
  const copy = () => {
    const source = worksheets.getItem(draft.from);
    const next = source.copy("After", source);
    next.name = name;
    // The copy of a hidden sheet may be hidden as well, and could not be shown to anybody.
    next.visibility = "Visible";
  };
  return [
    opening(copy),
    // From the last line on, so that the places before it hold.
    ...[...draft.rows]
      .reverse()
      .map(({ at, count }) =>
        step((own) => own.getRangeByIndexes(at, 0, count, 1).getEntireRow().delete("Up")),
      ),
    ...[...draft.columns]
      .reverse()
      .map(({ at, count }) =>
        step((own) => own.getRangeByIndexes(0, at, 1, count).getEntireColumn().delete("Left")),
      ),
    ...[...(draft.put ?? [])]
      .reverse()
      .map(({ at, count }) =>
        step((own) => own.getRangeByIndexes(at, 0, count, 1).getEntireRow().insert("Down")),
      ),
    ...draft.added.map((column) =>
      step((own) => own.getRangeByIndexes(0, column, 1, 1).getEntireColumn().insert("Right")),
    ),
    ...writeCells(sheet, { name, draft, rename: (formula) => formula }, []),
    ...looks(draft.styles),
    ...draft.unfilled.map((area) => step((own) => rangeOf(own, area).format.fill.clear())),
    ...draft.columnWidths.map(({ column, width }) =>
      step((own) => {
        own.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidthInPoints(width);
      }),
    ),
    ...wraps(draft.styles),
  ];
}

/** The name that Excel gives to a copy at first: "Plan (2)". */
export function nameOfCopy(sheet: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const base = sheet.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const name = base.slice(0, LONGEST_SHEET_NAME - end.length) + end;
    if (!names.has(name.toLowerCase())) return name;
  }
}
