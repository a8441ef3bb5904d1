/** Where a table stands. */
import type { HeadingRows } from "./headingRows";

export interface TableExtent {
  readonly heading: HeadingRows;
  /** Rows of the same heading further down, as a page break leaves them. */
  readonly repeats: readonly HeadingRows[];
  /** Rows above the heading that belong to it: titles, notes, the section that it stands under. */
  readonly leadIn: readonly number[];
  /** Last row; everything between the heading and it belongs to the table. */
  readonly bottom: number;
}
