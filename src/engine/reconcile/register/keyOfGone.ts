/** What a row that the sheet has no longer is known by, when the user says what is to become of it. */
import type { RegisterCell } from "../../model/register";
import { fingerprint } from "../../text/fingerprint";
import { fold } from "../../text/fold";
import { printOf } from "../../text/printOf";
import type { ColumnPlaces } from "./ownColumns";

/** All that the row says but for its source, which is marked when the row is first found to be gone. */
export function keyOfGone(columns: readonly ColumnPlaces[], cells: readonly RegisterCell[]): string {
  const said = columns.flatMap(({ heading, from, isSource }) => {
    const print = from === null || isSource ? "" : printOf(cells[from] ?? null);
    // A column that was added since says nothing here.
    return print === "" ? [] : [`${fold(heading)}:${print}`];
  });
  return fingerprint(said.join("|"));
}
