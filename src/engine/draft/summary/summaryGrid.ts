/** The columns that all parts of the summary share, so that the page needs no merged cells. */

/** Two wide columns for texts on the left, over which the charts lie; narrower ones for figures on the right. */
export const GRID = {
  ref: 0,
  action: 1,
  progress: 2,
  lead: 3,
  due: 4,
  daysLate: 5,
  rating: 6,
  status: 7,
  dueWritten: 8,
  source: 9,
} as const;

export const GRID_WIDTHS: readonly number[] = [7, 38, 44, 23, 11, 9, 10, 13, 15, 15];
export const GRID_COLUMNS = GRID_WIDTHS.length;

/** First columns of the figures on the right: statuses, and ratings beside them. */
export const STATUS_TABLE = GRID.lead;
export const RATING_TABLE = GRID.status;

/** A count: nothing reads as a dash, so that the eye finds what there is. */
export const COUNT_FORMAT = '#,##0;-#,##0;"–"';
