/** Where things lie after rows or columns, or parts of them, were put in or taken out. */
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  columnLetters,
  intersection,
  readArea,
  splitSheetName,
  without,
  type Area,
} from "../area";
import { insideBrackets, outsideTexts } from "../formulas/formulaText";

export interface LineShift {
  readonly along: "row" | "column";
  /** The first row or column that is put in or taken out; counts from zero. */
  readonly at: number;
  /** How many: above zero they are put in, below zero taken out. */
  readonly count: number;
  /** Which part of the rows or columns moves; left out where they move whole. */
  readonly across?: { readonly at: number; readonly count: number };
}

/** All that may move: the rows or columns, or the part of them, from the first to the sheet's last. */
export function bandOf({ along, across }: LineShift): Area {
  const rows = { row: 0, rows: SHEET_ROWS };
  const columns = { column: 0, columns: SHEET_COLUMNS };
  if (!across) return { ...rows, ...columns };
  return along === "row"
    ? { ...rows, column: across.at, columns: across.count }
    : { ...columns, row: across.at, rows: across.count };
}

/** What lies behind the line, and moves. */
export function movingArea(shift: LineShift): Area {
  const band = bandOf(shift);
  return shift.along === "row"
    ? { ...band, row: shift.at, rows: SHEET_ROWS - shift.at }
    : { ...band, column: shift.at, columns: SHEET_COLUMNS - shift.at };
}

/** The new number of a row or column; null where it was taken out. */
export function shiftIndex(index: number, { at, count }: LineShift): number | null {
  if (index < at) return index;
  return index < at - count ? null : index + count;
}

/** The new place of an area; null where all of it was taken out. An area that holds the line grows or shrinks. */
export function shiftArea(area: Area, shift: LineShift): Area | null {
  const [start, length, most] =
    shift.along === "row" ? [area.row, area.rows, SHEET_ROWS] : [area.column, area.columns, SHEET_COLUMNS];
  if (length === most || !insideBand(area, shift)) return area;
  const moved = shiftSpan(start, length, shift);
  if (!moved) return null;
  return shift.along === "row"
    ? { ...area, row: moved.start, rows: moved.length }
    : { ...area, column: moved.start, columns: moved.length };
}

function insideBand(area: Area, { along, across }: LineShift): boolean {
  if (!across) return true;
  const [start, length] = along === "row" ? [area.column, area.columns] : [area.row, area.rows];
  return start >= across.at && start + length <= across.at + across.count;
}

/** The new places of an area that may be split: what lies beside the moving part stays. */
export function shiftParts(area: Area, shift: LineShift): readonly Area[] {
  if (!intersection(area, movingArea(shift))) return [area];
  const band = bandOf(shift);
  const inside = intersection(area, band);
  const moved = inside && shiftArea(inside, shift);
  return [...(moved ? [moved] : []), ...without(area, band)];
}

function shiftSpan(
  start: number,
  length: number,
  { at, count }: LineShift,
): { start: number; length: number } | null {
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return { start, length: at < start + length ? length + count : length };
  }
  const end = at - count;
  const taken = Math.max(0, Math.min(end, start + length) - Math.max(at, start));
  if (taken === length) return null;
  return { start: start < at ? start : Math.max(at, start + count), length: length - taken };
}

const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const CELL = "\\$?[A-Z]{1,3}\\$?\\d{1,7}";
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}_.$\\\\!:'])(${SHEET})?(${CELL}:${CELL}|${CELL}|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(![])`,
  "giu",
);

/** A formula that stands on `own`, after rows or columns of `sheet` moved. */
export function shiftReferences(formula: string, own: string, sheet: string, shift: LineShift): string {
  return outsideTexts(formula, (part) =>
    part.replace(REFERENCE, (whole: string, prefix: string | undefined, reference: string, at: number) => {
      const named = prefix === undefined ? own : (splitSheetName(`${prefix}A1`).sheet ?? "");
      const area =
        named.toLowerCase() === sheet.toLowerCase() && !insideBrackets(part, at) ? readArea(reference) : null;
      if (!area) return whole;
      const moved = shiftArea(area, shift);
      return moved === area ? whole : (prefix ?? "") + (moved ? write(reference, moved) : "#REF!");
    }),
  );
}

/** Writes an area in the form of a reference: the same dollar signs, one cell or two. */
function write(form: string, area: Area): string {
  const ends = form.split(":");
  const lines = [
    { row: area.row, column: area.column },
    { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
  ];
  return ends
    .map((end, index) => {
      const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
        /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(end) ?? [];
      const { row, column } = lines[index] ?? { row: 0, column: 0 };
      // In "$2:$3" the only dollar sign stands before the row.
      if (letters === "") return `${fixedColumn}${fixedRow}${row + 1}`;
      return `${fixedColumn}${columnLetters(column)}${digits === "" ? "" : `${fixedRow}${row + 1}`}`;
    })
    .join(":");
}
