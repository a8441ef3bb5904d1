/** The columns that all parts of the summary share, so that the page needs no merged cells. */

/** Figures and their labels stand on the left, charts and long texts on the right. */
export const GRID = {
  ref: 0,
  action: 1,
  lead: 2,
  due: 3,
  daysLate: 4,
  rating: 5,
  status: 6,
  remarks: 7,
  progress: 8,
  commentary: 9,
} as const;

const COLUMN_WIDTHS: readonly number[] = [9, 40, 18, 11, 10, 10, 14, 16, 36, 34];
export const GRID_COLUMNS = COLUMN_WIDTHS.length;

/** With a narrow last column, because a chart that reaches to the edge of the one before is printed with the next. */
export const GRID_WIDTHS: readonly number[] = [...COLUMN_WIDTHS, 0.5];

/** The label of a line of figures, and the first column of its figures; its sum stands in the first of the page. */
export const LABEL = GRID.action;
export const FIGURES = GRID.lead;
/** Six columns of figures. */
export const FIGURE_COLUMNS = 6;

/** First column of the table of ratings, beside that of the statuses. */
export const RATING_TABLE = GRID.rating;

/** Characters of a label that fit its column: most letters are narrower than the digit that widths are counted in. */
export const LABEL_WIDTH = 46;

/** The heading of open actions that are neither Red, Amber nor Green. */
export const OTHERS = "Other";

/** A count: nothing reads as a dash, so that the eye finds what there is. */
export const COUNT_FORMAT = '#,##0;-#,##0;"–"';
export const SHARE_FORMAT = '0%;-0%;"–"';
