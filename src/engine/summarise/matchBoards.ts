/** Knows the actions of one board again on another. */
import type { BoardSnapshot } from "../model/board";
import { fingerprint } from "../text/fingerprint";
import { fold } from "../text/fold";
import { matchRows, type RowIdentity } from "../text/matchRows";

/** A board with what tells its rows apart, worked out once for all comparisons. */
export interface KnownBoard extends BoardSnapshot {
  readonly identities: readonly RowIdentity[];
}

export function knownBoard(board: BoardSnapshot): KnownBoard {
  const identities = board.rows.map((row, order) => ({
    ref: fingerprint(fold(row.ref)),
    group: fingerprint(fold(row.group)),
    textPrint: fingerprint(fold(row.text)),
    text: row.text,
    prints: [],
    // A board knows no cells: the key says no more than that the row comes from the plan, and is no other board's.
    key: `${board.on} ${order}`,
    order,
  }));
  return { ...board, identities };
}

/**
 * For each row of the later board its place on the earlier one; no entry for one that is new. By reference and
 * likeness of text, as the register's rows are known again, and in time that grows with the number of rows.
 */
export function matchBoards(earlier: KnownBoard, later: KnownBoard): ReadonlyMap<number, number> {
  const matches = matchRows(earlier.identities, later.identities);
  return new Map([...matches].map(([before, now]) => [now, before]));
}
