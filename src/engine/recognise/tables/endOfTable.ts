/** Where a table ends: another table, a key or a sign-off begins, or the rows run out. */
import { ROWS_IN_A_STEP, type Steps } from "../../model/steps";
import { describeTable, OTHER_KIND } from "./describeTable";
import type { HeadingRows } from "../headings/headingRows";
import type { Grid } from "../grid/grid";
import { matchHeading } from "../headings/matchHeading";
import { countWords } from "../grid/profileColumn";
import { isDressed, isKeyRow } from "../grid/rowDress";
import { KEY, SECTION, SIGN_OFF } from "../words/rowWords";

/** The last row of the table; `again` are its headings further down, `limit` the last row that it may reach. */
export function* endOfTableInSteps(
  grid: Grid,
  heading: HeadingRows,
  again: readonly HeadingRows[],
  limit: number,
): Steps<number> {
  const headingRows = new Set<number>();
  for (const one of again) for (let row = one.top; row <= one.bottom; row++) headingRows.add(row);
  // What is typed right beneath an Excel table goes on with it, though Excel has not noticed.
  let last = heading.excelTable?.bottom ?? heading.bottom;
  if (heading.excelTable && (heading.excelTable.hasTotals || grid.filled(last + 1).length < 2)) return last;
  const first = last;
  let afterBlank = false;
  for (let row = last + 1; row <= limit; row++) {
    if (row % ROWS_IN_A_STEP === 0) yield;
    const filled = grid.filled(row);
    if (filled.length === 0) {
      afterBlank = true;
      continue;
    }
    if (
      !headingRows.has(row) &&
      // What stands first beneath a heading belongs to it, an empty row between or none.
      startsSomethingElse(grid, heading, headingRows, row, filled, afterBlank && last > first, limit)
    )
      break;
    afterBlank = false;
    last = row;
  }
  return last;
}

function startsSomethingElse(
  grid: Grid,
  heading: HeadingRows,
  headingRows: ReadonlySet<number>,
  row: number,
  filled: readonly number[],
  afterBlank: boolean,
  limit: number,
): boolean {
  const column = filled[0] as number;
  const text = grid.text(row, column);
  if (filled.length <= 2 && KEY.test(text)) return true;
  if (isKeyRow(grid, row) && isKeyRow(grid, nextFilled(grid, row, limit))) {
    const rated = matchHeading(heading.texts.get(column) ?? "").rag ?? 0;
    if (rated < CLEAR) return true;
  }
  if (!afterBlank) return false;
  if (filled.length <= 2 && SIGN_OFF.test(text)) return true;
  if (filled.length === 1) return headsOtherTable(grid, heading, headingRows, row, limit);
  // What has the table's own heading beneath it is the last row of a page.
  if (headingRows.has(nextFilled(grid, row, limit))) return false;
  return startsOtherTable(grid, heading, row, filled, limit);
}

/** The next row that holds anything, at most one empty row further; the very next one where there is none. */
function nextFilled(grid: Grid, row: number, limit: number): number {
  const next = grid.filled(row + 1).length === 0 ? row + 2 : row + 1;
  return next <= limit ? next : row + 1;
}

/** A row of several texts after a gap that reads or looks like another table's heading, over rows that do not. */
function startsOtherTable(
  grid: Grid,
  heading: HeadingRows,
  row: number,
  filled: readonly number[],
  limit: number,
  isTitled = false,
): boolean {
  if (row >= limit) return false;
  const below = nextFilled(grid, row, limit);
  if (grid.filled(below).length < 2) return false;
  const short = filled.every((column) => countWords(grid.text(row, column)) <= 8);
  if (filled.some((column) => /^sign(?:ed|ature)\b/i.test(grid.text(row, column)))) return true;
  if (!short || SECTION.test(grid.text(row, filled[0] as number)) || holdsData(grid, row, filled))
    return false;
  const known = shareOfKnown(grid, row, filled);
  if (!isDressed(grid, row, filled)) {
    const kind = describeTable(filled.map((column) => grid.text(row, column)));
    // Beneath a title of its own, half of the texts are enough if they say it clearly.
    const told = isTitled ? shareOfKnown(grid, row, filled, PLAIN) : 0;
    return known === 1 || told >= 0.5 || (known >= 0.5 && kind !== OTHER_KIND);
  }
  if (isDressed(grid, below, grid.filled(below))) return false;
  // "2 | Strengthen work with victims" over whole rows is a section: a heading has a text for most columns.
  const isWide = filled.length >= 0.6 * grid.filled(below).length;
  return known >= 0.5 || (isWide && isDressedAlike(grid, row, heading));
}

/** A date, a sum or a rating is no heading, however its row is dressed. */
function holdsData(grid: Grid, row: number, filled: readonly number[]): boolean {
  return filled.some((column) => {
    const [first] = grid.shapes(row, column);
    return first === "date" || first === "money" || first === "rag" || first === "status";
  });
}

/** How many of the texts announce something, be it no field of a plan. */
function shareOfKnown(grid: Grid, row: number, filled: readonly number[], least = CLEAR): number {
  const known = filled.filter((column) => {
    const text = grid.text(row, column);
    return countWords(text) <= 4 && Math.max(0, ...Object.values(matchHeading(text))) >= least;
  });
  return known.length / filled.length;
}

const CLEAR = 0.55;
const PLAIN = 0.75;

/** The row looks as the table's own heading does: bold on the same colour, if that one is. */
function isDressedAlike(grid: Grid, row: number, heading: HeadingRows): boolean {
  const [own, other] = [row, heading.bottom].map((one) => grid.look(one, grid.filled(one)[0] ?? -1));
  return own?.bold === other?.bold && own?.fill === other?.fill;
}

/** A single title after a gap with such a heading right beneath it. */
function headsOtherTable(
  grid: Grid,
  heading: HeadingRows,
  headingRows: ReadonlySet<number>,
  row: number,
  limit: number,
): boolean {
  for (let below = row + 1; below <= Math.min(limit, row + 3); below++) {
    const filled = grid.filled(below);
    if (headingRows.has(below)) return false;
    if (filled.length >= 2) return startsOtherTable(grid, heading, below, filled, limit, true);
  }
  return false;
}
