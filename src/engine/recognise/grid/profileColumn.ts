/** What stands in a column, in figures that can vote on its meaning. */
import type { CellShape } from "../../model/recognised";
import { hasOwnFill, type Grid } from "./grid";
import { ORDERS, TELLINGS } from "../words/sentenceWords";

export interface ColumnProfile {
  /** How many rows of data there are, and in how many of them the column holds text. */
  readonly rows: number;
  readonly filled: number;
  /** How many of the filled cells were looked at. */
  readonly sampled: number;
  /** Share of the sampled cells that have the shape at all, and as their most telling one. */
  readonly shares: Readonly<Partial<Record<CellShape, number>>>;
  readonly leading: Readonly<Partial<Record<CellShape, number>>>;
  /** Mean number of words. */
  readonly words: number;
  /** Share of the sampled texts that are not repeated. */
  readonly distinct: number;
  /** Share that begins as an order ("Develop …", "To review …"), and share that tells what was done. */
  readonly orders: number;
  readonly tellings: number;
  /** Share of ticks and crosses. */
  readonly ticks: number;
  /** Share of words for a level, such as "High". */
  readonly levels: number;
  /** The cells count: "a", "b", "c", beginning anew as often as they like. */
  readonly isLettered: boolean;
  /** Share of the rows whose empty cell has a fill that looks like a rating. */
  readonly ratedFills: number;
}

/** More cells than these tell nothing new. */
const SAMPLE = 80;
const LEVEL =
  /^(?:very )?(?:high|medium|moderate|low|critical|essential|desirable|h|m|l|urgent|must|should|could|[1-5])(?: priority)?$/i;
const TICK = /^(?:[✓✔☑√✗✘☒xX•●]|yes|y|n|no)$/;

/** A cell as the profile needs it. */
export interface ProfiledCell {
  readonly text: string;
  readonly shapes: readonly CellShape[];
}

/** Looks at the column's cells in the rows given, at most `SAMPLE` of them, spread evenly. */
export function profileColumn(grid: Grid, column: number, rows: readonly number[]): ColumnProfile {
  const isFilled = (row: number): boolean => grid.text(row, column) !== "";
  const emptyRows = rows.filter((row) => !isFilled(row));
  const filledRows = emptyRows.length === 0 ? rows : rows.filter(isFilled);
  const cells = spread(filledRows).map((row) => ({
    text: grid.text(row, column),
    shapes: grid.shapes(row, column),
  }));
  return profileCells(cells, rows.length, filledRows.length, ratedFills(grid, column, emptyRows));
}

/** The profile of cells that were chosen from `filled` filled ones among `rows` rows. */
export function profileCells(
  cells: readonly ProfiledCell[],
  rows: number,
  filled: number,
  rated = 0,
): ColumnProfile {
  const shares: Partial<Record<CellShape, number>> = {};
  const leading: Partial<Record<CellShape, number>> = {};
  const seen = new Set<string>();
  let words = 0;
  let orders = 0;
  let tellings = 0;
  let ticks = 0;
  let levels = 0;
  for (const { text, shapes } of cells) {
    // "Weekly report for managers" speaks of time in passing.
    const passing = shapes[0] === "date" && !/\d/.test(text) && countWords(text) >= 4;
    for (const shape of shapes)
      shares[shape] = (shares[shape] ?? 0) + (passing && shape === "date" ? 0.5 : 1);
    const first = passing ? (shapes.find((shape) => shape !== "date") ?? "phrase") : shapes[0];
    if (first) leading[first] = (leading[first] ?? 0) + 1;
    seen.add(text);
    words += countWords(text);
    if (isOrder(text)) orders++;
    if (isTelling(text)) tellings++;
    if (TICK.test(text)) ticks++;
    if (LEVEL.test(text)) levels++;
  }
  const count = Math.max(1, cells.length);
  for (const shape of Object.keys(shares) as CellShape[]) shares[shape] = (shares[shape] as number) / count;
  for (const shape of Object.keys(leading) as CellShape[])
    leading[shape] = (leading[shape] as number) / count;
  return {
    rows,
    filled,
    sampled: cells.length,
    shares,
    leading,
    words: words / count,
    distinct: seen.size / count,
    orders: orders / count,
    tellings: tellings / count,
    ticks: ticks / count,
    levels: levels / count,
    isLettered: isLettered(cells),
    ratedFills: rated,
  };
}

/** Small letters, so that "R", "A", "G" are none. */
function isLettered(cells: readonly ProfiledCell[]): boolean {
  let next = 0;
  for (const { text } of cells) {
    const letter = /^\(?([a-z])[.):]*$/.exec(text)?.[1];
    if (letter === undefined) return false;
    const place = letter.charCodeAt(0) - "a".charCodeAt(0);
    if (place !== next && place !== 0) return false;
    next = place + 1;
  }
  return cells.length >= FEWEST_LETTERS;
}

const FEWEST_LETTERS = 2;

/** "Develop a protocol", "To develop …", "(2a) Develop …", "Managers to review …", "Cases to be audited", "We will …". */
export function isOrder(text: string): boolean {
  const words = firstWords(text, 14);
  // "Adolygu'r polisi" is an order in Welsh, article and all.
  const first = words[0]?.split(/['’]/)[0];
  if (first !== undefined && ORDERS.has(first) && !ACRONYM.test(text)) return true;
  // "That a bus pass is offered": so committees recommend.
  if (first === "that") return true;
  return words.some((word, index) => {
    const next = words[index + 1];
    if (word === "to") return next !== undefined && (next === "be" || ORDERS.has(next));
    return next !== undefined && (word === "will" || word === "should" || word === "must");
  });
}

/** "SEND Service Manager" tells nobody to send anything; a text all in capitals may. */
const ACRONYM = /^[A-Z]{2,}\b(?=.*[a-z])/s;

/** "Training has been delivered", "Ongoing", "The manager conducted an audit"; not "Policies to be reviewed". */
export function isTelling(text: string): boolean {
  const words = firstWords(text, 10);
  if (words.slice(0, 7).some((word) => TELLINGS.has(word))) return true;
  if (isOrder(text)) return false;
  return words.some((word, index) => {
    const before = words[index - 1];
    if (word === "being" || word === "progress") return index > 0;
    return index > 0 && word.length > 4 && word.endsWith("ed") && before !== "be" && before !== "as";
  });
}

export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let index = 0; index < text.length; index++) {
    const blank = text.charCodeAt(index) <= 32;
    if (!blank && !inside) count++;
    inside = !blank;
  }
  return count;
}

/** The first words in small letters, a leading number or bullet left out. */
function firstWords(text: string, count: number): string[] {
  const start = text
    .slice(0, 90)
    .replace(/^[\s([]*(?:[A-Za-z]{0,4}\s?\d+[\d.]*[a-z]{0,4}|[a-z]|[ivx]{1,5})[)\].:]\s*|^[\s•·▪●◦*–-]+/, "");
  return (start.toLowerCase().match(/[a-z][a-z'’-]*/g) ?? []).slice(0, count);
}

/** At most `SAMPLE` of the items, from all over the list. */
export function spread<T>(items: readonly T[]): readonly T[] {
  if (items.length <= SAMPLE) return items;
  const chosen: T[] = [];
  for (let index = 0; index < SAMPLE; index++)
    chosen.push(items[Math.floor((index * items.length) / SAMPLE)] as T);
  return chosen;
}

/** Empty cells with a fill that their neighbour does not have; one fill that all of them share is decoration. */
function ratedFills(grid: Grid, column: number, emptyRows: readonly number[]): number {
  if (emptyRows.length === 0) return 0;
  const sample = spread(emptyRows);
  const fills = new Set<string>();
  let rated = 0;
  for (const row of sample) {
    if (!hasOwnFill(grid, row, column)) continue;
    fills.add(grid.look(row, column).fill as string);
    rated++;
  }
  return fills.size >= 2 ? rated / sample.length : 0;
}
