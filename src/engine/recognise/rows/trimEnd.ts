/** What stands after the last action of a table. */
import type { RowRole } from "../../model/recognised";
import type { Grid } from "../grid/grid";
import type { RowReading } from "./rowReading";
import { countWords, isOrder } from "../grid/profileColumn";
import { formOf } from "../grid/rowDress";
import type { TableHabits } from "./tableHabits";
import { FACT_LABEL, FOOTER, PAGE_MARK, SECTION, SIGN_OFF } from "../words/rowWords";

/** Single texts after the last action are no sections, and beyond a gap no actions either: notes and sign-offs. */
export function trimEnd(grid: Grid, readings: RowReading[], habits: TableHabits): RowReading[] {
  for (let index = readings.length - 1; index > 0; index--) {
    const reading = readings[index] as RowReading;
    if (PASSED_AT_END.includes(reading.role)) continue;
    const filled = grid.filled(reading.row);
    if (isFooter(grid, reading.row, filled)) {
      readings[index] = {
        row: reading.row,
        role: "note",
        reason: "What is said of the document, and no action.",
      };
      continue;
    }
    const text = grid.text(reading.row, filled[0] as number);
    if (isSigned(grid, reading.row, filled, habits)) {
      readings[index] = { row: reading.row, role: "signoff", reason: "A line to sign the plan off." };
      continue;
    }
    const apart = isApart(grid, readings, index, habits);
    const rest = reading.role === "continuation" && !/^\p{Ll}/u.test(text);
    const loneText = (reading.role === "action" || rest) && apart && !isOrder(text);
    if (reading.role !== "section" && !loneText) break;
    // "Recommendation 9" after eight others waits for its actions.
    if (reading.role === "section" && SECTION.test(text) && hasSister(grid, readings, index)) break;
    readings[index] = SIGN_OFF.test(text)
      ? { row: reading.row, role: "signoff", reason: "A line to sign the plan off." }
      : { row: reading.row, role: "note", reason: "A text after the last action." };
  }
  return readings;
}

/** Every text of the row is about the document, or the day or page mark beside one that is. */
function isFooter(grid: Grid, row: number, filled: readonly number[]): boolean {
  const texts = filled.map((column) => grid.text(row, column));
  return (
    texts.length <= MOST_IN_FOOTER &&
    texts.some((text) => FOOTER.test(text)) &&
    texts.every(
      (text, index) =>
        FOOTER.test(text) ||
        PAGE_MARK.test(text) ||
        (index > 0 && grid.shapes(row, filled[index] as number)[0] === "date"),
    )
  );
}

/** A label with its colon and one text beside it, where no action stands: "Job role:", "Director of Nursing". */
function isSigned(grid: Grid, row: number, filled: readonly number[], habits: TableHabits): boolean {
  const text = grid.text(row, filled[0] as number);
  if (filled.length > 2 || !FACT_LABEL.test(text)) return false;
  return SIGN_OFF.test(text) || !habits.columnsOf("action").some((column) => filled.includes(column));
}

const MOST_IN_FOOTER = 4;

/** It stands alone in its row, and above it are an empty row or other such texts beneath one: "How will we know?". */
function isApart(grid: Grid, readings: readonly RowReading[], index: number, habits: TableHabits): boolean {
  let first = index;
  while (first > 0 && grid.filled((readings[first] as RowReading).row).length === 1) first--;
  if (first === index || readings[first]?.role !== "blank") return false;
  const top = readings[first + 1]?.role;
  const isFew = readings
    .slice(first + 1, index + 1)
    .every(({ row }) => countWords(grid.text(row, grid.filled(row)[0] as number)) <= FEW_WORDS);
  return habits.usual >= (top === "section" || top === "title" || isFew ? 3 : 4);
}

/** "Thanks", "Lou" at the end of what was pasted from a message. */
const FEW_WORDS = 2;

/** A section above has the same form. */
function hasSister(grid: Grid, readings: readonly RowReading[], index: number): boolean {
  const own = formOf(grid, (readings[index] as RowReading).row);
  return readings.slice(0, index).some(({ row, role }) => role === "section" && formOf(grid, row) === own);
}

const PASSED_AT_END: readonly RowRole[] = ["blank", "heading", "title", "note", "total", "other", "signoff"];
