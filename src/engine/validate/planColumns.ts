/** Which fields a plan keeps, and where a cell of one stands. */
import type { CellAddress } from "../model/address";
import { FIELDS, type Field } from "../model/field";
import type { Action, Plan } from "../model/plan";

/** Whether the plan has a place for the field: a column, a label, or something that was read for it. */
export function hasField(plan: Plan, field: Field): boolean {
  const { columns, labels } = plan.table;
  return (
    columns.some((column) => column.field === field) ||
    Object.values(labels).includes(field) ||
    isFilledSomewhere(plan, field)
  );
}

/** Whether any action has something in the field. Where none has, its column is one finding and not many. */
export function isFilledSomewhere(plan: Plan, field: Field): boolean {
  const before = known.get(plan);
  const fields = before ?? filledFields(plan);
  if (before === undefined) known.set(plan, fields);
  return fields.has(field);
}

/** Most rules ask for some field. */
const known = new WeakMap<Plan, ReadonlySet<Field>>();

function filledFields(plan: Plan): ReadonlySet<Field> {
  const filled = new Set<Field>();
  let open: readonly Field[] = FIELDS;
  for (const action of plan.actions) {
    const found = open.filter((field) => action[field].state !== "blank");
    if (found.length === 0) continue;
    found.forEach((field) => filled.add(field));
    open = open.filter((field) => !filled.has(field));
  }
  return filled;
}

/** How the plan calls the field; its own name where it has no column or label for it. */
export function headingOf(plan: Plan, field: Field): string {
  const column = plan.table.columns.find((candidate) => candidate.field === field)?.heading.trim();
  const label = Object.entries(plan.table.labels).find(([, meaning]) => meaning === field)?.[0];
  return column || label || field;
}

/** The action's cell of the field, an empty one too; its first cell where the plan has no column for it. */
export function cellFor(plan: Plan, action: Action, field: Field): CellAddress {
  const written = action[field].at[0];
  if (written !== undefined) return written;
  const column = plan.table.columns.find((candidate) => candidate.field === field)?.column;
  const row = action.rows[0] ?? plan.range.row;
  if (column !== undefined) return { sheet: plan.sheet, row, column };
  return action.action.at[0] ?? { sheet: plan.sheet, row, column: plan.range.column };
}
