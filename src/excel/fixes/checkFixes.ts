/** Looks again at the cells of fixes before anything is written. */
import {
  cellName,
  rangeName,
  valueAt,
  type CellAddress,
  type CellValue,
  type Fix,
  type RangeAddress,
  type RegisterCell,
  type WorkbookSnapshot,
} from "../../engine";
import { ExcelError } from "../excelError";
import { fillOf } from "../journal/fillOf";
import { askAll, type Question } from "../payload";
import { standingCell } from "../read/standingCell";

/** A fix with its cell as it stands. */
export interface StandingFix {
  readonly fix: Fix;
  readonly range: Excel.Range;
  readonly value: RegisterCell;
  readonly numberFormat: string;
  /** `#RRGGBB`, or "" for none. */
  readonly fill: string;
}

/** What a cell takes in an answer. */
const BYTES_OF_A_CELL = 1_500;
const NOTHING_WRITTEN = "so nothing was written";

/**
 * The cells of the fixes, each of them once.
 * @throws ExcelError where one says something else than in the snapshot, holds a formula, cannot be written, or would
 * get two values
 */
export async function checkFixes(
  context: Excel.RequestContext,
  fixes: readonly Fix[],
  snapshot: WorkbookSnapshot,
): Promise<readonly StandingFix[]> {
  const standing: StandingFix[] = [];
  const questions = eachOnce(fixes).map((fix): Question => ({
    bytes: BYTES_OF_A_CELL,
    ask() {
      const answer = askFix(context, fix);
      return () => void standing.push(answer(snapshot));
    },
  }));
  await askAll(context, questions);
  return standing;
}

function eachOnce(fixes: readonly Fix[]): readonly Fix[] {
  const byCell = new Map<string, Fix>();
  for (const fix of fixes) {
    const key = `${fix.at.row}:${fix.at.column}:${fix.at.sheet}`;
    const other = byCell.get(key);
    if (other !== undefined && other.value !== fix.value)
      throw refusal(
        "TwoFixes",
        `${place(fix.at)} would get two values, ${NOTHING_WRITTEN}. Do the fixes one by one.`,
      );
    byCell.set(key, fix);
  }
  return [...byCell.values()];
}

function askFix(context: Excel.RequestContext, fix: Fix): (snapshot: WorkbookSnapshot) => StandingFix {
  const { at } = fix;
  const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
  sheet.load("name");
  sheet.protection.load("protected");
  const range = sheet.getRangeByIndexes(at.row, at.column, 1, 1);
  range.load("formulas,values,valueTypes,numberFormat");
  range.format.fill.load("color");
  range.format.protection.load("locked");
  return (snapshot) => {
    if (sheet.isNullObject)
      throw refusal(
        "ItemNotFound",
        `The sheet "${at.sheet}" is no longer there, ${NOTHING_WRITTEN}. Check again.`,
      );
    const value = standingCell(range.formulas[0]?.[0], range.values[0]?.[0]);
    if (typeof value === "object" && value !== null)
      throw refusal(
        "FormulaInCell",
        `${place(at)} is worked out by a formula, ${NOTHING_WRITTEN}. Change the formula, or what it is worked out from.`,
      );
    refuseOther(at, value, snapshot);
    if (sheet.protection.protected && range.format.protection.locked !== false)
      throw refusal(
        "AccessDenied",
        `The sheet "${at.sheet}" is protected, ${NOTHING_WRITTEN}. Take its protection off (Review > Unprotect Sheet), then try again.`,
      );
    // An error that was typed is written again as it is typed.
    const isError = range.valueTypes[0]?.[0] === "Error" && typeof value === "string";
    return {
      fix,
      range,
      value: isError ? { formula: value } : value,
      numberFormat: String(range.numberFormat[0]?.[0]),
      fill: fillOf(range.format.fill.color),
    };
  };
}

/** Where the cell says something else than when the fix was made, somebody has been there. */
function refuseOther(at: CellAddress, value: CellValue, snapshot: WorkbookSnapshot): void {
  const sheet = snapshot.sheets.find(({ name }) => name === at.sheet);
  const known = sheet === undefined ? undefined : valueAt(sheet, at.row, at.column);
  if (known !== value)
    throw refusal(
      "ChangedMeanwhile",
      `${place(at)} was changed in the meantime, ${NOTHING_WRITTEN}. Check again, then choose the fix once more.`,
    );
  const merge = sheet?.merges.find((range) => covers(range, at));
  if (merge !== undefined)
    throw refusal(
      "MergedCell",
      `${place(at)} is hidden beneath the merged cells ${rangeName(merge)}, ${NOTHING_WRITTEN}. Unmerge them first.`,
    );
}

/** A merge shows its first cell alone. */
function covers({ row, column, rows, columns }: RangeAddress, at: CellAddress): boolean {
  const isIn = at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
  return isIn && !(at.row === row && at.column === column);
}

function place(at: CellAddress): string {
  return `${cellName(at)} on "${at.sheet}"`;
}

function refusal(code: string, sentence: string): ExcelError {
  return new ExcelError(code, sentence);
}
