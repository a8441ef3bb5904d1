/** What was written once for several actions, of which the first is left behind. */
import type { CellAddress } from "../../model/address";
import type { DraftInsertion, DraftValue } from "../../model/draft";
import type { RawRecord } from "../../model/recognised";
import { textAt, valueAt, type SheetSnapshot } from "../../model/snapshot";
import { keyOf, lineAfter, piecesOf } from "./findLeftLines";

/**
 * It moves to the first of them that goes on; what stood in several rows of a column stands in one cell then. `gone`
 * are the rows that are taken out, `group` what is read for the record's recommendation, `written` the cells that
 * were carried down before.
 */
export function carryDown(
  record: RawRecord,
  group: string,
  sheet: SheetSnapshot,
  gone: readonly DraftInsertion[],
  written: Set<string>,
): readonly { readonly at: CellAddress; readonly value: DraftValue }[] {
  const cells: { at: CellAddress; value: DraftValue }[] = [];
  const carried = new Map<string, string>();
  for (const piece of piecesOf(record)) {
    const { row, column } = piece;
    if (lineAfter(row, gone) !== null || written.has(keyOf(piece))) continue;
    written.add(keyOf(piece));
    const merge = sheet.merges.find(
      (one) => one.column === column && row >= one.row && row < one.row + one.rows,
    );
    const rows = merge === undefined ? record.rows : linesOf(merge);
    const stays = rows.find((one) => lineAfter(one, gone) !== null);
    const value = valueAt(sheet, row, column);
    if (stays === undefined || typeof value === "boolean") continue;
    const at = { sheet: piece.sheet, row: stays, column };
    const text = textAt(sheet, row, column);
    const above = joined(carried.get(keyOf(at)) ?? "", text, group);
    const whole = joined(above, textAt(sheet, stays, column), group);
    carried.set(keyOf(at), above);
    cells.push({ at, value: whole === text ? value : whole });
  }
  return cells;
}

/** Words that a page's end had cut run on, as they were read; others begin a line. */
function joined(one: string, other: string, group: string): string {
  if (one === "" || other === "") return one + other;
  return group.includes(`${one} ${other}`) ? `${one} ${other}` : `${one}\n${other}`;
}

function linesOf({ row, rows }: { readonly row: number; readonly rows: number }): readonly number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}
