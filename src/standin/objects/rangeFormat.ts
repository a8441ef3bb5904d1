import { DONE, as, type ObjectKind } from "../executor/objectKind";
import { ROW_HEIGHT_POINTS } from "../limits";
import { refuse } from "../refusals";
import { sharedLook } from "../workbook/cells/cellLooks";
import { changeStyles, styleAt, type CellStyle } from "../workbook/cells/cellStyles";
import { fileColour } from "../workbook/cells/colours";
import { readLook, withFont } from "../workbook/cells/look";
import { guardFormat } from "../workbook/protection";
import { shownText } from "../workbook/cells/shownText";
import {
  autofitColumns,
  autofitRows,
  defaultHeightPoints,
  heightPoints,
  setHeightPoints,
  setWidthPoints,
  widthPoints,
} from "../workbook/lines/sizes";
import { choice, flag, number, text } from "./property";
import type { RangeTarget } from "./targets";

/** Changes the look of all cells of the range. */
export function restyle(range: RangeTarget, location: string, change: (style: CellStyle) => CellStyle): void {
  guardFormat(range.sheet, location);
  changeStyles(range.sheet, range.area, change);
  range.book.dressed();
}

function setFont(range: RangeTarget, location: string, part: CellStyle["font"]): void {
  restyle(range, location, (style) => withFont(style, part));
}

function setAlignment(range: RangeTarget, location: string, part: CellStyle["alignment"]): void {
  restyle(range, location, (style) => ({ ...style, alignment: { ...style.alignment, ...part } }));
}

const UNDERLINES = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

/** Excel's word for an underline of the file. */
export function underlineWord(value: unknown): string {
  return Object.entries(UNDERLINES).find(([, held]) => held === value)?.[0] ?? "None";
}

export const rangeFontKind: ObjectKind<RangeTarget> = {
  properties: {
    bold: flag(
      (range) => sharedLook(range, readLook.bold),
      (range, bold, at) => setFont(range, at, { bold }),
    ),
    italic: flag(
      (range) => sharedLook(range, readLook.italic),
      (range, italic, at) => setFont(range, at, { italic }),
    ),
    strikethrough: flag(
      (range) => sharedLook(range, readLook.strikethrough),
      (range, strike, at) => setFont(range, at, { strike }),
    ),
    underline: choice(
      UNDERLINES,
      (range) => sharedLook(range, readLook.underline),
      (range, underline, at) => setFont(range, at, { underline }),
    ),
    color: text(
      (range) => sharedLook(range, readLook.fontColour),
      (range, value, at) => setFont(range, at, { color: fileColour(value) ?? refuse.invalidArgument(at) }),
    ),
    name: text(
      (range) => sharedLook(range, readLook.fontName),
      (range, name, at) => setFont(range, at, { name }),
    ),
    size: number(
      (range) => sharedLook(range, readLook.fontSize),
      (range, size, at) => setFont(range, at, { size }),
      1,
      409,
    ),
  },
};

export const rangeFillKind: ObjectKind<RangeTarget> = {
  properties: {
    color: text(
      (range) => sharedLook(range, readLook.fillColour, ""),
      (range, value, at) => {
        const fgColor = fileColour(value) ?? refuse.invalidArgument(at);
        restyle(range, at, (style) => ({ ...style, fill: { type: "pattern", pattern: "solid", fgColor } }));
      },
    ),
  },
  methods: {
    clear: (range, args) => {
      restyle(range, args.location, ({ fill: _fill, ...style }) => style);
      return DONE;
    },
  },
};

const HORIZONTAL = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const VERTICAL = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

/** Excel's words for an alignment of the file. */
export function horizontalWord(value: unknown): string {
  return Object.entries(HORIZONTAL).find(([, held]) => held === value)?.[0] ?? "General";
}

export function verticalWord(value: unknown): string {
  return Object.entries(VERTICAL).find(([, held]) => held === value)?.[0] ?? "Bottom";
}

function alignment(
  words: Readonly<Record<string, unknown>>,
  key: "horizontal" | "vertical",
  wordOf: (value: unknown) => string,
) {
  return text<RangeTarget>(
    (range) => sharedLook(range, (look) => wordOf(look.alignment?.[key])),
    (range, word, at) => {
      const held = Object.hasOwn(words, word) ? words[word] : refuse.invalidArgument(at);
      setAlignment(range, at, { [key]: held } as CellStyle["alignment"]);
    },
  );
}

export const rangeFormatKind: ObjectKind<RangeTarget> = {
  properties: {
    wrapText: flag(
      (range) => sharedLook(range, readLook.wrapText),
      (range, wrapText, at) => {
        setAlignment(range, at, { wrapText });
        range.book.letRowsFit(range.sheet, range.area);
      },
    ),
    shrinkToFit: flag(
      (range) => sharedLook(range, (look) => look.alignment?.shrinkToFit === true),
      (range, shrinkToFit, at) => setAlignment(range, at, { shrinkToFit }),
    ),
    indentLevel: number(
      (range) => sharedLook(range, (look) => look.alignment?.indent ?? 0),
      (range, indent, at) => setAlignment(range, at, { indent }),
      0,
      250,
    ),
    horizontalAlignment: alignment(HORIZONTAL, "horizontal", horizontalWord),
    verticalAlignment: alignment(VERTICAL, "vertical", verticalWord),
    columnWidth: number(
      ({ sheet, area }) => same(area.columns, (index) => widthPoints(sheet, area.column + index)),
      ({ book, sheet, area }, points, at) => {
        if (sheet.sheetProtection?.formatColumns !== true) guardFormat(sheet, at);
        setWidthPoints(sheet, area, points, at);
        book.dressed();
      },
      0,
    ),
    rowHeight: number(
      ({ sheet, area }) =>
        same(area.rows, (index) => heightPoints(sheet, area.row + index) ?? defaultHeightPoints(sheet)),
      ({ book, sheet, area }, points, at) => {
        if (sheet.sheetProtection?.formatRows !== true) guardFormat(sheet, at);
        setHeightPoints(sheet, area, points, at);
        book.dressed();
      },
      0,
      ROW_HEIGHT_POINTS,
    ),
  },
  children: {
    borders: (range) => as("RangeBorderCollection", range),
    fill: (range) => as("RangeFill", range),
    font: (range) => as("RangeFont", range),
    protection: (range) => as("FormatProtection", range),
  },
  methods: {
    autofitColumns: (range, args) => {
      const { book, sheet, area } = range;
      guardFormat(sheet, args.location);
      book.calculated();
      autofitColumns(sheet, area, (row, column) =>
        shownText(book, sheet.findRow(row + 1)?.findCell(column + 1), styleAt(sheet, row, column)),
      );
      book.dressed();
      return DONE;
    },
    autofitRows: ({ book, sheet, area }, args) => {
      guardFormat(sheet, args.location);
      autofitRows(sheet, area);
      book.letRowsFit(sheet, area);
      book.dressed();
      return DONE;
    },
  },
};

export const formatProtectionKind: ObjectKind<RangeTarget> = {
  properties: {
    locked: flag(
      (range) => sharedLook(range, (look) => look.protection?.locked !== false),
      (range, locked, at) =>
        restyle(range, at, (style) => ({ ...style, protection: { ...style.protection, locked } })),
    ),
    formulaHidden: flag(
      (range) => sharedLook(range, (look) => look.protection?.hidden === true),
      (range, hidden, at) =>
        restyle(range, at, (style) => ({ ...style, protection: { ...style.protection, hidden } })),
    ),
  },
};

/** The value that all have, or null. */
function same(count: number, read: (index: number) => number): number | null {
  const first = read(0);
  for (let index = 1; index < Math.min(count, MOST_LOOKED_AT); index++)
    if (read(index) !== first) return null;
  return first;
}

/** Of whole rows and columns, those after the used ones are alike. */
const MOST_LOOKED_AT = 20_000;
