import { refuse } from "../../refusals";
import type { Book } from "../book";
import type { Table } from "../library";
import { shiftArea, shiftIndex, type LineShift } from "../lines/lineShift";
import { tableArea } from "./tableAreas";
import { placeTable, takeAway, writeHeadings } from "./tables";

/** Moves a table with its cells. Columns inside it are put in with headings of their own, or taken out. */
export function shiftTable(book: Book, table: Table, shift: LineShift, location: string): void {
  const before = tableArea(table);
  const after = shiftArea(before, shift);
  if (!after) {
    takeAway(book, table);
    return;
  }
  const lines = (table.headerRow === false ? 0 : 1) + (table.totalsRow === true ? 1 : 0);
  if (after.rows <= lines)
    refuse.notImplemented(location, "The stand-in cannot take out all rows of a table.");
  const headings = { ...before, rows: 1 };
  if (shift.along === "row" && !shiftArea(headings, shift))
    refuse.invalidOperation(location, "The headings of a table cannot be taken out.");
  if (shift.along === "column") {
    const columns = table.table.columns;
    table.table.columns = Array.from({ length: after.columns }, (_one, index) => ({
      name: `Column${index + 1}`,
    }));
    columns.forEach((column, index) => {
      const to = shiftIndex(before.column + index, shift);
      if (to !== null) table.table.columns[to - after.column] = column;
    });
  }
  placeTable(table, after);
  writeHeadings(book, table);
}
