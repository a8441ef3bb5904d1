/** The look of a cell without the fill that only decorates its row. */
import type { Piece, RawRecord } from "../../model/recognised";
import type { CellLook } from "../../model/snapshot";
import { isPale } from "../rag/ratingOfColour";

/** A pale fill that the row's action, owner and due date have too is banding, and rates nothing. */
export function undecorated(piece: Piece, record: RawRecord): CellLook {
  const { fill } = piece.look;
  if (fill === undefined || !isPale(fill)) return piece.look;
  const beside = [record.fields.action, record.fields.owners, record.fields.due].flatMap(
    (pieces) => pieces?.[0] ?? [],
  );
  const banded = beside.length > 0 && beside.every((other) => other.look.fill === fill);
  return banded ? { ...piece.look, fill: undefined } : piece.look;
}
