/** The account of the cells of all sheets that hold a plan. */
import type { Analysis, CellCounts } from "../../engine";

/** The sums; null where no cells were counted. */
export function addCellCounts({ plans, sheets }: Analysis): CellCounts | null {
  const withPlan = new Set(plans.map(({ sheet }) => sheet));
  const counts = sheets.flatMap(({ sheet, cells }) => (cells && withPlan.has(sheet) ? [cells] : []));
  if (counts.length === 0) return null;
  return counts.reduce((sum, one) => ({
    all: sum.all + one.all,
    actions: sum.actions + one.actions,
    headings: sum.headings + one.headings,
    notes: sum.notes + one.notes,
    otherTables: sum.otherTables + one.otherTables,
    leftOver: [...sum.leftOver, ...one.leftOver],
  }));
}
