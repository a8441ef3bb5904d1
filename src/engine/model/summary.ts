/** The board summary as it stands in the workbook, so that a refresh keeps what people typed on it. */
import type { RegisterCell } from "./register";

export interface SummarySnapshot {
  /** The cells that are ours, row by row from the page's first cell. */
  readonly cells: readonly (readonly RegisterCell[])[];
  /**
   * Fingerprints of all that the add-in wrote there, so that what people typed can be told from it; null where that
   * is not known.
   */
  readonly written: ReadonlySet<string> | null;
}
