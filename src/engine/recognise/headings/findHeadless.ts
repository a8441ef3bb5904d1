/** A table that nobody headed: its first row is an action already. */
import type { CellShape } from "../../model/recognised";
import type { Grid } from "../grid/grid";
import type { HeadingRows } from "./headingRows";
import { countWords, isOrder } from "../grid/profileColumn";
import { isDressed } from "../grid/rowDress";

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;
/** Nothing but titles stands above it, and not many of them. */
const REACH = 15;
const WORDS_OF_AN_ACTION = 3;
const MANY_WORDS = 4;
/** So many of the rows are actions; more rows than these tell nothing new. */
const MOST = 0.5;
const ENOUGH_ROWS = 40;
/** What an action is followed up by, and no heading looks like. */
const DATA: readonly CellShape[] = ["date", "number", "reference", "rag", "status", "owner"];

/** A heading of no rows above the first action; none where most rows of several texts are no actions. */
export function findHeadless(grid: Grid): HeadingRows[] {
  const first = firstOfSeveral(grid);
  if (first === null) return [];
  const filled = grid.filled(first);
  if (filled.length < FEWEST_COLUMNS || isDressed(grid, first, filled) || !isFollowed(grid, first)) return [];
  let like = 0;
  let all = 0;
  for (let row = first; row <= grid.bottom && all < ENOUGH_ROWS; row++) {
    const own = grid.filled(row);
    if (own.length < 2) continue;
    all++;
    if (isFollowed(grid, row) && own.some((column) => filled.includes(column))) like++;
  }
  if (like < FEWEST_ROWS || like < MOST * all) return [];
  const left = filled[0] as number;
  const right = filled[filled.length - 1] as number;
  return [
    {
      top: first,
      bottom: first - 1,
      left,
      right,
      texts: new Map(),
      subtexts: new Map(),
      fields: 0,
      isGuess: true,
    },
  ];
}

function firstOfSeveral(grid: Grid): number | null {
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + REACH); row++)
    if (grid.filled(row).length > 1) return row;
  return null;
}

/** One cell says what to do, and two others who does it, by when or how it goes; three where few words say it. */
function isFollowed(grid: Grid, row: number): boolean {
  const filled = grid.filled(row);
  const action = filled.find((column) => {
    const text = grid.text(row, column);
    return countWords(text) >= WORDS_OF_AN_ACTION && isOrder(text);
  });
  if (action === undefined) return false;
  const data = filled.filter((column) => {
    const [shape] = grid.shapes(row, column);
    return column !== action && shape !== undefined && DATA.includes(shape);
  });
  return data.length >= (countWords(grid.text(row, action)) >= MANY_WORDS ? 2 : 3);
}
