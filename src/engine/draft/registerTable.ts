/** What the register says of the plans: its columns with their cells. */
import type { Analysis } from "../model/analysis";
import { longDate } from "../model/calendar";
import type { DraftValue } from "../model/draft";
import type { Plan } from "../model/plan";
import type { IdentityPart, RegisterTable } from "../model/register";
import type { PlannedRegister } from "../model/registerRefresh";
import { ROWS_IN_A_STEP, runSteps, type Steps } from "../model/steps";
import { fold } from "../text/fold";
import { sourceCell } from "./actionTexts";
import { extraColumns } from "./extraColumns";
import { planMarkings, planTitle } from "./planTitle";
import { AS_WRITTEN_COLUMNS, PLAN_COLUMN, REGISTER_COLUMNS, type RegisterColumn } from "./registerColumns";

export interface FilledColumn extends RegisterColumn {
  /** One cell for each action of the plans. */
  readonly values: readonly DraftValue[];
}

/** The columns that tell which action a row is. */
const IDENTITY: Readonly<Record<string, IdentityPart>> = {
  Ref: "ref",
  Recommendation: "group",
  Action: "text",
};

/**
 * The columns in their order, with a Plan column where the workbook's plans stand on several sheets. Those that no
 * action fills are left out, but for those that the summary counts by.
 */
export function filledColumns(
  analysis: Analysis,
  plans: readonly Plan[] = analysis.plans,
): readonly FilledColumn[] {
  return runSteps(filledColumnsInSteps(analysis, plans));
}

/** The same, pausing after each few milliseconds of work. */
export function* filledColumnsInSteps(
  analysis: Analysis,
  plans: readonly Plan[] = analysis.plans,
): Steps<readonly FilledColumn[]> {
  const { date1904 } = analysis.snapshot;
  // With the values first: a key behind a spread gives each object a shape of its own in V8.
  const columns = allColumns(analysis, plans).map((column) => ({ values: [] as DraftValue[], ...column }));
  // Action by action, not column by column: what belongs to an action stands together in memory.
  for (const plan of plans) {
    for (const [index, action] of plan.actions.entries()) {
      for (const column of columns) column.values.push(column.value(action, plan, date1904));
      if (index % ROWS_IN_A_STEP === 0) yield;
    }
  }
  return columns.filter((column) => column.always === true || column.values.some((value) => value !== null));
}

/** The columns that the register of the plans has when it is made, without their cells. */
export function shownColumns(analysis: Analysis, plans: readonly Plan[]): readonly RegisterColumn[] {
  return allColumns(analysis, plans).filter((column) => isFilled(column, analysis, plans));
}

/** Whether that register has a column under the heading. */
export function isShown(analysis: Analysis, plans: readonly Plan[], heading: string): boolean {
  const wanted = fold(heading);
  const column = allColumns(analysis, plans).find((one) => fold(one.heading) === wanted);
  return column !== undefined && isFilled(column, analysis, plans);
}

function isFilled(column: RegisterColumn, { snapshot }: Analysis, plans: readonly Plan[]): boolean {
  if (column.always === true) return true;
  return plans.some((plan) =>
    plan.actions.some((action) => column.value(action, plan, snapshot.date1904) !== null),
  );
}

function allColumns(analysis: Analysis, plans: readonly Plan[]): readonly RegisterColumn[] {
  const own = ownColumns(analysis);
  const taken = [...own, ...AS_WRITTEN_COLUMNS].map((column) => column.heading);
  return [...own, ...extraColumns(plans, taken), ...AS_WRITTEN_COLUMNS];
}

function ownColumns({ plans }: Analysis): readonly RegisterColumn[] {
  const severalSheets = new Set(plans.map((plan) => plan.sheet)).size > 1;
  return severalSheets ? [PLAN_COLUMN, ...REGISTER_COLUMNS] : REGISTER_COLUMNS;
}

/** The same row by row, with what tells the rows apart: of all plans, or of those of one register. */
export function registerTable(analysis: Analysis, register?: PlannedRegister): RegisterTable {
  return runSteps(registerTableInSteps(analysis, register));
}

/** The same, pausing after each few milliseconds of work. */
export function* registerTableInSteps(analysis: Analysis, register?: PlannedRegister): Steps<RegisterTable> {
  const plans = register?.plans ?? analysis.plans;
  const columns = yield* filledColumnsInSteps(analysis, plans);
  const actions = plans.flatMap((plan) =>
    plan.actions.map((action) => ({ action: action.id, source: sourceCell(action, plan) })),
  );
  return {
    subtitle: subtitleOf(analysis, plans),
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
export function subtitleOf(analysis: Analysis, plans: readonly Plan[]): string {
  return [titleOfPlans(analysis, plans), `as at ${longDate(analysis.asOf)}`, planMarkings(analysis)]
    .filter((part) => part !== "")
    .join("  ·  ");
}

/** Of some of the workbook's plans, what the first of them is called on its own sheet. */
function titleOfPlans(analysis: Analysis, plans: readonly Plan[]): string {
  const document = plans.length < analysis.plans.length ? plans[0]?.document : undefined;
  return planTitle(document === undefined ? analysis : { ...analysis, document, plans });
}
