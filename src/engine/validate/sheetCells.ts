/** Looks through the cells of a sheet. */
import type { CellAddress, RangeAddress } from "../model/address";
import type { Plan } from "../model/plan";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";

/** Whether the plan is the first of its sheet: what is asked of a whole sheet is asked once. */
export function isFirstOnSheet(plan: Plan, plans: readonly Plan[]): boolean {
  return plans.find((other) => other.sheet === plan.sheet) === plan;
}

export function findSheet(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | null {
  return snapshot.sheets.find((sheet) => sheet.name === name) ?? null;
}

export interface TextCell {
  readonly at: CellAddress;
  readonly text: string;
}

/**
 * The cells of the sheet whose text the pattern finds, in reading order; only those within the range, where one is
 * given. A pattern with the `g` flag would skip some.
 */
export function findTexts(sheet: SheetSnapshot, pattern: RegExp, within?: RangeAddress): readonly TextCell[] {
  const found: TextCell[] = [];
  const first = within === undefined ? 0 : Math.max(0, within.row - sheet.top);
  const last = within === undefined ? sheet.values.length : within.row + within.rows - sheet.top;
  for (let index = first; index < Math.min(last, sheet.values.length); index++) {
    const row = sheet.values[index] ?? [];
    for (let offset = 0; offset < row.length; offset++) {
      const text = row[offset];
      if (typeof text !== "string" || !pattern.test(text)) continue;
      const column = sheet.left + offset;
      if (within !== undefined && (column < within.column || column >= within.column + within.columns))
        continue;
      found.push({ at: { sheet: sheet.name, row: sheet.top + index, column }, text });
    }
  }
  return found;
}

/** The same for the rows that none of the ranges takes. */
export function findTextsOutside(
  ranges: readonly RangeAddress[],
  sheet: SheetSnapshot,
  pattern: RegExp,
): readonly TextCell[] {
  const taken = [...ranges].sort((one, other) => one.row - other.row);
  const ends = taken.map(({ row, rows }) => row + rows);
  const whole = { sheet: sheet.name, column: sheet.left, columns: sheet.values[0]?.length ?? 0 };
  return [...taken.map(({ row }) => row), sheet.top + sheet.values.length].flatMap((next, index) => {
    const row = Math.max(sheet.top, ...ends.slice(0, index));
    return findTexts(sheet, pattern, { ...whole, row, rows: next - row });
  });
}

export function isWithin(range: RangeAddress, { row, column }: CellAddress): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rows &&
    column >= range.column &&
    column < range.column + range.columns
  );
}

export function isFilled(value: CellValue): boolean {
  return value !== null && value !== "";
}
