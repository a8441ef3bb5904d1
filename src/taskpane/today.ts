/** The one clock of the add-in: the day on the wall where the user sits. */
import type { IsoDate } from "../engine";

/** Today in the user's own time zone; `now` is given by tests. */
export function today(now = new Date()): IsoDate {
  const year = String(now.getFullYear()).padStart(4, "0");
  const month = String(now.getMonth() + 1).padStart(2, "0");
  const day = String(now.getDate()).padStart(2, "0");
  return `${year}-${month}-${day}`;
}
