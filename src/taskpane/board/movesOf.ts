/** The kinds of movement that there are, most serious first, each row with how it moved. */
import type { BoardRow, MovedRow, Movement } from "../../engine";
import { wording } from "../wording";

export type MoveKind = keyof typeof wording.board.moves;

export interface ShownMove {
  readonly moved: MovedRow;
  /** "Amber → Red", "by 30 days"; "" where the kind says it all. */
  readonly how: string;
  readonly key: number;
}

/** Kinds without a row are left out. */
export function movesOf(movement: Movement): readonly { kind: MoveKind; rows: readonly ShownMove[] }[] {
  const { worsened, improved, slipped, added, closed, reopened, gone, unchanged } = movement;
  const kinds: readonly [MoveKind, readonly (readonly [MovedRow, string])[]][] = [
    ["worsened", worsened.map((moved) => [moved, ratings(moved)])],
    ["slipped", slipped.map((moved) => [moved, wording.board.slippedBy(moved.days, moved.times)])],
    ["reopened", reopened.map((moved) => [moved, ""])],
    ["improved", improved.map((moved) => [moved, ratings(moved)])],
    ["closed", closed.map((moved) => [moved, wording.statuses[moved.row.status]])],
    ["added", added.map((moved) => [moved, ""])],
    ["gone", gone.map((moved) => [moved, ""])],
    ["unchanged", unchanged.map((moved) => [moved, wording.board.unchangedFor(moved.boards)])],
  ];
  return kinds
    .filter(([, rows]) => rows.length > 0)
    .map(([kind, rows]) => ({ kind, rows: rows.map(([moved, how], key) => ({ moved, how, key })) }));
}

function ratings({ row, before }: MovedRow): string {
  return wording.board.fromTo(ratingOf(before), ratingOf(row));
}

function ratingOf(row: BoardRow | null): string {
  return wording.ratings[row?.rating ?? "Not rated"];
}
