/** Tables that could be taken for labelled blocks, because their headings come again. */
import type { Block } from "./findBlocks";
import type { Item } from "./findLabels";

/** Labels side by side, and several rows of texts side by side beneath them. */
export function holdsTable(items: readonly Item[]): boolean {
  const rows = new Map<number, { labels: number; texts: number }>();
  for (const { row, label, value } of items) {
    const counts = rows.get(row) ?? { labels: 0, texts: 0 };
    rows.set(row, counts);
    if (label !== null && value === "") counts.labels++;
    else counts.texts++;
  }
  const isLine = (row: number): boolean => {
    const counts = rows.get(row);
    return counts !== undefined && counts.labels === 0 && counts.texts >= 2;
  };
  return [...rows].some(
    ([row, { labels, texts }]) => labels >= SIDE_BY_SIDE && texts === 0 && isLine(row + 1) && isLine(row + 2),
  );
}

/** Many texts stand side by side under one label: rows of a table, whatever its heading looks like. */
export function isCrowded(blocks: readonly Block[]): boolean {
  let all = 0;
  let crowded = 0;
  for (const { values } of blocks) {
    const besides = new Map<string, number>();
    for (const { row, label } of values)
      besides.set(`${row}|${label}`, (besides.get(`${row}|${label}`) ?? 0) + 1);
    for (const number of besides.values()) {
      all += number;
      if (number >= SIDE_BY_SIDE) crowded += number;
    }
  }
  return crowded > MOST_CROWDED * all;
}

const SIDE_BY_SIDE = 3;
const MOST_CROWDED = 0.3;
