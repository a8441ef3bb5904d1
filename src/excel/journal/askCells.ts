/** Single cells as they stand. */
import { askAll, type Question } from "../payload";
import { standingCell } from "../read/standingCell";
import { printOfCell } from "./cellPrints";
import { fillOf } from "./fillOf";
import type { FormerCell } from "./journal";

/** A range with its values, format and fill in an answer. */
const BYTES_OF_A_CELL = 2_000;

export interface StandingCell {
  readonly range: Excel.Range;
  readonly print: string;
  readonly numberFormat: string;
  /** `#RRGGBB`, or "" for none. */
  readonly fill: string;
}

/** In the order of the cells; null where the sheet is gone. */
export async function askCells(
  context: Excel.RequestContext,
  cells: readonly Pick<FormerCell, "sheet" | "row" | "column">[],
): Promise<readonly (StandingCell | null)[]> {
  const standing: (StandingCell | null)[] = [];
  const questions = cells.map(({ sheet, row, column }): Question => ({
    bytes: BYTES_OF_A_CELL,
    ask() {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load("name");
      const range = worksheet.getRangeByIndexes(row, column, 1, 1);
      range.load("formulas,values,numberFormat");
      range.format.fill.load("color");
      return () => void standing.push(worksheet.isNullObject ? null : standingOf(range));
    },
  }));
  if (questions.length > 0) await askAll(context, questions);
  return standing;
}

function standingOf(range: Excel.Range): StandingCell {
  return {
    range,
    print: printOfCell(standingCell(range.formulas[0]?.[0], range.values[0]?.[0])),
    numberFormat: String(range.numberFormat[0]?.[0]),
    fill: fillOf(range.format.fill.color),
  };
}
