/** Labels of plans that have no table: "Desired outcome" over its text or before it, again for each action. */
import type { Grid } from "../grid/grid";
import { labelsInCell } from "../actions/labelsInCell";
import { matchHeading } from "../headings/matchHeading";
import { countWords } from "../grid/profileColumn";
import { RULE } from "../words/rowWords";

/** One thing that stands on the sheet, in reading order. */
export interface Item {
  readonly row: number;
  readonly column: number;
  /** The label's key where the cell is or begins with one, else null. */
  readonly label: string | null;
  /** The label as it is written, without its number and colon. */
  readonly written: string;
  /** The number that the label carries: "Action 3" has "3". */
  readonly number: string;
  /** The text that the cell gives as a value: all of it, or what follows the label in the same cell. */
  readonly value: string;
}

/** The words that a label starts a cell with: "Lead:", "Lead - ", in at most so many signs. */
const INLINE = /^([^:\n–]{2,48}?)\s*(?::|\s[-–—])\s*(\S[\s\S]*)$/;
const CLEAR = 0.78;
const CLEAR_WITH_COLON = 0.55;
const CLEAR_WHEN_LONG = 0.42;
const MOST_WORDS = 9;
const LONGEST = 70;
const LONGEST_QUESTION = 160;

const PUNCTUATION_BEHIND = /[\s:.–-]+$/;
const NUMBER_BEFORE = /^\(?\d+(?:\.\d+)*[.)]?\s+/;
const NUMBER_BEHIND = /\s*(?:no\.?\s*)?#?(\d+(?:\.\d+)*[a-z]?)$/i;

/** A cell that may be a label, or begin with one. */
interface Label {
  readonly key: string;
  readonly written: string;
  readonly number: string;
  readonly value: string;
  readonly colon: boolean;
  /** A whole sentence: fewer of its words speak of a field. */
  readonly long?: true;
}

/** All items of the rows; labels are texts that announce a field and come at least twice. */
export function findItems(grid: Grid, rows: readonly number[]): Item[] {
  const cells: { row: number; column: number; text: string; label: Label | null }[] = [];
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const column of grid.filled(row)) {
      for (const text of textsIn(grid.text(row, column))) {
        if (RULE.test(text)) continue;
        const label = labelIn(text) ?? questionIn(grid, row, column, text);
        cells.push({ row, column, text, label });
        if (label) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
      }
    }
  }
  const announcing = new Map<string, number>();
  for (const [key, number] of counts) {
    if (number >= 2) announcing.set(key, Math.max(0, ...Object.values(matchHeading(key))));
  }
  const asked = timesAsked(counts, announcing);
  // A form asks in its first column and is answered in the second.
  const isAsked = (row: number, column: number, { key }: Label): boolean =>
    counts.get(key) === asked &&
    grid.filled(row).length === 2 &&
    grid.filled(row)[0] === column &&
    !isAnswer(grid, row, column);
  const items: Item[] = [];
  const bare = new Map<number, Item>();
  for (const { row, column, text, label } of cells) {
    const before = items[items.length - 1];
    const answers = before?.row === row && before.label !== null && before.value === "";
    const above = bare.get(column);
    const isLabel =
      label !== null &&
      (isClear(label, announcing) || isAsked(row, column, label)) &&
      // "Regulation 12: …" beneath "Regulation" is what stands under that label.
      !(label.value !== "" && above?.row === row - 1 && above.label === label.key) &&
      !(answers && !label.colon && isAnswer(grid, row, column));
    if (!isLabel) {
      items.push({ row, column, label: null, written: "", number: "", value: text });
      continue;
    }
    const { key, written, number, value } = label;
    const item = { row, column, label: key, written, number, value };
    items.push(item);
    if (value === "") bare.set(column, item);
  }
  return items;
}

function isClear({ key, long, colon }: Label, announcing: ReadonlyMap<string, number>): boolean {
  return (announcing.get(key) ?? 0) >= (long ? CLEAR_WHEN_LONG : colon ? CLEAR_WITH_COLON : CLEAR);
}

/** How often a form asks each of its questions; null where nothing clear is asked so. */
function timesAsked(
  counts: ReadonlyMap<string, number>,
  announcing: ReadonlyMap<string, number>,
): number | null {
  const times = new Map<number, number>();
  for (const [key, score] of announcing) {
    const number = counts.get(key) ?? 0;
    if (score >= CLEAR_WHEN_LONG) times.set(number, (times.get(number) ?? 0) + 1);
  }
  const [number, questions] = [...times].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return questions >= FEWEST_QUESTIONS ? number : null;
}

/** So many questions that come equally often are a form. */
const FEWEST_QUESTIONS = 3;

/** The cell's text, or what stands before, between and behind the labels in it. */
function textsIn(text: string): readonly string[] {
  const parts = text.includes(":") ? labelsInCell(text) : null;
  return parts ? parts.map(({ label, value }) => `${label} ${value}`.trim()) : [text];
}

/** "In progress" beside "Status" is what it says, and no label, however often it comes. */
function isAnswer(grid: Grid, row: number, column: number): boolean {
  const [shape] = grid.shapes(row, column);
  return shape === "status" || shape === "rag" || shape === "date";
}

/** The text as a label, alone or with its value behind it; null where it is too long to be one. */
function labelIn(text: string): Label | null {
  if (text.length <= LONGEST && !text.includes("\n") && countWords(text) <= MOST_WORDS) {
    const inline = text.includes(":") && !text.endsWith(":") ? INLINE.exec(text) : null;
    return inline
      ? labelOf(inline[1] as string, inline[2] as string, true)
      : labelOf(text, "", text.endsWith(":"));
  }
  const inline = INLINE.exec(text);
  return inline ? labelOf(inline[1] as string, inline[2] as string, true) : null;
}

/** Forms ask in whole sentences, and are answered in the next cell: "What resources are needed to do this?" */
function questionIn(grid: Grid, row: number, column: number, text: string): Label | null {
  const filled = grid.filled(row);
  if (filled.length !== 2 || filled[0] !== column || text.length > LONGEST_QUESTION || text.includes("\n"))
    return null;
  const label = labelOf(text, "", text.endsWith(":"));
  return label && { ...label, long: true };
}

/** "Action 3:" and "Action 4" are one label, and the number is said by each. */
function labelOf(text: string, value: string, colon: boolean): Label | null {
  const bare = text.trim().replace(PUNCTUATION_BEHIND, "").replace(NUMBER_BEFORE, "");
  const number = NUMBER_BEHIND.exec(bare)?.[1] ?? "";
  const written = number === "" ? bare : bare.replace(NUMBER_BEHIND, "").trim();
  return written === "" ? null : { key: written.toLowerCase(), written, number, value: value.trim(), colon };
}
