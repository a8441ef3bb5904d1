/** What the workbook was taken for, in one sentence. */
import type { Analysis, RecognisedSheet, RecognisedTable } from "../../engine";
import { wording } from "../wording";

/** "This looks like an action plan: 11 actions in 9 columns." */
export function recognisedSentence({ plans }: Analysis): string {
  return sentenceOf(plans.map(({ sheet, table, actions }) => ({ sheet, table, actions: actions.length })));
}

/** The same as soon as the sheets are recognised: each record becomes an action when it is read closely. */
export function firstSentence(sheets: readonly RecognisedSheet[]): string {
  const plans = sheets.flatMap(({ sheet, tables }) =>
    tables.filter(({ isPlan }) => isPlan).map((table) => ({ sheet, table, actions: table.records.length })),
  );
  return plans.length === 0 ? wording.noPlan.verdict : sentenceOf(plans);
}

interface CountedTable {
  readonly sheet: string;
  readonly table: RecognisedTable;
  readonly actions: number;
}

function sentenceOf(tables: readonly CountedTable[]): string {
  const actions = tables.reduce((sum, one) => sum + one.actions, 0);
  const [first, ...more] = tables;
  if (first !== undefined && more.length === 0) {
    const columns = first.table.layout === "table" ? first.table.columns.length : null;
    return wording.recognised.onePlan(actions, columns);
  }
  const sheets = new Set(tables.map(({ sheet }) => sheet)).size;
  return wording.recognised.manyTables(actions, tables.length, sheets);
}
