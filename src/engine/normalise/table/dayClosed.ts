/** The day on which an action was completed, where the plan keeps a column for it. */
import { valueOf } from "../../model/reading";
import type { RawRecord } from "../../model/recognised";
import { fold } from "../../text/fold";
import { joinPieces, type JoinedText } from "./joinPieces";
import type { TableReaders } from "./tableReaders";

/** "Date completed", "Completed on", "Actual completion date"; but not "Completion date", which is the day it is due. */
const HEADING =
  /^(?:sign(?:ed)?[ -]?off(?: -)? )?(?:date (?:action |task |actually )?(?:completed|closed|achieved|implemented|finished|done|met|signed off)|(?:action |actual )?(?:completed|closed|achieved|implemented|finished|signed off) (?:on|date)|actual (?:completion|end|finish|closure|implementation)(?: date)?|date of actual completion)$/;

/** "Date of completion and outcome", as plans after a death or serious harm have it: the day stands first. */
const WITH_OUTCOME = /^date (?:of completion|completed|closed|achieved) (?:and|&|\/) /;
const DAY_FIRST = /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|^\s*\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{2,4}\b/u;

/** The cell with the day, or null where there is no such column or no day in it. `headings` are by column. */
export function dayClosed(
  record: RawRecord,
  readers: TableReaders,
  headings: ReadonlyMap<number, string>,
): JoinedText | null {
  for (const piece of [...(record.fields.progress ?? []), ...(record.fields.outcome ?? [])])
    if (WITH_OUTCOME.test(fold(headings.get(piece.column) ?? "")) && DAY_FIRST.test(piece.text))
      return joinPieces([piece]);
  for (const { heading, pieces } of record.extras) {
    if (!HEADING.test(fold(heading).replace(/[\s:*]+$/, ""))) continue;
    const date = valueOf(readers.dateField(pieces, null, joinPieces(pieces)));
    if (date !== null && date.date !== null) return joinPieces(pieces);
  }
  return null;
}
