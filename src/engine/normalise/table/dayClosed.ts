/** The day on which an action was completed, where the plan keeps a column for it. */
import { valueOf } from "../../model/reading";
import type { RawRecord } from "../../model/recognised";
import { fold } from "../../text/fold";
import { joinPieces, type JoinedText } from "./joinPieces";
import type { TableReaders } from "./tableReaders";

/** "Date completed", "Completed on", "Actual completion date"; but not "Completion date", which is the day it is due. */
const HEADING =
  /^(?:date (?:action |task |actually )?(?:completed|closed|achieved|implemented|finished|signed off)|(?:action |actual )?(?:completed|closed|achieved|implemented|finished|signed off) (?:on|date)|actual (?:completion|end|finish|closure|implementation)(?: date)?|date of actual completion)$/;

/** The cell with the day, or null where there is no such column or no day in it. */
export function dayClosed(record: RawRecord, readers: TableReaders): JoinedText | null {
  for (const { heading, pieces } of record.extras) {
    if (!HEADING.test(fold(heading).replace(/[\s:*]+$/, ""))) continue;
    const date = valueOf(readers.dateField(pieces, null, joinPieces(pieces)));
    if (date !== null && date.date !== null) return joinPieces(pieces);
  }
  return null;
}
