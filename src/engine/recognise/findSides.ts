/** Tables side by side: the sheet cut at empty columns where each side has a heading of its own. */
import type { Steps } from "../model/steps";
import { fold } from "../text/fold";
import { chooseHeadingsInSteps } from "./headings/chooseHeadings";
import { CONTACTS, describeTable, GLOSSARY, VERSIONS } from "./tables/describeTable";
import type { HeadingRows } from "./headings/headingRows";
import type { Grid } from "./grid/grid";
import { windowOf } from "./grid/gridViews";
import { matchHeading } from "./headings/matchHeading";
import { isKeyRow } from "./grid/rowDress";

/** The sides from left to right; the whole grid alone where it is one. */
export function* findSidesInSteps(grid: Grid): Steps<Grid[]> {
  const spans = spansOf(grid).flatMap((span) => cutAtRepeats(grid, span));
  if (spans.length < 2) return [grid];
  yield;
  const sides: { readonly side: Grid; readonly heading: HeadingRows | null }[] = [];
  for (const [left, right] of spans) {
    const side = windowOf(grid, { top: grid.top, left, bottom: grid.bottom, right });
    const [heading = null] = yield* chooseHeadingsInSteps(side);
    sides.push({ side, heading });
  }
  // What has no heading of its own belongs to the side before it, unless it is a key or far away.
  const cuts: number[] = [];
  let before: HeadingRows | null = null;
  sides.forEach(({ side, heading }, index) => {
    const apart = heading === null ? isOtherList(side, before) : before !== null && areApart(before, heading);
    const gap = side.left - (spans[index - 1]?.[1] ?? side.left) - 1;
    const isStray = heading === null && gap >= WIDE_GAP && before !== null && !isHeaded(side, before);
    if (index > 0 && (apart || isStray || isKey(side))) cuts.push(side.left);
    before ??= heading;
    if (apart && heading !== null) before = heading;
  });
  if (cuts.length === 0) return [grid];
  return [grid.left, ...cuts].map((left, index) =>
    windowOf(grid, { top: grid.top, left, bottom: grid.bottom, right: (cuts[index] ?? grid.right + 1) - 1 }),
  );
}

/** So many empty columns part what nobody headed from the table before it. */
const WIDE_GAP = 2;

/** A span cut where its headings begin again, action and all: "Action | Lead | When | Action | Lead | When". */
function cutAtRepeats(
  grid: Grid,
  [left, right]: readonly [number, number],
): readonly (readonly [number, number])[] {
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + REACH); row++) {
    const columns = grid.filled(row).filter((column) => column >= left && column <= right);
    const first = grid.text(row, columns[0] ?? -1);
    const again = columns.findIndex((column, index) => index >= FEWEST && grid.text(row, column) === first);
    if (again < 0 || columns.length % again !== 0) continue;
    const texts = columns.map((column) => fold(grid.text(row, column)));
    if (texts.some((text, index) => text !== texts[index % again])) continue;
    if (!texts.some((text) => (matchHeading(text).action ?? 0) >= PLAIN)) continue;
    const starts = columns.filter((_, index) => index > 0 && index % again === 0);
    return [left, ...starts].map((start, index) => [start, (starts[index] ?? right + 1) - 1] as const);
  }
  return [[left, right]];
}

/** Headings stand within so many rows of the top. */
const REACH = 60;
/** So many columns are a table of their own. */
const FEWEST = 2;

/** Some column of the side has a heading that says something, in the rows of the headings beside it. */
function isHeaded(side: Grid, { top, bottom }: HeadingRows): boolean {
  return [top, bottom].some((row) =>
    side
      .filled(row)
      .some((column) => Math.max(0, ...Object.values(matchHeading(side.text(row, column)))) >= KNOWN),
  );
}

const KNOWN = 0.5;

/** A list of contacts and the like beside a plan, under headings of its own in the row of the plan's. */
function isOtherList(side: Grid, beside: HeadingRows | null): boolean {
  if (beside === null) return false;
  const headings = side.filled(beside.bottom).map((column) => side.text(beside.bottom, column));
  return headings.length >= 2 && LISTS.includes(describeTable(headings));
}

const LISTS: readonly string[] = [CONTACTS, GLOSSARY, VERSIONS];

/** Nothing but a title and the lines of a key. */
function isKey(side: Grid): boolean {
  let lines = 0;
  let others = 0;
  for (let row = side.top; row <= side.bottom; row++) {
    if (side.filled(row).length === 0) continue;
    if (isKeyRow(side, row)) lines++;
    else others++;
  }
  return lines >= 2 && others <= 2;
}

/** Runs of columns that hold text, parted by columns that hold none. */
function spansOf(grid: Grid): (readonly [number, number])[] {
  const used: boolean[] = [];
  let before: readonly number[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    const filled = grid.filled(row);
    if (filled === before && !grid.hasMerges) continue;
    before = filled;
    // A title may be merged over everything; the cells of a table only over columns of their own.
    const isTable = filled.length >= 3;
    for (const column of filled) {
      const right = isTable ? (grid.merge(row, column)?.right ?? column) : column;
      for (let covered = column; covered <= right; covered++) used[covered] = true;
    }
  }
  const spans: [number, number][] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    if (!used[column]) continue;
    const last = spans[spans.length - 1];
    if (last && last[1] === column - 1) last[1] = column;
    else spans.push([column, column]);
  }
  return spans;
}

/** The headings say the same again, stand in different rows, or are whole each: two tables and not one with a gap. */
function areApart(first: HeadingRows, second: HeadingRows): boolean {
  const texts = new Set([...first.texts.values()].map(fold));
  const again = [...second.texts.values()].filter((text) => texts.has(fold(text))).length;
  return again >= 2 || first.top !== second.top || (isWhole(first) && isWhole(second));
}

/** It asks by itself for all that a plan needs: what is to be done, by whom and by when. */
function isWhole({ texts }: HeadingRows): boolean {
  const scores = [...texts.values()].map((text) => matchHeading(text));
  return (["action", "owners", "due"] as const).every((field) =>
    scores.some((score) => (score[field] ?? 0) >= PLAIN),
  );
}

const PLAIN = 0.75;
