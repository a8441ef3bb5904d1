/** `getCellProperties` and its like: looks of many cells in one answer. */
import { PlainResult, DONE, type Arguments } from "../executor/objectKind";
import { refuse } from "../refusals";
import { isUnbounded, cellAddress, quotedSheetName } from "../workbook/area";
import type { Book } from "../workbook/book";
import { looksAt, sharedLook } from "../workbook/cells/cellLooks";
import { changeEachStyle, type CellStyle } from "../workbook/cells/cellStyles";
import { fileColour } from "../workbook/cells/colours";
import { gridOf } from "../workbook/grid";
import { hyperlinkOf } from "../workbook/cells/hyperlinks";
import type { Worksheet } from "../workbook/library";
import { readLook, withFont } from "../workbook/cells/look";
import { guardFormat } from "../workbook/protection";
import {
  defaultHeightPoints,
  heightPoints,
  hideColumns,
  hideRows,
  isColumnHidden,
  isRowHidden,
  setHeightPoints,
  setWidthPoints,
  widthPoints,
} from "../workbook/lines/sizes";
import { horizontalWord, underlineWord, verticalWord } from "./rangeFormat";
import type { RangeTarget } from "./targets";

type Wish = Readonly<Record<string, unknown>>;
type Reader = (look: CellStyle, book: Book) => unknown;

/** What can be asked for under `format`, by path. */
const LOOKS: Readonly<Record<string, Reader>> = {
  "fill/color": readLook.fillColour,
  "font/bold": readLook.bold,
  "font/color": readLook.fontColour,
  "font/italic": readLook.italic,
  "font/name": readLook.fontName,
  "font/size": readLook.fontSize,
  "font/strikethrough": readLook.strikethrough,
  "font/underline": (look) => underlineWord(readLook.underline(look)),
  horizontalAlignment: (look) => horizontalWord(look.alignment?.horizontal),
  verticalAlignment: (look) => verticalWord(look.alignment?.vertical),
  indentLevel: (look) => look.alignment?.indent ?? 0,
  wrapText: readLook.wrapText,
};

/** The paths that are wished for: leaves that are true. */
function paths(wish: Wish, location: string, before = ""): readonly string[] {
  return Object.entries(wish).flatMap(([key, value]) => {
    if (value === false || value === undefined || value === null) return [];
    const path = before === "" ? key : `${before}/${key}`;
    if (value === true) return [path];
    return typeof value === "object"
      ? paths(value as Wish, location, path)
      : refuse.invalidArgument(location);
  });
}

/** Puts a value at the end of a path, given by its keys. */
function put(into: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  let place = into;
  for (let depth = 0; depth < keys.length - 1; depth++)
    place = (place[keys[depth] as string] ??= {}) as Record<string, unknown>;
  place[keys[keys.length - 1] as string] = value;
}

/** The shared value of all looks of a cell; null where parts of its text differ. */
function shared(looks: readonly CellStyle[], read: Reader, book: Book): unknown {
  const [first, ...others] = looks.map((look) => read(look, book));
  return others.some((value) => value !== first) ? null : first;
}

export function getCellProperties(range: RangeTarget, args: Arguments): PlainResult {
  const { book, sheet, area } = range;
  if (isUnbounded(area)) refuse.invalidArgument(args.location, "The range is too large.");
  const readers = cellReaders(args).map(({ path, read }) => ({ keys: path.split("/"), read }));
  const rows = Array.from({ length: area.rows }, (_one, row) =>
    Array.from({ length: area.columns }, (_other, column) => {
      const answer: Record<string, unknown> = {};
      for (const { keys, read } of readers)
        put(answer, keys, read(book, sheet, area.row + row, area.column + column));
      return answer;
    }),
  );
  return new PlainResult(rows);
}

type CellReader = (book: Book, sheet: Worksheet, row: number, column: number) => unknown;

function cellReaders(args: Arguments): readonly { path: string; read: CellReader }[] {
  return paths((args.any(0) ?? {}) as Wish, args.location).map((path) => {
    if (path === "address") {
      return {
        path,
        read: (_book: Book, sheet: Worksheet, row: number, column: number) =>
          `${quotedSheetName(sheet.name)}!${cellAddress(row, column)}`,
      };
    }
    if (path === "hyperlink") {
      return {
        path,
        read: (book: Book, sheet: Worksheet, row: number, column: number) =>
          hyperlinkOf(book, sheet.findRow(row + 1)?.findCell(column + 1)),
      };
    }
    const look = lookAt(path, args.location);
    return {
      path,
      read: (book: Book, sheet: Worksheet, row: number, column: number) =>
        shared(looksAt(sheet, row, column), look, book),
    };
  });
}

function lookAt(path: string, location: string): Reader {
  const known = path.startsWith("format/") ? LOOKS[path.slice("format/".length)] : undefined;
  return known ?? refuse.notImplemented(location, `The stand-in does not know ${path}.`);
}

type LineReader = (line: RangeTarget) => unknown;

const ROWS: Readonly<Record<string, LineReader>> = {
  address: ({ sheet, area }) => `${quotedSheetName(sheet.name)}!${area.row + 1}:${area.row + 1}`,
  rowIndex: ({ area }) => area.row,
  rowHidden: ({ sheet, area }) => isRowHidden(sheet, area.row),
  "format/rowHeight": ({ sheet, area }) => heightPoints(sheet, area.row) ?? defaultHeightPoints(sheet),
};

const COLUMNS: Readonly<Record<string, LineReader>> = {
  columnIndex: ({ area }) => area.column,
  columnHidden: ({ sheet, area }) => isColumnHidden(sheet, area.column),
  "format/columnWidth": ({ sheet, area }) => widthPoints(sheet, area.column),
};

/** Rows or columns: which are hidden, how large they are, and the looks that all their cells in the range share. */
export function getLineProperties(along: "row" | "column") {
  return (range: RangeTarget, args: Arguments): PlainResult => {
    const wished = paths((args.any(0) ?? {}) as Wish, args.location).map((path) => {
      const known = (along === "row" ? ROWS : COLUMNS)[path];
      return { keys: path.split("/"), read: known ?? sharedAlong(lookAt(path, args.location)) };
    });
    const lines = linesOf(range, along).map((line) => {
      const answer: Record<string, unknown> = {};
      for (const { keys, read } of wished) put(answer, keys, read(line));
      return answer;
    });
    return new PlainResult(lines);
  };
}

/** Null where the cells of the line differ. */
function sharedAlong(look: Reader): LineReader {
  return (line) => sharedLook(line, look);
}

/** The rows or columns of the range, each as a range of its own. */
function linesOf(range: RangeTarget, along: "row" | "column"): readonly RangeTarget[] {
  const { area } = range;
  return Array.from({ length: along === "row" ? area.rows : area.columns }, (_one, index) => ({
    ...range,
    area:
      along === "row"
        ? { ...area, row: area.row + index, rows: 1 }
        : { ...area, column: area.column + index, columns: 1 },
  }));
}

/** How a wish for a look changes a style. */
const CHANGES: Readonly<Record<string, (style: CellStyle, value: never, location: string) => CellStyle>> = {
  "fill/color": (style, value, location) => {
    const fgColor = fileColour(value) ?? refuse.invalidArgument(location);
    return { ...style, fill: { type: "pattern", pattern: "solid", fgColor } };
  },
  "font/bold": (style, bold) => withFont(style, { bold }),
  "font/color": (style, value, location) =>
    withFont(style, { color: fileColour(value) ?? refuse.invalidArgument(location) }),
  "font/italic": (style, italic) => withFont(style, { italic }),
  "font/size": (style, size) => withFont(style, { size }),
  "font/strikethrough": (style, strike) => withFont(style, { strike }),
  wrapText: (style, wrapText) => ({ ...style, alignment: { ...style.alignment, wrapText } }),
};

export function setCellProperties(range: RangeTarget, args: Arguments): PlainResult {
  const { book, sheet, area } = range;
  guardFormat(sheet, args.location);
  const wishAt = gridOf(area, args.any(0), args.location);
  changeEachStyle(
    sheet,
    area,
    (row, column) => JSON.stringify(((wishAt(row, column) ?? {}) as Wish)["format"]),
    (style, wish) =>
      leaves(JSON.parse(wish) as Wish).reduce((changed, [path, value]) => {
        const change =
          CHANGES[path] ?? refuse.notImplemented(args.location, `The stand-in cannot set format/${path}.`);
        return change(changed, value as never, args.location);
      }, style),
  );
  book.dressed();
  return DONE;
}

function leaves(wish: Wish, before = ""): readonly (readonly [string, unknown])[] {
  return Object.entries(wish).flatMap(([key, value]) => {
    const path = before === "" ? key : `${before}/${key}`;
    return typeof value === "object" && value !== null
      ? leaves(value as Wish, path)
      : [[path, value] as const];
  });
}

export function setLineProperties(along: "row" | "column") {
  return (range: RangeTarget, args: Arguments): PlainResult => {
    const { book, sheet } = range;
    guardFormat(sheet, args.location);
    const given = args.any(0);
    const lines = linesOf(range, along);
    if (!Array.isArray(given) || given.length !== lines.length) refuse.invalidArgument(args.location);
    lines.forEach(({ area: one }, index) => {
      for (const [path, value] of leaves((given as readonly Wish[])[index] ?? {})) {
        if (path === "rowHidden") hideRows(sheet, one, value === true);
        else if (path === "columnHidden") hideColumns(sheet, one, value === true);
        else if (path === "format/rowHeight") setHeightPoints(sheet, one, Number(value), args.location);
        else if (path === "format/columnWidth") setWidthPoints(sheet, one, Number(value), args.location);
        else refuse.notImplemented(args.location, `The stand-in cannot set ${path}.`);
      }
    });
    book.changed();
    return DONE;
  };
}
