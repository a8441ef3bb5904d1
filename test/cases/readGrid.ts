/**
 * Reads a workbook that is written as text, so that a case can be read in a diff. A line is one of:
 *
 *   sheet NAME | hidden sheet NAME   what follows stands on this sheet
 *   A5 | one | two | three           texts from A5 to the right; an empty place is an empty cell
 *   | one | two                      the row beneath the row before, from the same column
 *   merge A1:G1                      only the first cell holds anything, as in Excel
 *   fill E5:E7 FF0000                also: font E5 FF0000, bold A4:I4, struck C7, partly-struck C7
 *   hidden row 9 | hidden column C
 *   table NAME A4:K20                an Excel table with headings; table NAME A4:K20 totals
 *   comment B5 TEXT
 *   date system 1904
 *   ; a remark
 *
 * In a text, `\n` is a line break and `\|` a bar. `d:2026-07-31` is a true date shown as 31/07/2026, and
 * `d:2026-07-31 mmm-yy` one with a number format; `n:12.5` and `n:0.5 0%` are numbers; `b:TRUE` is a truth value.
 */
import { columnIndex, type RangeAddress } from "../../src/engine/model/address";
import { serialOfDate } from "../../src/engine/model/calendar";
import {
  lookKey,
  type CellLook,
  type CellValue,
  type CommentSnapshot,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../../src/engine/model/snapshot";
import { showDate, showNumber } from "./showValue";

interface Cell {
  readonly value: CellValue;
  readonly format: string;
  readonly shown: string | null;
}

/** A sheet while it is being read. */
interface Draft {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: Map<number, Cell & { row: number; column: number }>;
  readonly looks: Map<number, CellLook>;
  readonly merges: RangeAddress[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly tables: TableSnapshot[];
  readonly comments: CommentSnapshot[];
}

const LOOKS: Readonly<Record<string, (colour: string) => CellLook>> = {
  fill: (colour) => ({ fill: `#${colour}` }),
  font: (colour) => ({ fontColour: `#${colour}` }),
  bold: () => ({ bold: true }),
  struck: () => ({ struck: true }),
  "partly-struck": () => ({ struck: "partly" }),
};

/** The snapshot of the workbook that the text describes; throws where a line is not understood. */
export function readGrid(text: string, fileName: string | null = null): WorkbookSnapshot {
  const sheets: Draft[] = [];
  let date1904 = false;
  let next = { row: 0, column: 0 };
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.startsWith(";")) continue;
    if (line === "date system 1904") {
      date1904 = true;
      continue;
    }
    const named = /^(hidden )?sheet (.+)$/.exec(line);
    if (named) {
      sheets.push(emptySheet(named[2] as string, named[1] !== undefined));
      next = { row: 0, column: 0 };
      continue;
    }
    const sheet = sheets.at(-1);
    if (sheet === undefined) throw new Error(`No sheet yet at: ${line}`);
    const cells = /^(?:([A-Z]+)(\d+) *)?\|(.*)$/.exec(line);
    if (cells) {
      if (cells[1]) next = { row: Number(cells[2]) - 1, column: columnIndex(cells[1]) };
      placeRow(sheet, next, cells[3] as string, date1904);
      next = { ...next, row: next.row + 1 };
    } else {
      placeDirective(sheet, line);
    }
  }
  return {
    fileName,
    sheets: sheets.map(finishSheet),
    activeSheet: sheets[0]?.name ?? null,
    ownSheets: {},
    date1904,
  };
}

function emptySheet(name: string, hidden: boolean): Draft {
  return {
    name,
    hidden,
    cells: new Map(),
    looks: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    comments: [],
  };
}

function placeRow(sheet: Draft, at: { row: number; column: number }, text: string, date1904: boolean): void {
  text
    .split(/(?<!\\)\|/)
    .map((part) => part.trim().replace(/\\\|/g, "|").replace(/\\n/g, "\n"))
    .forEach((part, index) => {
      if (part === "") return;
      const place = { row: at.row, column: at.column + index };
      sheet.cells.set(lookKey(place.row, place.column), { ...place, ...cellOf(part, date1904) });
    });
}

/** Excel's 1904 system counts 1,462 days less. */
const DAYS_1900_TO_1904 = 1462;

function cellOf(text: string, date1904: boolean): Cell {
  const marked = /^([dnb]):(\S+)(?: (.+))?$/.exec(text);
  if (!marked) return { value: text, format: "General", shown: null };
  const [, kind, value, format] = marked as unknown as [string, string, string, string | undefined];
  if (kind === "b") return { value: value === "TRUE", format: "General", shown: value };
  if (kind === "n") {
    return {
      value: Number(value),
      format: format ?? "General",
      shown: showNumber(Number(value), format ?? "General"),
    };
  }
  const serial = serialOfDate(value) - (date1904 ? DAYS_1900_TO_1904 : 0);
  return { value: serial, format: format ?? "dd/mm/yyyy", shown: showDate(value, format ?? "dd/mm/yyyy") };
}

function placeDirective(sheet: Draft, line: string): void {
  const hidden = /^hidden (row|column) (\w+)$/.exec(line);
  const [word, ...rest] = line.split(" ") as [string, ...string[]];
  const look = LOOKS[word];
  if (hidden?.[1] === "row") sheet.hiddenRows.add(Number(hidden[2]) - 1);
  else if (hidden) sheet.hiddenColumns.add(columnIndex(hidden[2] as string));
  else if (word === "merge") rest.forEach((range) => sheet.merges.push(rangeOf(sheet.name, range)));
  else if (word === "table") {
    sheet.tables.push({
      name: rest[0] as string,
      range: rangeOf(sheet.name, rest[1] as string),
      hasHeadings: true,
      hasTotals: rest[2] === "totals",
    });
  } else if (word === "comment") {
    const { row, column } = rangeOf(sheet.name, rest[0] as string);
    sheet.comments.push({ at: { sheet: sheet.name, row, column }, text: rest.slice(1).join(" ") });
  } else if (look !== undefined) addLook(sheet, rest, look);
  else throw new Error(`Not understood: ${line}`);
}

/** `fill A1 B2:C3 FF0000`: ranges, and last the colour where the look has one. */
function addLook(sheet: Draft, words: readonly string[], look: (colour: string) => CellLook): void {
  const colour = /^[0-9A-F]{6}$/.test(words.at(-1) ?? "") ? (words.at(-1) as string) : "";
  for (const name of colour === "" ? words : words.slice(0, -1)) {
    const range = rangeOf(sheet.name, name);
    for (let row = range.row; row < range.row + range.rows; row++) {
      for (let column = range.column; column < range.column + range.columns; column++) {
        const key = lookKey(row, column);
        sheet.looks.set(key, { ...sheet.looks.get(key), ...look(colour) });
      }
    }
  }
}

function rangeOf(sheet: string, name: string): RangeAddress {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(name);
  if (!match) throw new Error(`Not a range: ${name}`);
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1] as string);
  return {
    sheet,
    row,
    column,
    rows: match[4] === undefined ? 1 : Number(match[4]) - row,
    columns: match[3] === undefined ? 1 : columnIndex(match[3]) - column + 1,
  };
}

/** The used range is that of the values, as Excel gives it when asked for values only. */
function finishSheet(draft: Draft): SheetSnapshot {
  const cells = [...draft.cells.values()];
  const top = Math.min(...cells.map((cell) => cell.row));
  const left = Math.min(...cells.map((cell) => cell.column));
  const rows = cells.length === 0 ? 0 : Math.max(...cells.map((cell) => cell.row)) - top + 1;
  const columns = cells.length === 0 ? 0 : Math.max(...cells.map((cell) => cell.column)) - left + 1;
  const grid = <T>(pick: (cell: Cell | undefined) => T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) =>
        pick(draft.cells.get(lookKey(top + row, left + column))),
      ),
    );
  return {
    name: draft.name,
    hidden: draft.hidden,
    top: cells.length === 0 ? 0 : top,
    left: cells.length === 0 ? 0 : left,
    values: grid((cell) => cell?.value ?? null),
    numberFormats: grid((cell) => cell?.format ?? "General"),
    shownTexts: new Map(
      cells.flatMap((cell) =>
        cell.shown === null ? [] : [[lookKey(cell.row, cell.column), cell.shown] as const],
      ),
    ),
    looks: draft.looks,
    merges: draft.merges,
    hiddenRows: draft.hiddenRows,
    hiddenColumns: draft.hiddenColumns,
    tables: draft.tables,
    comments: draft.comments,
    protected: false,
  };
}
