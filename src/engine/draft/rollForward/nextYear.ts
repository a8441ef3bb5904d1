/** What all of next year's sheets go by. */
import type { RollChoice } from "../../model/rollForward";
import type { RegisterRow } from "./registerRows";
import type { Reopened } from "./reopen";

export interface NextYear {
  /** This year's name, "2025-26". */
  readonly year: string;
  /** The title of this year in the words of the next; unchanged where it names no year. */
  readonly title: (text: string) => string;
  /** The wanted name of the new sheet. */
  readonly nameOf: (sheet: string) => string;
  readonly ratings: "keep" | "reset";
  /** What would close actions again, by their ids. */
  readonly reopened: ReadonlyMap<string, Reopened>;
  /** What the registers say of an action, by its id. */
  readonly registerRows: ReadonlyMap<string, RegisterRow>;
  /** The decision on the action, by its id. */
  readonly choiceOf: (action: string) => RollChoice | undefined;
}
