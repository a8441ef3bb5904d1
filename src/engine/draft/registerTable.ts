/** What the register says of the plans: its columns with their cells. */
import type { Analysis } from "../model/analysis";
import { longDate } from "../model/calendar";
import type { DraftValue } from "../model/draft";
import type { IdentityPart, RegisterTable } from "../model/register";
import { sourceCell } from "./actionTexts";
import { extraColumns } from "./extraColumns";
import { planMarkings, planTitle } from "./planTitle";
import { AS_WRITTEN_COLUMNS, PLAN_COLUMN, REGISTER_COLUMNS, type RegisterColumn } from "./registerColumns";

export interface FilledColumn extends RegisterColumn {
  /** One cell for each action of all plans. */
  readonly values: readonly DraftValue[];
}

/** The columns that tell which action a row is. */
const IDENTITY: Readonly<Record<string, IdentityPart>> = {
  Ref: "ref",
  Recommendation: "group",
  Action: "text",
};

/**
 * The columns in their order, with a Plan column where the plans stand on several sheets. Those that no action
 * fills are left out, but for those that the summary counts by.
 */
export function filledColumns(analysis: Analysis): readonly FilledColumn[] {
  const severalSheets = new Set(analysis.plans.map((plan) => plan.sheet)).size > 1;
  const own = severalSheets ? [PLAN_COLUMN, ...REGISTER_COLUMNS] : REGISTER_COLUMNS;
  const taken = [...own, ...AS_WRITTEN_COLUMNS].map((column) => column.heading);
  const { date1904 } = analysis.snapshot;
  return [...own, ...extraColumns(analysis.plans, taken), ...AS_WRITTEN_COLUMNS]
    .map((column) => ({
      ...column,
      values: analysis.plans.flatMap((plan) =>
        plan.actions.map((action) => column.value(action, plan, date1904)),
      ),
    }))
    .filter((column) => column.always === true || column.values.some((value) => value !== null));
}

/** The same row by row, with what tells the rows apart. */
export function registerTable(analysis: Analysis, columns = filledColumns(analysis)): RegisterTable {
  const actions = analysis.plans.flatMap((plan) =>
    plan.actions.map((action) => ({ action: action.id, source: sourceCell(action, plan) })),
  );
  return {
    subtitle: subtitleOf(analysis),
    columns: columns.map((column) => ({
      heading: column.heading,
      always: column.always === true,
      identity: IDENTITY[column.heading] ?? null,
      isSource: column.link === true,
    })),
    rows: actions.map((row, index) => ({
      ...row,
      cells: columns.map((column) => column.values[index] ?? null),
    })),
  };
}

/** The line under the title: what plan, as at what day, and how it is marked. */
export function subtitleOf(analysis: Analysis): string {
  return [planTitle(analysis), `as at ${longDate(analysis.asOf)}`, planMarkings(analysis)]
    .filter((part) => part !== "")
    .join("  ·  ");
}
