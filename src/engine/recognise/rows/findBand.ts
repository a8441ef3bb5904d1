/** Rows that stand over the rows that follow: sections, with or without a number or a lead of their own. */
import type { RowRole } from "../../model/recognised";
import { carriesOn } from "./carriesOn";
import { widthAt, type Grid } from "../grid/grid";
import { countWords } from "../grid/profileColumn";
import { isDressed } from "../grid/rowDress";
import type { OpenRow } from "./restOfRow";
import { LABELLED_FACT, NOTE, SECTION } from "../words/rowWords";
import { isPlainBand, type TableHabits } from "./tableHabits";

/** A section: one text (or a label and its text) that stands over the rows that follow. */
export function readBand(
  grid: Grid,
  row: number,
  filled: readonly number[],
  habits: TableHabits,
  state: OpenRow,
): { role: RowRole; reason: string } | null {
  if (filled.length > 3) return null;
  const first = filled[0] as number;
  const text = grid.text(row, first);
  const styled = isDressed(grid, row, filled) && !habits.dressed;
  if (filled.length > 1) {
    const typed = (["due", "rag", "status", "start", "review"] as const).some((field) =>
      habits.columnsOf(field).some((column) => filled.includes(column)),
    );
    if (!typed && isNumberedSection(grid, row, filled, habits))
      return { role: "section", reason: "Its number is that of the rows that follow." };
    const band = !typed && styled && (SECTION.test(text) || filled.length < habits.usual);
    return band ? { role: "section", reason: "A band over the rows that follow." } : null;
  }
  const width = widthAt(grid, row, first);
  const wide = width > 1 && first <= habits.first && width >= 0.5 * (habits.last - habits.first + 1);
  const action = habits.columnsOf("action")[0] ?? habits.first;
  const words = countWords(text);
  if (NOTE.test(text) && !SECTION.test(text)) return null;
  if (wide) {
    if (words > 35 && !styled && !SECTION.test(text))
      return { role: "note", reason: "A remark across the table." };
    return { role: "section", reason: "A text across the whole table, over the rows that follow." };
  }
  const before = state.open[first] ?? "";
  if (first > action) return null;
  const goesOn = carriesOn(before, text);
  if (styled && words <= 60 && !(goesOn && !grid.look(row, first).bold))
    return { role: "section", reason: "A single text that stands out, over the rows that follow." };
  if (goesOn) return null;
  if (habits.plainBands && isPlainBand(grid, row, action, habits.usual))
    return { role: "section", reason: "A few words alone, over the rows that follow." };
  // "Recommendation 3: …" right beneath another that has no action yet is a section all the same.
  const namesSection = SECTION.test(text.slice(0, text.indexOf(":")));
  if (grid.filled(row - 1).length === 1 && LABELLED_FACT.test(text) && !namesSection)
    return { role: "note", reason: "A remark, and no action." };
  if (first < action) return { role: "section", reason: "What the rows that follow serve." };
  if (first === action && SECTION.test(text) && words <= 12 && !/^\d/.test(text))
    return { role: "section", reason: "It names what the rows that follow serve." };
  return null;
}

/** "2", "Planning" and perhaps a lead above "2.1 …": the references of the next rows begin with its own. */
function isNumberedSection(grid: Grid, row: number, filled: readonly number[], habits: TableHabits): boolean {
  const [ref, text] = filled as [number, number];
  if (!habits.columnsOf("ref").includes(ref)) return false;
  const number = /^\(?([A-Za-z]{0,4} ?\d{1,3})[.):]?$/.exec(grid.text(row, ref))?.[1];
  const next = grid.filled(row + 1).length === 0 ? row + 2 : row + 1;
  const within = grid.text(next, ref);
  return (
    number !== undefined &&
    habits.usual >= 3 &&
    within.length > number.length &&
    within.startsWith(number) &&
    /^[.(\s]?(?:\d|[a-z])/.test(within.slice(number.length)) &&
    !/^\d/.test(within.slice(number.length)) &&
    countWords(grid.text(row, text)) <= 25
  );
}
