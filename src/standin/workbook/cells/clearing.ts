import { refuse } from "../../refusals";
import { intersection, type Area } from "../area";
import { guardArrays } from "../formulas/arrayFormulas";
import type { Book } from "../book";
import { changeStyles } from "./cellStyles";
import { takeRulesFrom } from "../rules/conditionalFormats";
import { setHyperlink } from "./hyperlinks";
import { ValueType, type Cell, type Worksheet } from "../library";
import { unmerge } from "./merges";
import { takeComments } from "./comments";
import { findTables } from "../tables/sheetTables";
import { headingArea } from "../tables/tableAreas";
import { writeHeadings } from "../tables/tables";
import { takeValidation } from "../rules/validation";

/**
 * `Range.clear`: "All" takes contents, formats, merges, rules, validation and comments, as the
 * command of that name does in Excel; "Formats" the looks, merges and rules; "Contents" values and
 * formulas; "Hyperlinks" the links and "RemoveHyperlinks" the links with their looks.
 */
export function clearRange(book: Book, sheet: Worksheet, area: Area, what: string, location: string): void {
  const all = what === "All";
  if (!["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"].includes(what))
    refuse.invalidArgument(location);
  if (all || what === "Contents") guardArrays(sheet, area, location);
  if (all || what === "Contents") eachCell(sheet, area, (cell) => void (cell.value = null));
  if (what.endsWith("Hyperlinks"))
    eachCell(sheet, area, (cell) => void (cell.isHyperlink && setHyperlink(book, cell, null, location)));
  if (all || what === "Formats") {
    unmerge(sheet, area);
    takeRulesFrom(sheet, area);
  }
  if (all || what === "Formats") changeStyles(sheet, area, () => ({}));
  if (all) {
    takeValidation(sheet, area);
    takeComments(sheet, area);
  }
  for (const table of findTables(sheet))
    if (intersection(headingArea(table), area)) writeHeadings(book, table);
  if (all || what === "Contents") book.raise({ kind: "changed", sheet, area, change: "RangeEdited" });
  book.changed();
}

function eachCell(sheet: Worksheet, area: Area, act: (cell: Cell) => void): void {
  const used = {
    row: 0,
    column: 0,
    rows: Math.max(1, sheet.rowCount),
    columns: Math.max(1, sheet.columnCount),
  };
  const within = intersection(area, used);
  for (let row = within?.row ?? 0; within && row < within.row + within.rows; row++) {
    const line = sheet.findRow(row + 1);
    for (let column = within.column; line && column < within.column + within.columns; column++) {
      const cell = line.findCell(column + 1);
      if (cell && cell.type !== ValueType.Merge) act(cell);
    }
  }
}
