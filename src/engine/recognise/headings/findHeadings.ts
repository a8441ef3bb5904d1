/** Rows that look like the heading of a plan: short texts, most of which announce a field. */
import { ROWS_IN_A_STEP, type Steps } from "../../model/steps";
import { announcedFields, bestSense } from "./announcedFields";
import type { ExcelTable, Grid } from "../grid/grid";
import { isGroupRow, withNeighbours } from "./headingNeighbours";
import { repeatsOf, type HeadingRows } from "./headingRows";
import { matchHeading } from "./matchHeading";
import { countWords } from "../grid/profileColumn";
import { isDressed } from "../grid/rowDress";

/** A plan's own first heading stands within so many rows of the top, whatever it looks like. */
const UNDRESSED_REACH = 40;

/** All heading rows from top to bottom, repeats at page breaks included. */
export function* findHeadingsInSteps(grid: Grid): Steps<HeadingRows[]> {
  const found: HeadingRows[] = [];
  const tables = grid.excelTables.filter((table) => isWithin(grid, table));
  let last: HeadingRows | undefined;
  let repeatsLast = (_grid: Grid, _row: number): boolean => false;
  const add = (heading: HeadingRows): void => {
    found.push(heading);
    last = heading;
    repeatsLast = repeatsOf(heading);
  };
  let fewAbove = true;
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (row % ROWS_IN_A_STEP === 0) yield;
    const filled = grid.filled(row);
    const table = tables.find((one) => one.top <= row && row <= one.bottom);
    if (table) {
      if (row === table.top) add(headingOf(grid, table));
      continue;
    }
    const worthALook =
      filled.length >= 2 &&
      ((!last && row - grid.top < UNDRESSED_REACH) ||
        fewAbove ||
        (row > grid.top && isGroupRow(grid, row - 1, row)) ||
        isDressed(grid, row, filled) ||
        repeatsLast(grid, row));
    fewAbove = filled.length <= 1;
    if (!worthALook || (last && row <= last.bottom)) continue;
    const fields = announcedFields(grid, row, filled);
    if (fields < 2 || (last && !repeatsLast(grid, row) && holdsData(grid, row, filled))) continue;
    // Beneath a heading stands guidance on it, or the heading that the first one only looked like.
    if (last && (grid.filled(row - 1).length > 0 ? row - 1 : row - 2) === last.bottom) {
      if (fields <= last.fields + 1) continue;
      found.pop();
    }
    add(withNeighbours(grid, row, fields, found[found.length - 1]));
  }
  return found;
}

function isWithin(grid: Grid, table: ExcelTable): boolean {
  return table.left >= grid.left && table.right <= grid.right;
}

/** The heading of an Excel table is known, whatever it says and however it looks. */
function headingOf(grid: Grid, table: ExcelTable): HeadingRows {
  const columns = grid.filled(table.top).filter((column) => column >= table.left && column <= table.right);
  return {
    top: table.top,
    bottom: table.top,
    left: table.left,
    right: table.right,
    texts: new Map(columns.map((column) => [column, grid.text(table.top, column)])),
    subtexts: new Map(),
    fields: announcedFields(grid, table.top, columns),
    excelTable: table,
  };
}

/** After a first heading, a row that is not bold and has a day or a sentence is an action, however short its texts are. */
function holdsData(grid: Grid, row: number, filled: readonly number[]): boolean {
  if (filled.every((column) => grid.look(row, column).bold)) return false;
  return filled.some((column) => {
    const text = grid.text(row, column);
    if (text.endsWith(".") && countWords(text) >= SENTENCE) return true;
    if (grid.shapes(row, column)[0] !== "date") return false;
    const [sense] = bestSense(matchHeading(text), new Set());
    return sense === null || DATES.has(sense);
  });
}

const SENTENCE = 4;
const DATES: ReadonlySet<string> = new Set(["start", "review", "due"]);
