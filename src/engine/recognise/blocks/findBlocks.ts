/** Blocks of labelled texts, one for each action: which cells stand under which label. */
import { announcesAction, openingOf, startsOf } from "./blockStarts";
import type { Item } from "./findLabels";
import { isStyled, widthAt, type Grid } from "../grid/grid";
import { SECTION } from "../words/rowWords";

/** What a block says under one label; a text of "" is said by the colour of the cell. */
export interface BlockValue {
  /** The label's key; `OPENER` for the text above the first label, `NUMBER` for the number of a label. */
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export const OPENER = "";
export const NUMBER = "#";

export interface Block {
  readonly values: BlockValue[];
  readonly rows: Set<number>;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** The labels in the order in which they come, each with the way it is written. */
  readonly labels: ReadonlyMap<string, string>;
  /** Rows that say something of several blocks: a recommendation over its actions. */
  readonly over: readonly number[];
}

/** Cuts the items into blocks; null where no labels repeat in a pattern. */
export function findBlocks(grid: Grid, items: readonly Item[]): Blocks | null {
  const counts = new Map<string, number>();
  const labels = new Map<string, string>();
  for (const { label, written } of items) {
    if (label === null) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    if (!labels.has(label)) labels.set(label, written);
  }
  const band = sectionLabel(grid, items, counts);
  const within = [...counts].filter(([label]) => label !== band);
  const most = Math.max(0, ...within.map(([, number]) => number));
  const first = within.find(([, number]) => number >= 0.5 * most)?.[0];
  if (most < 2 || counts.size < 2 || first === undefined) return null;
  const inner = within.find(([, number]) => number === most)?.[0] ?? first;
  const over = inner !== first && repeatsWithin(items, first) ? first : band;
  const starts = startsOf(grid, items, over === first ? inner : first);
  const opening = openingOf(items, starts);
  const { blocks, overRows } = cut(grid, items, starts, opening, over);
  const firstOf = labels.get(opening ?? "");
  // What opens the blocks stands before the rest, though the first block may call it something else.
  const inOrder = firstOf === undefined ? labels : new Map([[opening as string, firstOf], ...labels]);
  return { blocks, labels: inOrder, over: overRows };
}

/** Two other labels at least come again before the label itself does: what stands under it is several blocks. */
function repeatsWithin(items: readonly Item[], label: string): boolean {
  let seen = new Set<string>();
  const again = new Set<string>();
  for (const item of items) {
    if (item.label === null) continue;
    if (item.label === label) seen = new Set();
    else if (seen.has(item.label)) again.add(item.label);
    seen.add(item.label);
  }
  return again.size >= 2;
}

/**
 * The label of bands over one block or more, each alone in its row: "Priority 1: Serious violence". Where there are as
 * many bands as blocks, each must say all that it says itself, and a text without a label be the action.
 */
function sectionLabel(
  grid: Grid,
  items: readonly Item[],
  counts: ReadonlyMap<string, number>,
): string | null {
  const most = Math.max(0, ...counts.values());
  const labels = [...counts.keys()];
  for (const [label, number] of counts) {
    const isFew = number <= 0.5 * most;
    if (!isFew && labels.some((other) => other !== label && announcesAction(other))) continue;
    const isBand = (item: Item, index: number): boolean =>
      item.label !== label ||
      (item.number !== "" &&
        grid.filled(item.row).length === 1 &&
        SECTION.test(grid.text(item.row, item.column)) &&
        (isFew || (item.value !== "" && items[index + 1]?.label === null)));
    if (items.every(isBand)) return label;
  }
  return null;
}

/** `opening` is the label that most blocks begin with, `over` that of what stands over several; null for none. */
function cut(
  grid: Grid,
  items: readonly Item[],
  starts: readonly number[],
  opening: string | null,
  over: string | null,
): { blocks: Block[]; overRows: number[] } {
  const blocks: Block[] = [];
  const overRows: number[] = [];
  let shared: BlockValue[] | null = null;
  // What stands before the first label in its own row belongs to the first block.
  let begin = starts[0] ?? 0;
  while (begin > 0 && items[begin - 1]?.row === items[begin]?.row) begin--;
  const startsAt = new Set([begin, ...starts.slice(1)]);
  // What its last label says is part of the last block.
  const last = Math.max(
    starts[starts.length - 1] ?? 0,
    items.map(({ label }) => label !== null).lastIndexOf(true),
  );
  const heads = headedRows(items);
  let block: Block | null = null;
  let label = OPENER;
  let lastRow = -1;
  let held = false;
  const firstOver = over === null ? -1 : items.findIndex((item) => item.label === over);
  for (let index = firstOver < 0 ? begin : Math.min(begin, firstOver); index < items.length; index++) {
    const item = items[index] as Item;
    if (over !== null && item.label === over) {
      block = null;
      shared = [];
    }
    if (startsAt.has(index)) {
      block = { values: [...(shared ?? [])], rows: new Set() };
      blocks.push(block);
      label = opening ?? OPENER;
      held = false;
      const number = items[index + 1]?.row === item.row ? /\d+(?:\.\d+)*$/.exec(item.value)?.[0] : undefined;
      if (item.label === null && opening !== null && number !== undefined) {
        block.rows.add(item.row);
        block.values.push({ label: NUMBER, row: item.row, column: item.column, text: number });
        continue;
      }
    }
    if (!block) {
      if (shared === null || over === null) continue;
      overRows.push(item.row);
      label = item.label ?? label;
      const numbered = item.number === "" ? [] : [`${item.written} ${item.number}`];
      const whole = grid.text(item.row, item.column);
      const texts = numbered.length > 0 && whole.endsWith(item.value) ? [whole] : [...numbered, item.value];
      for (const text of texts.filter((one) => one !== ""))
        shared.push({ label, row: item.row, column: item.column, text });
      continue;
    }
    if (held && startsAt.has(index + 1) && isTheme(grid, item)) {
      overRows.push(item.row);
      continue;
    }
    // After the last block, what stands beyond a gap belongs to no action.
    if (index > last && item.label === null && label !== OPENER && held && item.row > lastRow + 1) break;
    block.rows.add(item.row);
    lastRow = item.row;
    if (item.label !== null) {
      label = item.label;
      held = false;
      if (item.number !== "")
        block.values.push({ label: NUMBER, row: item.row, column: item.column, text: item.number });
    }
    if (item.value === "") {
      const coloured = colouredBeside(grid, item, items[index + 1]);
      if (coloured) block.values.push({ label, ...coloured, text: "" });
      continue;
    }
    held = true;
    const head = heads.get(item.row)?.get(item.column);
    block.values.push({ label: head ?? label, row: item.row, column: item.column, text: item.value });
  }
  return { blocks, overRows };
}

/** A text between two blocks that looks as a heading does and belongs to neither: "Partnerships". */
function isTheme(grid: Grid, { row, column, label }: Item): boolean {
  const isApart = [row - 1, row, row + 1].map((one) => grid.filled(one).length).join() === "0,1,0";
  return label === null && isApart && (isStyled(grid, row, column) || widthAt(grid, row, column) > 1);
}

/** The empty cell beside or beneath a label that no text answers, where it has a colour that the label has not. */
function colouredBeside(
  grid: Grid,
  label: Item,
  next: Item | undefined,
): { row: number; column: number } | null {
  if (label.label === null || next?.row === label.row) return null;
  const own = grid.look(label.row, label.column).fill;
  const places = [
    { row: label.row, column: label.column + widthAt(grid, label.row, label.column) },
    { row: label.row + 1, column: label.column },
  ];
  const isColoured = ({ row, column }: { row: number; column: number }): boolean => {
    const { fill } = grid.look(row, column);
    return fill !== undefined && fill !== own && grid.text(row, column) === "";
  };
  return places.find(isColoured) ?? null;
}

/** Rows of values that stand under a row of labels: the label of each of their columns. */
function headedRows(items: readonly Item[]): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const byRow = new Map<number, Item[]>();
  for (const item of items) {
    const line = byRow.get(item.row);
    if (line) line.push(item);
    else byRow.set(item.row, [item]);
  }
  const headed = new Map<number, ReadonlyMap<number, string>>();
  let before: readonly Item[] = [];
  for (const [row, line] of byRow) {
    const allLabels = before.length >= 2 && before.every((item) => item.label !== null && item.value === "");
    if (allLabels && line.every((item) => item.label === null)) {
      headed.set(row, new Map(before.map((item) => [item.column, item.label as string])));
    }
    before = line;
  }
  return headed;
}
