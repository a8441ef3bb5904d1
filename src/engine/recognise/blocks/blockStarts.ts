/** Where the blocks of labelled texts begin. */
import type { Item } from "./findLabels";
import { isStyled, type Grid } from "../grid/grid";
import { matchHeading } from "../headings/matchHeading";

/** Labels whose value is a single line. */
const ONE_LINE =
  /\b(?:rag|brag|rating|status|lead|owner|who|whom|when|date|deadline|due|timescale|priority|ref|no)\b/;

/** The items that begin a block: the first label, or the text that stands above it. */
export function startsOf(grid: Grid, items: readonly Item[], first: string): number[] {
  const indices: number[] = [];
  items.forEach((item, index) => {
    if (item.label === first) indices.push(index);
  });
  const lines = indices.map((index) => firstOfRun(items, index));
  // "Area for improvement 2" over "Response", in each block apart from the others: it begins the block.
  const heights = indices.map((index, at) => rowAt(items, index) - rowAt(items, lines[at] as number));
  if (heights[0] === 1 && heights.every((height) => height === 1)) return lines;
  if (announcesAction(first)) return indices;
  const openers = indices.map((index) => openerOf(grid, items, index));
  const opened = openers.filter((opener, at) => opener < (indices[at] as number)).length;
  return opened > 0.5 * indices.length ? openers : indices;
}

function rowAt(items: readonly Item[], index: number): number {
  return items[index]?.row ?? -1;
}

/** Where the rows begin that stand together with the item, without a gap. */
function firstOfRun(items: readonly Item[], index: number): number {
  let from = index;
  while (from > 0 && !gapBetween(items[from - 1] as Item, items[from] as Item)) from--;
  return from;
}

export function announcesAction(label: string): boolean {
  const scores = matchHeading(label);
  return Math.max(scores.action ?? 0, scores.group ?? 0, scores.ref ?? 0) >= 0.75;
}

/** Where the text above the label begins that belongs to no label before; the label itself where there is none. */
function openerOf(grid: Grid, items: readonly Item[], index: number): number {
  let from = index;
  while (from > 0 && items[from - 1]?.label === null) from--;
  const before = items[from - 1];
  // What follows a label that has no value yet is that value, up to the first gap.
  const owned = before !== undefined && before.value === "";
  let start = index;
  while (start > from && (start === index || !gapBetween(items[start - 1] as Item, items[start] as Item)))
    start--;
  if (start > from || !owned) return start;
  const plain = (at: number): boolean => !isStyled(grid, (items[at] as Item).row, (items[at] as Item).column);
  let styled = index;
  while (styled > from && !plain(styled - 1)) styled--;
  if (styled > from) return styled;
  return ONE_LINE.test(before.label ?? "") && index - from > 1 ? from + 1 : index;
}

function gapBetween(above: Item, below: Item): boolean {
  return below.row > above.row + 1;
}

/** The label that most blocks begin with, where some lack it: "Area for improvement", and once "Cause of concern". */
export function openingOf(items: readonly Item[], starts: readonly number[]): string | null {
  const labels = starts.map((index) => items[index]?.label ?? null);
  const first = labels.find((label) => label !== null) ?? null;
  const number = labels.filter((label) => label === first).length;
  return number > 0.5 * labels.length && number < labels.length ? first : null;
}
