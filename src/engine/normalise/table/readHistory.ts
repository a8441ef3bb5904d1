/** What earlier reviews said of an action, in plans with a rating or status column for each. */
import type { EarlierReview } from "../../model/plan";
import { valueOf } from "../../model/reading";
import type { RawRecord } from "../../model/recognised";
import { joinPieces } from "./joinPieces";
import type { TableReaders } from "./tableReaders";
import { undecorated } from "./undecorated";

const NO_REVIEWS: readonly EarlierReview[] = [];

/** The reviews in the order of the record, oldest first; those that say nothing are left out. */
export function readHistory(record: RawRecord, readers: TableReaders): readonly EarlierReview[] {
  if (record.history === undefined) return NO_REVIEWS;
  return record.history.flatMap(({ field, heading, pieces }): EarlierReview[] => {
    const [first] = pieces;
    if (first === undefined) return [];
    const cell = joinPieces(pieces);
    const date = valueOf(readers.dateText(heading, [], null))?.date ?? null;
    if (field === "status") {
      const status = readers.status(cell);
      return status.state === "blank" ? [] : [{ heading, date, status }];
    }
    const rag = readers.rating({ ...cell, look: undecorated(first, record) });
    return rag.state === "blank" ? [] : [{ heading, date, rag }];
  });
}
