/** The rows beside a heading row that belong to it: groups of columns above, parts of columns or more words below. */
import type { HeadingRows } from "./headingRows";
import { announcedFields } from "./announcedFields";
import { isStyled, widthAt, type Grid } from "../grid/grid";
import { matchHeading } from "./matchHeading";
import { countWords } from "../grid/profileColumn";
import { isDressed } from "../grid/rowDress";
import { SECTION } from "../words/rowWords";

/** The heading with the row above that groups its columns, or the row below that divides them. */
export function withNeighbours(
  grid: Grid,
  row: number,
  fields: number,
  last: HeadingRows | undefined,
): HeadingRows {
  if (!isSubheading(grid, row, row + 1) && isRest(grid, row, row + 1)) return wrapped(grid, row, fields);
  const lower = nextFilled(grid, row, 1);
  const below = isSubheading(grid, row, lower);
  const upper = nextFilled(grid, row, -1);
  const above = !below && row > grid.top && (!last || upper > last.bottom) && isGroupRow(grid, upper, row);
  const top = above ? upper : row;
  const bottom = below ? lower : row;
  const texts = new Map<number, string>();
  const subtexts = new Map<number, string>();
  let left = grid.right;
  let right = grid.left;
  for (let column = grid.left; column <= grid.right; column++) {
    const own = bottom === top ? "" : grid.text(bottom, column);
    const over = textOver(grid, top, column) || (own !== "" && below ? textOver(grid, top, column - 1) : "");
    if (over === "" && own === "") continue;
    left = Math.min(left, column);
    right = Math.max(right, column);
    if (own === "" && grid.text(top, column) === "") continue;
    if (over !== "" && own !== "") subtexts.set(column, own);
    texts.set(column, own === "" ? over : over === "" ? own : `${over} / ${own}`);
  }
  return { top, bottom, left, right, texts, subtexts, fields };
}

/** The next row that way; beyond an empty one, as somebody may have left it for the look of it. */
function nextFilled(grid: Grid, row: number, step: 1 | -1): number {
  const next = row + step;
  return grid.filled(next).length === 0 ? next + step : next;
}

/** The text of the cell or of the sideways merge that covers it. */
function textOver(grid: Grid, row: number, column: number): string {
  const own = grid.text(row, column);
  if (own !== "") return own;
  const merge = grid.merge(row, column);
  return merge && merge.top === row ? grid.text(row, merge.left) : "";
}

/** Below a heading: short texts that divide its wide cells, with nothing under its single ones. */
function isSubheading(grid: Grid, row: number, below: number): boolean {
  const filled = grid.filled(below);
  if (filled.length < 2 || below > grid.bottom) return false;
  let divides = 0;
  for (const column of filled) {
    const text = grid.text(below, column);
    if (countWords(text) > 8 || /^\d+([./-]\d+)*$/.test(text)) return false;
    const merge = grid.merge(row, column);
    const wide = merge !== null && merge.left < merge.right && merge.bottom < below;
    const open = merge === null && grid.text(row, column) === "";
    // A heading that was meant for two columns without being merged: the next one has none, and both are divided.
    const spans = merge === null && grid.text(row, column + 1) === "" && filled.includes(column + 1);
    if (!wide && !open && !spans) return false;
    if (wide || spans || isStyled(grid, below, column)) divides++;
  }
  if (divides < 2 && divides < filled.length - 1) return false;
  return (
    isDressed(grid, below, filled) || announcedFields(grid, below, filled) > 0 || divides === filled.length
  );
}

/** Above a heading: texts over several of its columns each, or over some columns only. */
export function isGroupRow(grid: Grid, above: number, row: number): boolean {
  const filled = grid.filled(above);
  const heads = grid.filled(row);
  if (filled.length === 0 || heads.length < 2) return false;
  if (filled.every((column) => widthAt(grid, above, column) === 1)) return false;
  const first = heads[0] as number;
  const last = heads[heads.length - 1] as number;
  // "Priority action 3" and its text across the rest is what the table serves.
  if (filled.length === 2 && SECTION.test(grid.text(above, filled[0] as number))) return false;
  if (isFact(grid, above, heads)) return false;
  let groups = 0;
  for (const column of filled) {
    if (countWords(grid.text(above, column)) > 8) return false;
    const merge = grid.merge(above, column);
    const runsDown = merge !== null && merge.bottom >= row;
    if (runsDown) continue;
    const width = widthAt(grid, above, column);
    if (width >= last - first + 1) return false;
    if (width > 1) groups++;
    else if (grid.text(row, column) === "") return false;
  }
  // Beyond an empty row stands what the document says of itself, unless it looks as the heading does.
  if (above < row - 1 && !(isDressed(grid, above, filled) && isDressed(grid, row, heads))) return false;
  return groups > 0 && (filled.length >= 2 || (filled[0] as number) > first);
}

/**
 * "Sponsor" and who it is across the rest, where all columns have headings of their own; a column that was put in
 * later may stand beyond it.
 */
function isFact(grid: Grid, above: number, heads: readonly number[]): boolean {
  const [label, value, ...more] = grid.filled(above);
  const first = heads[0] as number;
  const others = (heads[heads.length - 1] as number) - first;
  if (value === undefined || more.length > 0 || label !== first || heads.length !== others + 1) return false;
  const width = widthAt(grid, above, value);
  return widthAt(grid, above, label) === 1 && width > 2 && width >= others - 1;
}

/** A heading of more rows than this is a page of text. */
const MOST_LINES = 3;

/**
 * Below a heading: the rest of its words, as a page of text leaves them when each line becomes a row. Together
 * they say something ("Responsible" over "Officer"), or both rows are dressed and the next one is not.
 */
function isRest(grid: Grid, row: number, below: number): boolean {
  const filled = grid.filled(below);
  if (filled.length < 2 || below >= grid.bottom) return false;
  const dressed = isDressed(grid, row, grid.filled(row));
  // "Progress at" over "July 2026": a number is data unless it looks like a heading.
  const words = dressed && isDressed(grid, below, filled) ? /\p{L}/u : /^\D*\p{L}\D*$/u;
  const plain = (column: number): boolean => {
    const text = grid.text(below, column);
    return grid.text(row, column) !== "" && countWords(text) <= 3 && words.test(text);
  };
  if (!filled.every(plain)) return false;
  if (dressed && isDressed(grid, below, filled) && !isDressed(grid, below + 1, grid.filled(below + 1)))
    return true;
  const told = filled.filter((column) => {
    const both = `${grid.text(row, column)} ${grid.text(below, column)}`;
    return Math.max(0, ...Object.values(matchHeading(both))) >= WHOLE;
  });
  return (
    dressed === isDressed(grid, below, filled) && told.length >= 2 && told.length >= 0.75 * filled.length
  );
}

/** What a heading scores of which every word counts, if only to say which. */
const WHOLE = 0.86;

/** The heading with the rest of its words from the rows below. */
function wrapped(grid: Grid, top: number, fields: number): HeadingRows {
  const firstLines = new Map(grid.filled(top).map((column) => [column, grid.text(top, column)]));
  const texts = new Map(firstLines);
  let bottom = top;
  while (bottom - top + 1 < MOST_LINES && isRest(grid, bottom, bottom + 1)) {
    bottom++;
    for (const column of grid.filled(bottom)) {
      const before = texts.get(column) ?? "";
      // A word that the line's end divided is put together by whoever reads the heading.
      texts.set(column, `${before}${before.endsWith("-") ? "\n" : " "}${grid.text(bottom, column)}`.trim());
    }
  }
  const columns = [...texts.keys()];
  return {
    top,
    bottom,
    left: Math.min(...columns),
    right: Math.max(...columns),
    texts,
    subtexts: new Map(),
    firstLines,
    fields,
  };
}
