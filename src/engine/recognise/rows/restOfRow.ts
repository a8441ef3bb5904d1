/** Whether a row is the rest of the one above it, as when a page end cut it in two. */
import type { Field } from "../../model/field";
import { carriesOn, FINISHED } from "./carriesOn";
import type { Grid } from "../grid/grid";
import { isOrder } from "../grid/profileColumn";
import { LEADING_REF } from "../words/rowWords";
import type { TableHabits } from "./tableHabits";

/** "2 (cont.)", "1.3 continued": the number of the action above, again at the top of a page. */
export const CONTINUED = /^\S{1,8}\s*[([–-]?\s*cont(?:\.|'?d|inued)?\.?[)\]]?$/i;

/** What the rows so far have left open. */
export interface OpenRow {
  /** The last text of each column, by its number, to see whether the next carries on. */
  readonly open: readonly (string | undefined)[];
  /** An action has begun. */
  readonly started: boolean;
  /** A heading or title was repeated since the last row, as at a page end. */
  readonly afterBreak: boolean;
}

/** Why the row is the rest of the one above it; null where it starts an action of its own. */
export function restOfRowAbove(
  grid: Grid,
  row: number,
  filled: readonly number[],
  habits: TableHabits,
  state: OpenRow,
): string | null {
  if (!state.started) return null;
  const textIn = (field: Field): string => {
    for (const column of habits.columnsOf(field)) {
      const text = grid.text(row, column);

      if (text !== "") return text;
    }
    return "";
  };
  const carried = (field: Field): boolean =>
    habits.columnsOf(field).some((column) => carriesOn(state.open[column] ?? "", grid.text(row, column)));
  const action = textIn("action");
  const group = textIn("group");
  const ref = textIn("ref");
  if (CONTINUED.test(ref)) return "Its number says that it goes on with the row above.";
  const led = textIn("owners") !== "" || textIn("due") !== "";
  const sparse = filled.length <= Math.max(1, habits.usual / 2);
  if (coveredFromAbove(grid, row, habits.columnsOf("action")))
    return "Its action's cell is merged with the one above.";
  if (action === "") {
    if (ref !== "" && !carried("ref")) return null;
    if (group === "") return "It has no action of its own: it goes on with the row above.";
    if (carried("group")) return "Its text goes on in the middle of a sentence.";
    return filled.length === 1 && !habits.groupInEachRow ? "It goes on with the row above." : null;
  }
  if (LEADING_REF.test(action) && !carried("action")) return null;
  if (ref !== "" && !carried("ref") && habits.refInEachRow) return null;
  // Only what the actions serve goes on, where the action begins and has a lead and a date of its own.
  const isWhole = textIn("owners") !== "" && textIn("due") !== "" && /^\p{Lu}/u.test(action);
  // After a page end lists may go on in every cell; a rating of its own is none.
  const isRated = (["rag", "status"] as const).some((field) =>
    habits.columnsOf(field).some((one) => grid.text(row, one) !== "" && (state.open[one] ?? "") !== ""),
  );
  const inLists = state.afterBreak && !isRated && !isNextAction(grid, row, habits, state.open);
  if (carried("group") && (!isWhole || inLists || carried("action")))
    return "Its text goes on in the middle of a sentence.";
  // "… supplied to all" over "31 surgeries" at the top of the next page, with nobody to lead it.
  const counts =
    /^\d+ \p{Ll}/u.test(action) &&
    habits.columnsOf("action").some((one) => !FINISHED.test(state.open[one] ?? "."));
  if (state.afterBreak && counts && textIn("owners") === "" && ref === "" && group === "")
    return "Its action goes on in the middle of a sentence.";
  const unnumbered = habits.refInMostRows && ref === "";
  if (
    carried("action") &&
    (state.afterBreak || !led || unnumbered || (habits.groupInEachRow && group === ""))
  )
    return "Its action goes on in the middle of a sentence.";
  if (habits.inLines && carried("action") && !hasOwnDay(grid, row, habits.columnsOf("due"), state.open))
    return "Its action goes on in the next line, as a printed page has it.";
  // A rating of its own, or an order that begins anew: who leads it and by when was said for the one above.
  const begins = isOrder(action) && /^\p{Lu}/u.test(action) && !state.afterBreak;
  if (textIn("rag") !== "" || textIn("status") !== "" || begins) return null;
  const keyless = (habits.groupInEachRow && group === "") || (habits.refInEachRow && ref === "");
  if (keyless && !led && sparse && !sharesFromAbove(grid, row, habits))
    return "It lacks what every action here has, and holds little: it goes on with the row above.";
  return null;
}

/** The sentence above has ended, and this row has a day of its own as the one above has. */
function isNextAction(grid: Grid, row: number, habits: TableHabits, open: OpenRow["open"]): boolean {
  const hasEnded = habits.columnsOf("action").some((column) => /[.!?]$/.test(open[column] ?? ""));
  return hasEnded && hasOwnDay(grid, row, habits.columnsOf("due"), open);
}

/** A date that is no rest of the one above: "September" over "2026", "Friday 6" over "June". */
function hasOwnDay(grid: Grid, row: number, columns: readonly number[], open: OpenRow["open"]): boolean {
  const isDate = (text: string): boolean => grid.shapesOfText(text)[0] === "date";
  return columns.some((column) => {
    const text = grid.text(row, column);
    const above = open[column] ?? "";
    if (text === "" || (/^\d{4}$/.test(text) && /\p{L}$/u.test(above))) return false;
    return isDate(above) || !isDate(`${above} ${text}`);
  });
}

/** True where what it serves, its lead and its day are said for it and those above together, in merged cells. */
function sharesFromAbove(grid: Grid, row: number, habits: TableHabits): boolean {
  const fields = (["group", "owners", "due"] as const).map((field) => habits.columnsOf(field));
  return fields.every((columns) => columns.length > 0 && coveredFromAbove(grid, row, columns));
}

/** True where the cell is the lower part of a merge whose text stands further up. */
function coveredFromAbove(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const merge = grid.merge(row, column);
    return merge !== null && merge.top < row && grid.text(merge.top, merge.left) !== "";
  });
}
