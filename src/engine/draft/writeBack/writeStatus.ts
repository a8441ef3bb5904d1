/** A status in the words that the sheet's own column uses for it. */
import type { StatusWord } from "../../model/reading";
import { STATUS_NAMES } from "../../model/standing";
import { fold } from "../../text/fold";
import { cellsOf, Votes, type Candidate } from "./columnHabits";
import type { Place } from "./findPlace";

/** A longer text says more than the status; it is not replaced. */
const LONGEST_STATUS = 40;
const MOST_WAYS = 3;

/** `status` is null where the register's cell was emptied. */
export function writeStatus(place: Place, status: StatusWord | null): readonly Candidate[] {
  if (place.text.trim().length > LONGEST_STATUS) return [];
  if (status === null) return [{ value: "", shown: "" }];
  const votes = new Votes<string>();
  for (const [action, piece] of cellsOf(place.plan, "status")) {
    const word = piece.text.trim();
    if (action.standing.status === status && word !== "" && word.length <= LONGEST_STATUS)
      votes.add(word, word);
  }
  const own = votes.mostFirst.filter((word) => fold(word) !== fold(place.text));
  const words = [...own.slice(0, MOST_WAYS), STATUS_NAMES[status]];
  return [...new Set(words)].map((value) => ({ value, shown: value }));
}
