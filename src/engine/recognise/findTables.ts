/** Where the tables under the headings begin and end, and what stands above each. */
import type { Steps } from "../model/steps";
import { fold } from "../text/fold";
import { chooseHeadingsInSteps } from "./chooseHeadings";
import { endOfTableInSteps } from "./endOfTable";
import { repeatsOf, type HeadingRows } from "./headingRows";
import { isStyled, widthAt, type Grid } from "./grid";
import { matchHeading } from "./matchHeading";
import { countWords } from "./profileColumn";
import { isDressed, textOfRow } from "./rowDress";
import { FACT_LABEL, SECTION } from "./words/rowWords";

export interface TableExtent {
  readonly heading: HeadingRows;
  /** Rows of the same heading further down, as a page break leaves them. */
  readonly repeats: readonly HeadingRows[];
  /** Rows above the heading that belong to it: titles, notes, the section that it stands under. */
  readonly leadIn: readonly number[];
  /** Last row; everything between the heading and it belongs to the table. */
  readonly bottom: number;
}

/** The tables under the headings (those of a plan's kind, where none are given), from top to bottom. */
export function* findTablesInSteps(grid: Grid, given?: readonly HeadingRows[]): Steps<TableExtent[]> {
  const headings = given ?? (yield* chooseHeadingsInSteps(grid));
  const groups: { heading: HeadingRows; repeats: HeadingRows[]; leadIn: number[] }[] = [];
  let floor = grid.top;
  for (const heading of headings) {
    const leadIn = rowsLeadingIn(grid, floor, heading.top);
    const current = groups[groups.length - 1];
    if (current && isPageBreak(grid, current, heading, leadIn)) current.repeats.push(heading);
    else groups.push({ heading, repeats: [], leadIn });
    floor = heading.bottom + 1;
  }
  const extents: TableExtent[] = [];
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1];
    const limit = next ? (next.leadIn[0] ?? next.heading.top) - 1 : grid.bottom;
    const bottom = yield* endOfTableInSteps(grid, group.heading, group.repeats, limit);
    extents.push({ ...group, bottom });
  }
  return extents;
}

/** Single texts above the heading, back to the last row of something else. */
function rowsLeadingIn(grid: Grid, floor: number, top: number): number[] {
  const rows: number[] = [];
  let first = top;
  for (let row = top - 1; row >= floor; row--) {
    const filled = grid.filled(row);
    if (filled.length === 0) continue;
    if (filled.length > 1 && !isBand(grid, row, filled)) break;
    if (!standsApart(grid, row, first, floor)) break;
    rows.unshift(row);
    first = row;
  }
  return rows;
}

/** A title of two cells ("Recommendation 1" and its text), or facts with their labels ("Lead:" and a name). */
function isBand(grid: Grid, row: number, filled: readonly number[]): boolean {
  const first = grid.text(row, filled[0] as number);
  if (filled.length <= 3 && isDressed(grid, row, filled) && SECTION.test(textOfRow(grid, row))) return true;
  if (filled.length <= 6 && FACT_LABEL.test(first)) return true;
  return filled.length === 2 && (filled[0] as number) <= grid.left + 1 && isFactLabel(first);
}

/** A short text that announces a field, as a label before a fact does without its colon: "Lead", "Priority 2". */
function isFactLabel(text: string): boolean {
  if (countWords(text) > 4) return false;
  const bare = text.replace(/\s*\d+(?:\.\d+)*$/, "");
  return Math.max(0, ...Object.values(matchHeading(bare))) >= 0.95;
}

/** Titles are dressed, wide, or apart from the data above; the last cell of a column is none of these. */
function standsApart(grid: Grid, row: number, below: number, floor: number): boolean {
  const column = grid.filled(row)[0] as number;
  const text = grid.text(row, column);
  // No title begins in the middle of a sentence.
  if (/^\p{Ll}/u.test(text) && !grid.look(row, column).bold) return false;
  if (
    isStyled(grid, row, column) ||
    widthAt(grid, row, column) > 1 ||
    SECTION.test(text) ||
    FACT_LABEL.test(text) ||
    isFactLabel(text)
  )
    return true;
  for (let above = row - 1; above >= floor; above--) {
    const filled = grid.filled(above);
    if (filled.length === 0) return above < row;
    if (filled.length > 1) return false;
  }
  // Right beneath another table's heading stands what belongs to that table.
  return floor === grid.top && below > row;
}

/** The same heading again, with nothing new above it: a page break, and no new table. */
function isPageBreak(
  grid: Grid,
  current: { heading: HeadingRows; leadIn: readonly number[] },
  heading: HeadingRows,
  leadIn: readonly number[],
): boolean {
  const isRepeat = repeatsOf(current.heading);
  if (!isRepeat(grid, heading.bottom) && !isRepeat(grid, heading.top)) return false;
  if (sectionIn(current.heading) !== sectionIn(heading)) return false;
  const known = current.leadIn.map((row) => fold(textOfRow(grid, row)));
  return leadIn.every((row) => {
    const text = fold(textOfRow(grid, row));
    return (
      text === "" || known.some((other) => other === text || (other.length > 12 && text.startsWith(other)))
    );
  });
}

/** The section that stands in the heading row itself, where the action's heading would be. */
function sectionIn(heading: HeadingRows): string {
  for (const text of heading.texts.values()) if (SECTION.test(text)) return fold(text);
  return "";
}
