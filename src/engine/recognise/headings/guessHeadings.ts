/** Rows that may head a plan although few of their words are known: short texts over rows that go on below them. */
import type { Grid } from "../grid/grid";
import { withNeighbours } from "./headingNeighbours";
import type { HeadingRows } from "./headingRows";
import { countWords } from "../grid/profileColumn";
import { SECTION } from "../words/rowWords";

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const LONGEST = 10;
/** Headings stand within so many rows of the top; further down nobody would guess. */
const REACH = 40;

/** The first such row of the grid; none where nothing looks like it. */
export function guessHeadings(grid: Grid): HeadingRows[] {
  for (let row = grid.top; row < Math.min(grid.bottom, grid.top + REACH); row++) {
    if (!mayHead(grid, row)) continue;
    const heading = withNeighbours(grid, row, 0, undefined);
    return [{ ...heading, isGuess: true }];
  }
  return [];
}

function mayHead(grid: Grid, row: number): boolean {
  const filled = grid.filled(row);
  if (filled.length < FEWEST_COLUMNS || grid.filled(row - 1).length > 1) return false;
  if (SECTION.test(grid.text(row, filled[0] as number))) return false;
  const isHeading = (column: number): boolean => {
    const [shape] = grid.shapes(row, column);
    // "Q1" heads a column of ticks, but no column of days.
    const isData = shape === "date" && grid.shapes(row + 1, column)[0] === "date";
    return (
      countWords(grid.text(row, column)) <= LONGEST && !isData && shape !== "money" && shape !== "number"
    );
  };
  if (!filled.every(isHeading)) return false;
  let rows = 0;
  for (let below = row + 1; below <= grid.bottom && rows < FEWEST_ROWS; below++) {
    const own = grid.filled(below);
    if (own.length < 2 && rows === 0 && below > row + 2) return false;
    if (own.length >= 0.5 * filled.length) rows++;
    else if (own.length > 1) return false;
  }
  return rows >= FEWEST_ROWS;
}
