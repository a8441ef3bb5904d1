/** Knows the actions of one board again on another. */
import type { BoardRow } from "../model/board";
import { fingerprint } from "../text/fingerprint";
import { fold } from "../text/fold";
import { matchRows, type RowIdentity } from "../text/matchRows";

/**
 * For each row of the later board its place on the earlier one; no entry for one that is new. By reference and
 * likeness of text, as the register's rows are known again, and in time that grows with the number of rows.
 */
export function matchBoards(
  earlier: readonly BoardRow[],
  later: readonly BoardRow[],
): ReadonlyMap<number, number> {
  const matches = matchRows(identities(earlier, "earlier"), identities(later, "later"));
  return new Map([...matches].map(([before, now]) => [now, before]));
}

/** A board knows no cells, so the keys say no more than that a row comes from the plan. */
function identities(rows: readonly BoardRow[], side: string): readonly RowIdentity[] {
  return rows.map((row, order) => ({
    ref: fingerprint(fold(row.ref)),
    group: fingerprint(fold(row.group)),
    textPrint: fingerprint(fold(row.text)),
    text: row.text,
    prints: [],
    key: `${side} ${order}`,
    order,
  }));
}
