/** The rows that hold several actions, for all we can tell, each table to be asked of once. */
import {
  splitCorrection,
  type Analysis,
  type CellAddress,
  type ListsInRow,
  type RecognisedTable,
  type SplitCorrection,
} from "../../engine";

/** An action whose cells hold lists that can be parted. */
export interface WholeRow {
  readonly at: CellAddress;
  readonly lists: ListsInRow;
  readonly correction: SplitCorrection;
}

/** What is asked of one table. */
export interface Split {
  /** Of the table. */
  readonly key: string;
  readonly table: RecognisedTable;
  /** From top to bottom; one at least. */
  readonly rows: readonly WholeRow[];
}

/** The rule that tells of such rows. Where the user let its finding stand, nothing is asked. */
const RULE = "lists-side-by-side";

/** Table after table; lists that differ too much to be parted are not asked about, as the rule tells of them. */
export function findSplits({ plans, accepted = [] }: Analysis): readonly Split[] {
  const letStand = new Set(
    accepted.filter(({ finding }) => finding.rule === RULE).map(({ finding }) => finding.action),
  );
  return plans.flatMap(({ table, actions }) => {
    // Records and actions stand in one order.
    const rows = table.records.flatMap((record, index): WholeRow[] => {
      const { lists, fields } = record;
      const at = (fields.action ?? fields.detail)?.[0];
      if (!lists || lists.parts.length === 0 || at === undefined) return [];
      return letStand.has(actions[index]?.id ?? null)
        ? []
        : [{ at, lists, correction: splitCorrection(table, record) }];
    });
    return rows.length === 0 ? [] : [{ key: table.id, table, rows }];
  });
}

/** What the user accepts; rows of the same text are one choice. */
export function correctionsOf({ rows }: Split): readonly SplitCorrection[] {
  return [...new Map(rows.map(({ correction }) => [correction.action, correction])).values()];
}
