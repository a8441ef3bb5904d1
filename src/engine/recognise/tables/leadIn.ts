/** What stands above a table and belongs to it: titles, bands, facts with their labels. */
import { isStyled, widthAt, type Grid } from "../grid/grid";
import { matchHeading } from "../headings/matchHeading";
import { countWords } from "../grid/profileColumn";
import { isDressed, textOfRow } from "../grid/rowDress";
import { FACT_LABEL, LABELLED_FACT, SECTION } from "../words/rowWords";

/** Single texts above the heading, back to the last row of something else. */
export function rowsLeadingIn(grid: Grid, floor: number, top: number): number[] {
  const rows: number[] = [];
  let first = top;
  for (let row = top - 1; row >= floor; row--) {
    const filled = grid.filled(row);
    if (filled.length === 0) continue;
    if (
      filled.length > 1 &&
      !isBand(grid, row, filled) &&
      !isInPanel(grid, row, floor) &&
      !isInWidePanel(grid, row, floor)
    )
      break;
    if (!standsApart(grid, row, first, floor)) break;
    rows.unshift(row);
    first = row;
  }
  return rows;
}

/** The band over a table that another one parts from it: the measures of a priority stand between it and its actions. */
export function sectionBeyond(grid: Grid, above: number, top: number): number[] {
  let tables = 0;
  for (let row = top - 1; row > above && tables <= 1; row--) {
    const filled = grid.filled(row);
    if (filled.length > 1 && grid.filled(row + 1).length < 2) tables++;
    if (
      filled.length > 0 &&
      filled.length <= 2 &&
      isDressed(grid, row, filled) &&
      SECTION.test(textOfRow(grid, row))
    )
      return [row];
  }
  return [];
}

/** A title of two cells ("Recommendation 1" and its text), or facts with their labels ("Lead:" and a name). */
function isBand(grid: Grid, row: number, filled: readonly number[]): boolean {
  const first = grid.text(row, filled[0] as number);
  if (filled.length <= 3 && isDressed(grid, row, filled) && SECTION.test(textOfRow(grid, row))) return true;
  if (filled.length <= 6 && FACT_LABEL.test(first)) return true;
  if (filled.length <= 6 && filled.every((column) => LABELLED_FACT.test(grid.text(row, column)))) return true;
  return filled.length === 2 && (filled[0] as number) <= grid.left + 1 && isFactLabel(first);
}

/** A dressed label before a plain text, in a run of such rows beneath a band: what is said of an objective as a whole. */
function isInPanel(grid: Grid, row: number, floor: number): boolean {
  for (let above = row; above >= floor; above--) {
    const filled = grid.filled(above);
    const [label, text, ...more] = filled;
    if (label === undefined) return false;
    if (above < row && isDressed(grid, above, filled) && SECTION.test(textOfRow(grid, above))) return true;
    const isLabelled =
      text !== undefined && more.length === 0 && isStyled(grid, above, label) && !grid.look(above, text).bold;
    if (!isLabelled) return false;
  }
  return false;
}

const MOST_IN_PANEL = 6;

/** In a few rows after a gap of which none is an action: texts across several columns, and facts beside their labels. */
function isInWidePanel(grid: Grid, row: number, floor: number): boolean {
  let wide = 0;
  for (let above = row; above > row - MOST_IN_PANEL; above--) {
    const filled = above < floor ? [] : grid.filled(above);
    if (filled.length === 0) return wide > 0 && above < row;
    const isWide = filled.length <= 3 && filled.some((column) => widthAt(grid, above, column) > 1);
    const isOfPairs =
      filled.length <= 6 && filled.every((column, at) => isStyled(grid, above, column) === (at % 2 === 0));
    if (!isWide && !isOfPairs) return false;
    if (isWide) wide++;
  }
  return false;
}

/** A short text that announces a field, as a label before a fact does without its colon: "Lead", "Priority 2". */
function isFactLabel(text: string): boolean {
  if (countWords(text) > 4) return false;
  const bare = text.replace(/\s*\d+(?:\.\d+)*$/, "");
  // "Update 10/05/2026" is a day's news.
  return !/\d/.test(bare) && Math.max(0, ...Object.values(matchHeading(bare))) >= 0.86;
}

/** Titles are dressed, wide, or apart from the data above; the last cell of a column is none of these. */
function standsApart(grid: Grid, row: number, below: number, floor: number): boolean {
  const column = grid.filled(row)[0] as number;
  const text = grid.text(row, column);
  // No title begins in the middle of a sentence.
  if (/^\p{Ll}/u.test(text) && !grid.look(row, column).bold) return false;
  if (
    isDressed(grid, row, [column]) ||
    widthAt(grid, row, column) > 1 ||
    SECTION.test(text) ||
    FACT_LABEL.test(text) ||
    isFactLabel(text)
  )
    return true;
  const over = grid.filled(row - 1);
  if (LABELLED_FACT.test(text) && over.length === 1 && isDressed(grid, row - 1, over)) return true;
  for (let above = row - 1; above >= floor; above--) {
    const filled = grid.filled(above);
    if (filled.length === 0) return above < row;
    if (filled.length > 1) return false;
  }
  // Right beneath another table's heading stands what belongs to that table.
  return floor === grid.top && below > row;
}
