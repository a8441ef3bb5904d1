/** What a row of a table was found to be. */
import type { RowRole } from "../../model/recognised";

export interface RowReading {
  readonly row: number;
  readonly role: RowRole;
  readonly reason: string;
  /** A continuation goes on with the update row before it, not with the action. */
  readonly ofUpdate?: true;
  /** The row begins with the rest of the action above and goes on with one of its own. */
  readonly withRest?: true;
  /** The row stands first after a repeated heading or title. */
  readonly afterBreak?: true;
  /** How deep it stands in the outline of a project's export. */
  readonly depth?: number;
}
