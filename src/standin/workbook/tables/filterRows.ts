/** Filters that hide rows of a sheet or a table. */
import { refuse } from "../../refusals";
import { areaAddress, intersection, readArea, type Area } from "../area";
import type { Book } from "../book";
import { cellValue } from "../cells/cellValues";
import type { Filter, Filtered } from "./filter";
import type { Worksheet } from "../library";
import { shiftArea, shiftIndex, type LineShift } from "../lines/lineShift";
import { escapedXml } from "../file/xmlText";

/** Shows the rows with one of these texts in the column, and hides the others. */
export function applyFilter(
  book: Book,
  of: Filtered,
  { sheet, area }: Omit<Filter, "criteria">,
  column: number,
  values: readonly string[],
): void {
  clearFilter(book, of);
  for (let row = area.row + 1; row < area.row + area.rows; row++) {
    const cell = sheet.findRow(row + 1)?.findCell(area.column + column + 1);
    const text = String(cellValue(cell, book.date1904)).toLowerCase();
    if (!values.some((value) => value.toLowerCase() === text)) sheet.getRow(row + 1).hidden = true;
  }
  if (of === sheet) sheet.autoFilter = areaAddress(area);
  const shown = values.map((value) =>
    value === ""
      ? { blank: ' blank="1"', item: "" }
      : { blank: "", item: `<filter val="${escapedXml(value)}"/>` },
  );
  const wanted = `<filters${shown.map(({ blank }) => blank).join("")}>${shown.map(({ item }) => item).join("")}</filters>`;
  book.filters.set(of, { sheet, area, criteria: new Map([[column, wanted]]) });
  book.changed();
}

/** Filters of a sheet and its tables after lines moved: where they lie, and which columns they look at. */
export function moveFilters(book: Book, sheet: Worksheet, shift: LineShift): void {
  const { autoFilter } = sheet;
  const lies = typeof autoFilter === "string" ? readArea(autoFilter) : null;
  if (lies !== null) {
    const moved = shiftArea(lies, shift);
    sheet.autoFilter = moved === null ? null : areaAddress(moved);
  }
  for (const [of, filter] of book.filters) {
    if (filter.sheet !== sheet) continue;
    const area = shiftArea(filter.area, shift);
    if (area === null) book.filters.delete(of);
    else book.filters.set(of, { sheet, area, criteria: movedCriteria(filter, area, shift) });
  }
}

function movedCriteria({ area, criteria }: Filter, after: Area, shift: LineShift): Filter["criteria"] {
  if (shift.along === "row") return criteria;
  return new Map(
    [...criteria].flatMap(([column, wanted]) => {
      const moved = shiftIndex(area.column + column, shift);
      return moved === null ? [] : [[moved - after.column, wanted] as const];
    }),
  );
}

export function clearFilter(book: Book, of: Filtered): void {
  const filter = book.filters.get(of);
  if (filter === undefined) return;
  for (let row = filter.area.row + 1; row < filter.area.row + filter.area.rows; row++)
    filter.sheet.getRow(row + 1).hidden = false;
  book.filters.delete(of);
  book.changed();
}

/**
 * Excel puts what is written to several cells into the wrong ones where a filter hides rows among them
 * (OfficeDev/office-js #224), and leaves filtered rows that were to be deleted (#994). Nobody says which: so both are
 * refused here.
 */
export function refuseFiltered(book: Book, sheet: Worksheet, area: Area, location: string): void {
  if (area.rows * area.columns === 1) return;
  for (const filter of book.filters.values()) {
    const within = filter.sheet === sheet ? intersection(filter.area, area) : null;
    for (let row = within?.row ?? 0; row < (within === null ? 0 : within.row + within.rows); row++)
      if (sheet.findRow(row + 1)?.hidden === true)
        refuse.notImplemented(location, "Excel mistakes the rows where a filter hides some of them.");
  }
}
