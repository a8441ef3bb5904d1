/** The columns that we are not sure of, each to be asked once. */
import {
  ASK_BELOW,
  columnCorrection,
  type Plan,
  type RecognisedColumn,
  type RecognisedTable,
} from "../../engine";

export interface Question {
  /** Of the sheet and heading that it is about. */
  readonly key: string;
  readonly table: RecognisedTable;
  readonly column: RecognisedColumn;
}

/** From left to right, plan after plan; a heading that several tables of a sheet share is one question. */
export function findQuestions(plans: readonly Plan[]): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const { table } of plans) {
    for (const column of table.columns.filter(isUnsure)) {
      const { sheet, heading, nth } = columnCorrection(table, column.column, column.field);
      // An answer holds for a heading however it is spaced and capitalised.
      const key = JSON.stringify([sheet, heading.trim().replace(/\s+/g, " ").toLowerCase(), nth]);
      if (!questions.has(key)) questions.set(key, { key, table, column });
    }
  }
  return [...questions.values()];
}

/** A meaning was found, and not for sure. */
export function isUnsure({ field, confidence }: RecognisedColumn): boolean {
  return field !== null && confidence < ASK_BELOW;
}
