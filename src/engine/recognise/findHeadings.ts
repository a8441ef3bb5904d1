/** Rows that look like the heading of a plan: short texts, most of which announce a field. */
import { fold } from "../text/fold";
import { isStyled, widthAt, type Grid } from "./grid";
import { matchHeading, type HeadingScores } from "./matchHeading";
import { countWords } from "./profileColumn";
import { isDressed } from "./rowDress";

export interface HeadingRows {
  /** One row, or two where groups of columns have a heading above their own. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The heading of each column that has one; two rows are joined by " / ". */
  readonly texts: ReadonlyMap<number, string>;
  /** The lower of two rows by itself, for columns that have both. */
  readonly subtexts: ReadonlyMap<number, string>;
  /** How many different fields the texts announce. */
  readonly fields: number;
  /** The user said that this is the heading of a plan. */
  readonly chosen?: true;
}

const CLEAR = 0.55;
const NEXT_SENSE = 0.45;
/** A heading has at most so many words; one of four cells may have more (guidance stands in it). */
const LONGEST = 14;
const LONG_SHARE = 0.25;
/** A plan's own first heading stands within so many rows of the top, whatever it looks like. */
const UNDRESSED_REACH = 40;

/** All heading rows from top to bottom, repeats at page breaks included. */
export function findHeadings(grid: Grid): HeadingRows[] {
  const found: HeadingRows[] = [];
  let fewAbove = true;
  for (let row = grid.top; row <= grid.bottom; row++) {
    const filled = grid.filled(row);
    const last = found[found.length - 1];
    const worthALook =
      filled.length >= 2 &&
      ((!last && row - grid.top < UNDRESSED_REACH) ||
        fewAbove ||
        (row > grid.top && isGroupRow(grid, row - 1, row)) ||
        isDressed(grid, row, filled) ||
        (last && repeats(grid, row, last)));
    fewAbove = filled.length <= 1;
    if (!worthALook || (last && row <= last.bottom)) continue;
    const fields = announcedFields(grid, row, filled);
    if (fields < 2) continue;
    // Right beneath a heading stands guidance on it, or the heading that the first one only looked like.
    if (last && row === last.bottom + 1) {
      if (fields <= last.fields + 1) continue;
      found.pop();
    }
    found.push(withNeighbours(grid, row, fields, found[found.length - 1]));
  }
  return found;
}

/**
 * True where the row says what the heading says: at least three of five texts, and two of them. Of a heading of
 * two rows the lower one is asked for, as the upper one has a text for a few columns only.
 */
export function repeats(grid: Grid, row: number, heading: HeadingRows): boolean {
  const mayDiffer = 0.4 * heading.texts.size;
  let same = 0;
  let other = 0;
  for (const [column, whole] of heading.texts) {
    const text = heading.subtexts.get(column) ?? whole;
    const own = grid.text(row, column);
    if (own === text || (mayEqual(own, text) && fold(text) === fold(own))) same++;
    else if (++other > mayDiffer) return false;
  }
  return same >= 2;
}

/** Cheap to ask before folding both: most texts of a table are much longer than its headings, or begin otherwise. */
function mayEqual(own: string, text: string): boolean {
  return (
    own !== "" && Math.abs(own.length - text.length) <= 12 && own[0]?.toLowerCase() === text[0]?.toLowerCase()
  );
}

/** How many different fields the row's texts announce; 0 where it is no heading. */
export function announcedFields(grid: Grid, row: number, filled: readonly number[]): number {
  let long = 0;
  let clear = 0;
  let known = 0;
  let plainAction = false;
  const fields = new Set<string>();
  const texts = new Set<string>();
  for (const column of filled) {
    const text = grid.text(row, column);
    if (text.length > 160 || countWords(text) > LONGEST) {
      if (++long > LONG_SHARE * filled.length) return 0;
      continue;
    }
    const [best, bestScore] = bestSense(matchHeading(text), fields);
    if (bestScore < CLEAR || best === null) continue;
    texts.add(fold(text));
    known++;
    if (best === "other") continue;
    clear++;
    fields.add(best);
    plainAction ||= best === "action" && bestScore >= 0.95;
  }
  if (texts.size < 2 || clear < 2) return 0;
  const dressed = isDressed(grid, row, filled);
  // Names of people or months over ticks are headings too, beside one that says plainly what is to be done.
  const enough = dressed ? (plainAction ? 0.25 : 0.4) : 0.6;
  if (known < enough * filled.length && fields.size < 4) return 0;
  // Two words alone may be anything: they must look like a heading, or head something.
  if (fields.size === 2 && !dressed && filled.length > 2 && clear < filled.length) return 0;
  return fields.size;
}

/** What the text announces most; a second column of the same counts as what it announces next, if it does. */
function bestSense(scores: HeadingScores, taken: ReadonlySet<string>): [string | null, number] {
  let best: string | null = null;
  let bestScore = 0;
  let other: string | null = null;
  for (const [sense, score] of Object.entries(scores)) {
    if (score > bestScore) {
      best = sense;
      bestScore = score;
    }
    if (score >= NEXT_SENSE && sense !== "other" && !taken.has(sense)) other ??= sense;
  }
  return best !== null && taken.has(best) && other !== null ? [other, bestScore] : [best, bestScore];
}

/** The heading with the row above that groups its columns, or the row below that divides them. */
export function withNeighbours(
  grid: Grid,
  row: number,
  fields: number,
  last: HeadingRows | undefined,
): HeadingRows {
  const below = isSubheading(grid, row, row + 1);
  const above =
    !below && row > grid.top && (!last || row - 1 > last.bottom) && isGroupRow(grid, row - 1, row);
  const top = above ? row - 1 : row;
  const bottom = below ? row + 1 : row;
  const texts = new Map<number, string>();
  const subtexts = new Map<number, string>();
  let left = grid.right;
  let right = grid.left;
  for (let column = grid.left; column <= grid.right; column++) {
    const lower = bottom === top ? "" : grid.text(bottom, column);
    const upper =
      textOver(grid, top, column) || (lower !== "" && below ? textOver(grid, top, column - 1) : "");
    if (upper === "" && lower === "") continue;
    const own = lower !== "" || grid.text(top, column) !== "";
    left = Math.min(left, column);
    right = Math.max(right, column);
    if (!own) continue;
    if (upper !== "" && lower !== "") subtexts.set(column, lower);
    texts.set(column, lower === "" ? upper : upper === "" ? lower : `${upper} / ${lower}`);
  }
  return { top, bottom, left, right, texts, subtexts, fields };
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
function isGroupRow(grid: Grid, above: number, row: number): boolean {
  const filled = grid.filled(above);
  const heads = grid.filled(row);
  if (filled.length === 0 || heads.length < 2) return false;
  if (filled.every((column) => widthAt(grid, above, column) === 1)) return false;
  const first = heads[0] as number;
  const last = heads[heads.length - 1] as number;
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
  return groups > 0 && (filled.length >= 2 || (filled[0] as number) > first);
}
