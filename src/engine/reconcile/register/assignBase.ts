/** What the sheet said of each row of the register when it was last read. */
import type { BaseRow, RegisterBase } from "../../model/register";
import { groupBy } from "../../text/groupBy";
import type { ColumnPlaces } from "./ownColumns";

export interface FoundBase {
  readonly row: BaseRow;
  /** Its place among the base rows, which are in the order of the sheet. */
  readonly order: number;
}

interface StandingRow {
  readonly key: string | null;
  readonly wasGone: boolean;
  /** One for each of the merged columns. */
  readonly prints: readonly string[];
}

/**
 * A base row for each row of the register that comes from the same cell. Several actions can stand in one cell,
 * people copy rows, and links get lost: then those that agree in most cells belong together. No base row is given
 * twice.
 */
export function assignBase(
  standing: readonly StandingRow[],
  merged: readonly ColumnPlaces[],
  base: RegisterBase | null,
): ReadonlyMap<number, FoundBase> {
  const assigned = new Map<number, FoundBase>();
  if (base === null) return assigned;
  const taken = new Set<number>();
  const printsOf = (order: number) =>
    merged.map((column) => (column.base === null ? null : (base.rows[order]?.prints[column.base] ?? null)));
  const agreement = (index: number, order: number) =>
    printsOf(order).filter((print, place) => print !== "" && print === standing[index]?.prints[place]).length;
  const assignLikest = (indexes: readonly number[], orders: readonly number[], least: number) => {
    const pairs = indexes.flatMap((index) =>
      orders.map((order) => ({ index, order, agree: agreement(index, order) })),
    );
    for (const { index, order, agree } of pairs.sort((one, other) => other.agree - one.agree)) {
      const row = base.rows[order];
      if (row === undefined || agree < least || assigned.has(index) || taken.has(order)) continue;
      assigned.set(index, { row, order });
      taken.add(order);
    }
  };
  const ordersOfKey = groupBy(base.rows.keys(), (order) => base.rows[order]?.source ?? null);
  for (const [key, indexes] of groupBy(standing.keys(), (index) => standing[index]?.key ?? null)) {
    assignLikest(indexes, ordersOfKey.get(key) ?? [], 0);
  }
  assignWithoutLink();
  return assigned;

  /** Rows without a link find their base by any cell that only few base rows have. */
  function assignWithoutLink(): void {
    const lost = [...standing.keys()].filter(
      (index) => standing[index]?.key === null && !standing[index].wasGone,
    );
    if (lost.length === 0) return;
    const ordersOfPrint = new Map<string, number[]>();
    for (const order of base?.rows.keys() ?? []) {
      if (taken.has(order)) continue;
      printsOf(order).forEach((print, place) => {
        if (print === null || print === "") return;
        const key = `${place}|${print}`;
        const orders = ordersOfPrint.get(key);
        if (orders === undefined) ordersOfPrint.set(key, [order]);
        else orders.push(order);
      });
    }
    for (const index of lost) {
      const candidates = new Set(
        (standing[index]?.prints ?? []).flatMap((print, place) => {
          const orders = ordersOfPrint.get(`${place}|${print}`) ?? [];
          return orders.length <= FEW ? orders : [];
        }),
      );
      assignLikest([index], [...candidates], LEAST_AGREEMENT);
    }
  }
}

/** A cell that more rows share tells nothing. */
const FEW = 20;
/** Cells that have to be the same where there is no link. */
const LEAST_AGREEMENT = 2;
