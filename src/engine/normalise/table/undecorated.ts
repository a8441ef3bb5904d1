/** The look of a cell without the fill that only decorates its row. */
import type { Field } from "../../model/field";
import type { Piece, RawRecord } from "../../model/recognised";
import type { CellLook } from "../../model/snapshot";
import { isPale } from "../rag/ratingOfColour";

/** A pale fill that the row's action, owner and due date have too is banding, and rates nothing. */
export function undecorated(piece: Piece, record: RawRecord): CellLook {
  const { look = PLAIN } = piece;
  const { fill } = look;
  if (fill === undefined || !isPale(fill)) return look;
  const beside = TEXTS.flatMap((field) => record.fields[field]?.[0] ?? []);
  const inRow = beside.filter((other) => other.row === piece.row);
  const banded = inRow.length > 0 && inRow.every((other) => other.look?.fill === fill);
  // Of a block that runs down over several rows, every other one has it.
  const striped = inRow.length === 0 && beside.some((other) => other.look?.fill === fill);
  return banded || striped ? { ...look, fill: undefined } : look;
}

const PLAIN: CellLook = {};
const TEXTS: readonly Field[] = ["action", "owners", "due"];
