/** The actions of a made-up table. */
import type { DocumentFacts, ReadAction } from "../../../src/engine/model/plan";
import { DEFAULT_SETTINGS } from "../../../src/engine/model/settings";
import { normaliseTable } from "../../../src/engine/normalise/normaliseTable";
import { madeUpTable, madeUpWorkbook, NO_FACTS, type RowSpec, type UpdateSpec } from "./madeUpTable";

export type Row = RowSpec & { updates?: readonly UpdateSpec[] };

/** One row an action, in a plan of which the facts are known. */
export function readRows(
  rows: readonly Row[],
  facts: Partial<DocumentFacts> = {},
  columns: Parameters<typeof madeUpTable>[1] = [],
): readonly ReadAction[] {
  const table = madeUpTable(rows, columns);
  return normaliseTable(table, { ...NO_FACTS, ...facts }, DEFAULT_SETTINGS, madeUpWorkbook({ Plan: [] }));
}
