import { as, type Arguments, type Handle, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import type { Area } from "../workbook/area";
import { changeEachStyle, styleAt, type CellStyle } from "../workbook/cells/cellStyles";
import { colourText, fileColour, type FileColour } from "../workbook/cells/colours";
import { guardFormat } from "../workbook/protection";
import { text } from "./property";
import type { BorderTarget, RangeTarget } from "./targets";

type Side = "top" | "bottom" | "left" | "right";
type Line = NonNullable<NonNullable<CellStyle["border"]>["top"]>;
type LineStyle = NonNullable<Line["style"]>;

/** For each border of a range: which cells have it, on which of their sides. */
const SIDES: Readonly<Record<string, (area: Area, row: number, column: number) => readonly Side[]>> = {
  EdgeTop: (_area, row) => (row === 0 ? ["top"] : []),
  EdgeBottom: (area, row) => (row === area.rows - 1 ? ["bottom"] : []),
  EdgeLeft: (_area, _row, column) => (column === 0 ? ["left"] : []),
  EdgeRight: (area, _row, column) => (column === area.columns - 1 ? ["right"] : []),
  InsideHorizontal: (area, row) => both(row > 0 && "top", row < area.rows - 1 && "bottom"),
  InsideVertical: (area, _row, column) => both(column > 0 && "left", column < area.columns - 1 && "right"),
};

function both(first: Side | false, second: Side | false): readonly Side[] {
  return [first, second].filter((side) => side !== false);
}

/** Lines of the file by style and weight of Office.js. */
const LINES: Readonly<Record<string, Readonly<Record<string, LineStyle>>>> = {
  Continuous: { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" },
  Dash: { Thin: "dashed", Medium: "mediumDashed" },
  DashDot: { Thin: "dashDot", Medium: "mediumDashDot" },
  DashDotDot: { Thin: "dashDotDot", Medium: "mediumDashDotDot" },
  Dot: { Thin: "dotted" },
  Double: { Thick: "double" },
  SlantDashDot: { Medium: "slantDashDot" },
};

function styleAndWeight(line: Line | undefined): { style: string; weight: string } {
  for (const [style, weights] of Object.entries(LINES)) {
    const weight = Object.keys(weights).find((one) => weights[one] === line?.style);
    if (weight !== undefined) return { style, weight };
  }
  return { style: "None", weight: "Thin" };
}

export const rangeBorderCollectionKind: ObjectKind<RangeTarget> = {
  properties: { count: { get: () => Object.keys(SIDES).length } },
  items: (range) => Object.keys(SIDES).map((side) => as("RangeBorder", { ...range, side })),
  item: borderOf,
  methods: {
    getItem: borderOf,
    getItemAt: (range, args) =>
      as("RangeBorder", {
        ...range,
        side: Object.keys(SIDES)[args.number(0)] ?? refuse.invalidArgument(args.location),
      }),
  },
};

function borderOf(range: RangeTarget, args: Arguments): Handle {
  return as("RangeBorder", { ...range, side: sideOf(args) });
}

/** The border that a call names. */
export function sideOf(args: Arguments): string {
  const side = args.text(0);
  if (/^Diagonal(Down|Up)$/.test(side))
    refuse.notImplemented(args.location, "The stand-in knows no diagonal borders.");
  return side in SIDES ? side : refuse.invalidArgument(args.location);
}

export const rangeBorderKind: ObjectKind<BorderTarget> = {
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: text(
      (border) => shared(border, (line) => styleAndWeight(line).style),
      (border, style, at) => {
        if (style === "None") return setLines(border, at, () => undefined);
        const weights = LINES[style] ?? refuse.invalidArgument(at);
        setLines(border, at, (line) => ({
          ...line,
          style: weights[styleAndWeight(line).weight] ?? Object.values(weights)[0],
        }));
      },
    ),
    weight: text(
      (border) => shared(border, (line) => styleAndWeight(line).weight),
      (border, weight, at) => {
        if (!["Hairline", "Thin", "Medium", "Thick"].includes(weight)) refuse.invalidArgument(at);
        setLines(border, at, (line) => ({
          ...line,
          style: (LINES[styleAndWeight(line).style] ?? LINES["Continuous"])?.[weight] ?? "thin",
        }));
      },
    ),
    color: text(
      (border) =>
        shared(border, (line) => colourText(border.book, line?.color as FileColour | undefined) ?? "#000000"),
      (border, value, at) => {
        const color = fileColour(value) ?? refuse.invalidArgument(at);
        setLines(border, at, (line) => ({ style: "thin", ...line, color }));
      },
    ),
  },
  id: ({ side }) => side,
};

function setLines(
  { book, sheet, area, side }: BorderTarget,
  location: string,
  change: (line: Line | undefined) => Partial<Line> | undefined,
): void {
  guardFormat(sheet, location);
  const sidesOf = SIDES[side] ?? refuse.invalidArgument(location);
  if ((side === "InsideHorizontal" && area.rows < 2) || (side === "InsideVertical" && area.columns < 2))
    refuse.invalidArgument(location, "There is nothing between rows or columns.");
  changeEachStyle(
    sheet,
    area,
    // The wish is the list of sides as one text, so that cells with the same sides share a style.
    (row, column) => sidesOf(area, row, column).join(" ") || undefined,
    (style, sides) => {
      const border: Record<string, unknown> = { ...style.border };
      for (const one of sides.split(" ") as Side[])
        border[one] = change(style.border?.[one] as Line | undefined);
      return { ...style, border };
    },
  );
  book.dressed();
}

/** What all lines of the border have; null where they differ. */
function shared(
  { sheet, area, side }: BorderTarget,
  read: (line: Line | undefined) => string,
): string | null {
  const found = new Set<string>();
  for (let row = 0; row < area.rows && found.size < 2; row++) {
    for (let column = 0; column < area.columns && found.size < 2; column++) {
      for (const one of SIDES[side]?.(area, row, column) ?? []) {
        found.add(
          read(styleAt(sheet, area.row + row, area.column + column).border?.[one] as Line | undefined),
        );
      }
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : found.size === 0 ? read(undefined) : null;
}
