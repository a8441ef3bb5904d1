/** Copies a sheet of this year's plan and makes next year's of the copy. */
import type { NextSheetDraft } from "../../engine";
import { rangeOf } from "../write/rangeOf";
import type { Step } from "../write/target";
import { writeCells } from "../write/writeCells";
import { columnWidthInPoints, writeStyle, writeWrap } from "../write/writeStyles";

/** A handful of objects and actions in a request. */
const BYTES_OF_A_THING = 2_500;

/** `Worksheet.copy` brings along widths, heights, merges, rules, page and frozen rows (ExcelApi 1.10). */
export function copySteps(
  context: Excel.RequestContext,
  draft: NextSheetDraft,
  name: string,
): readonly Step[] {
  const { worksheets } = context.workbook;
  let worksheet: Excel.Worksheet | null = null;
  const sheet = () => (worksheet ??= worksheets.getItem(name));
  const step = (queue: (sheet: Excel.Worksheet) => void): Step => ({
    bytes: BYTES_OF_A_THING,
    queue: () => queue(sheet()),
  });
  const copy = () => {
    const source = worksheets.getItem(draft.from);
    source.copy("After", source).name = name;
  };
  return [
    { bytes: BYTES_OF_A_THING, queue: copy },
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
    ...draft.added.map((column) =>
      step((own) => own.getRangeByIndexes(0, column, 1, 1).getEntireColumn().insert("Right")),
    ),
    ...writeCells(sheet, { name, draft, rename: (formula) => formula }, []),
    ...draft.styles.map((style) => step((own) => writeStyle(own, style))),
    ...draft.unfilled.map((area) => step((own) => rangeOf(own, area).format.fill.clear())),
    ...draft.columnWidths.map(({ column, width }) =>
      step((own) => {
        own.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidthInPoints(width);
      }),
    ),
    ...draft.styles
      .filter((style) => style.wrap !== undefined)
      .map((style) => step((own) => writeWrap(own, style))),
  ];
}

/** The name that Excel gives to a copy at first: "Plan (2)". */
export function nameOfCopy(sheet: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const base = sheet.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const name = base.slice(0, LONGEST_NAME - end.length) + end;
    if (!names.has(name.toLowerCase())) return name;
  }
}

const LONGEST_NAME = 31;
