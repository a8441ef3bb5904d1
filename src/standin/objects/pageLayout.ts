import { DONE, as, type Arguments, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { SHEET_COLUMNS, SHEET_ROWS, areaAddress, readArea, type Area } from "../workbook/area";
import type { Worksheet } from "../workbook/library";
import { choice, flag, number, text } from "./property";
import { rangeAt } from "./rangeAt";
import type { HeaderFooterTarget, SheetTarget } from "./targets";

type Setup = Worksheet["pageSetup"];

function setup(target: SheetTarget, part: Partial<Setup>): void {
  target.sheet.pageSetup = { ...target.sheet.pageSetup, ...part };
  target.book.dressed();
}

/** ECMA-376 part 1, 18.18.43 has the numbers. */
const PAPERS = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
} as const;

/** The file counts in inches, Office.js in points. */
const POINTS_AN_INCH = 72;

function margin(key: keyof Setup["margins"], usual: number) {
  return number<SheetTarget>(
    ({ sheet }) => (sheet.pageSetup.margins?.[key] ?? usual) * POINTS_AN_INCH,
    (target, points) => {
      const before = target.sheet.pageSetup.margins ?? USUAL_MARGINS;
      setup(target, { margins: { ...before, [key]: points / POINTS_AN_INCH } });
    },
    0,
  );
}

const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

export const pageLayoutKind: ObjectKind<SheetTarget> = {
  properties: {
    orientation: choice(
      { Portrait: "portrait", Landscape: "landscape" },
      ({ sheet }) => sheet.pageSetup.orientation ?? "portrait",
      (target, orientation) => setup(target, { orientation }),
    ),
    paperSize: choice(
      PAPERS as Readonly<Record<string, number>>,
      ({ sheet }) => sheet.pageSetup.paperSize ?? PAPERS.Letter,
      (target, paperSize) => setup(target, { paperSize }),
    ),
    zoom: { get: ({ sheet }) => readZoom(sheet.pageSetup), set: setZoom },
    blackAndWhite: flag(
      ({ sheet }) => sheet.pageSetup.blackAndWhite === true,
      (target, blackAndWhite) => setup(target, { blackAndWhite }),
    ),
    centerHorizontally: flag(
      ({ sheet }) => sheet.pageSetup.horizontalCentered === true,
      (target, horizontalCentered) => setup(target, { horizontalCentered }),
    ),
    centerVertically: flag(
      ({ sheet }) => sheet.pageSetup.verticalCentered === true,
      (target, verticalCentered) => setup(target, { verticalCentered }),
    ),
    printGridlines: flag(
      ({ sheet }) => sheet.pageSetup.showGridLines === true,
      (target, showGridLines) => setup(target, { showGridLines }),
    ),
    printHeadings: flag(
      ({ sheet }) => sheet.pageSetup.showRowColHeaders === true,
      (target, showRowColHeaders) => setup(target, { showRowColHeaders }),
    ),
    printOrder: choice(
      { DownThenOver: "downThenOver", OverThenDown: "overThenDown" },
      ({ sheet }) => sheet.pageSetup.pageOrder ?? "downThenOver",
      (target, pageOrder) => setup(target, { pageOrder }),
    ),
    leftMargin: margin("left", USUAL_MARGINS.left),
    rightMargin: margin("right", USUAL_MARGINS.right),
    topMargin: margin("top", USUAL_MARGINS.top),
    bottomMargin: margin("bottom", USUAL_MARGINS.bottom),
    headerMargin: margin("header", USUAL_MARGINS.header),
    footerMargin: margin("footer", USUAL_MARGINS.footer),
  },
  children: { headersFooters: (target) => as("HeaderFooterGroup", target) },
  methods: {
    setPrintArea: (target, args) => {
      setup(target, { printArea: areaAddress(given(target, args)) });
      return DONE;
    },
    getPrintAreaOrNullObject: (target) => {
      const area = readArea(target.sheet.pageSetup.printArea ?? "");
      return area && as("RangeAreas", { ...target, areas: [area] });
    },
    setPrintTitleRows: (target, args) => {
      const { row, rows, columns } = given(target, args);
      // "The range must span the entire row to be valid."
      if (columns !== SHEET_COLUMNS) refuse.invalidArgument(args.location);
      setup(target, { printTitlesRow: `${row + 1}:${row + rows}` });
      return DONE;
    },
    getPrintTitleRowsOrNullObject: (target) => titles(target, target.sheet.pageSetup.printTitlesRow),
    setPrintTitleColumns: (target, args) => {
      const { column, columns, rows } = given(target, args);
      if (rows !== SHEET_ROWS) refuse.invalidArgument(args.location);
      setup(target, { printTitlesColumn: areaAddress({ row: 0, column, rows: SHEET_ROWS, columns }) });
      return DONE;
    },
    getPrintTitleColumnsOrNullObject: (target) => titles(target, target.sheet.pageSetup.printTitlesColumn),
    setPrintMargins: (target, args) => {
      const units: Readonly<Record<string, number>> = {
        Points: 1 / POINTS_AN_INCH,
        Inches: 1,
        Centimeters: 1 / 2.54,
      };
      const unit = units[args.text(0)] ?? refuse.invalidArgument(args.location);
      const wish = Object.entries((args.any(1) ?? {}) as Record<string, unknown>).map(([key, size]) => {
        if (!Object.hasOwn(USUAL_MARGINS, key) || typeof size !== "number" || size < 0)
          refuse.invalidArgument(args.location);
        return [key, (size as number) * unit] as const;
      });
      setup(target, {
        margins: { ...(target.sheet.pageSetup.margins ?? USUAL_MARGINS), ...Object.fromEntries(wish) },
      });
      return DONE;
    },
  },
};

function given(target: SheetTarget, args: Arguments): Area {
  const range = args.object("Range", 0) ?? rangeAt(target, args.text(0), args.location);
  return range.sheet === target.sheet ? range.area : refuse.invalidArgument(args.location);
}

function titles(target: SheetTarget, address: string | undefined) {
  const area = readArea(address ?? "");
  return area && as("Range", { ...target, area });
}

/** Fitting to pages and a scale exclude each other. */
function readZoom(page: Setup): object {
  if (!page.fitToPage) return { scale: page.scale ?? 100 };
  return {
    ...(page.fitToWidth > 0 ? { horizontalFitToPages: page.fitToWidth } : {}),
    ...(page.fitToHeight > 0 ? { verticalFitToPages: page.fitToHeight } : {}),
  };
}

function setZoom(target: SheetTarget, value: unknown, location: string): void {
  if (typeof value !== "object" || value === null) return refuse.invalidArgument(location);
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = value as Record<string, unknown>;
  if (typeof scale === "number") {
    if (scale < 10 || scale > 400 || wide !== undefined || high !== undefined)
      refuse.invalidArgument(location);
    return setup(target, { fitToPage: false, scale });
  }
  const pages = (wish: unknown) => {
    if (wish === undefined || wish === null) return 0;
    return Number.isInteger(wish) && (wish as number) > 0
      ? (wish as number)
      : refuse.invalidArgument(location);
  };
  if (pages(wide) === 0 && pages(high) === 0) refuse.invalidArgument(location);
  setup(target, { fitToPage: true, fitToWidth: pages(wide), fitToHeight: pages(high) });
}

const PAGES = { defaultForAllPages: "odd", oddPages: "odd", evenPages: "even", firstPage: "first" } as const;

export const headerFooterGroupKind: ObjectKind<SheetTarget> = {
  properties: {
    state: choice(
      { Default: "00", FirstAndDefault: "10", OddAndEven: "01", FirstOddAndEven: "11" },
      ({ sheet }) =>
        `${Number(sheet.headerFooter.differentFirst === true)}${Number(sheet.headerFooter.differentOddEven === true)}`,
      ({ book, sheet }, state) => {
        const [first, oddEven] = [state.startsWith("1"), state.endsWith("1")];
        sheet.headerFooter = { ...sheet.headerFooter, differentFirst: first, differentOddEven: oddEven };
        book.dressed();
      },
    ),
  },
  children: Object.fromEntries(
    Object.entries(PAGES).map(([member, page]) => [
      member,
      (target: SheetTarget) => as("HeaderFooter", { ...target, page }),
    ]),
  ),
};

const PARTS = { left: "L", center: "C", right: "R" } as const;

export const headerFooterKind: ObjectKind<HeaderFooterTarget> = {
  properties: Object.fromEntries(
    (["Header", "Footer"] as const).flatMap((where) =>
      (Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => [
        `${part}${where}`,
        text<HeaderFooterTarget>(
          (target) => partsOf(target, where)[PARTS[part]] ?? "",
          (target, value, location) => setPart(target, where, PARTS[part], value, location),
        ),
      ]),
    ),
  ),
};

/** The file keeps left, centre and right in one text: "&LDraft&CPage &P". */
function partsOf({ sheet, page }: HeaderFooterTarget, where: "Header" | "Footer"): Record<string, string> {
  const whole = sheet.headerFooter[`${page}${where}`] ?? "";
  const parts: Record<string, string> = {};
  for (const [, part = "", held = ""] of whole.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g))
    parts[part] = held;
  return parts;
}

/** [MS-OI29500] 2.1.633: characters of all three parts with their marks. */
const LONGEST_LINE = 255;

function setPart(
  target: HeaderFooterTarget,
  where: "Header" | "Footer",
  part: string,
  value: string,
  location: string,
): void {
  const parts = { ...partsOf(target, where), [part]: value };
  const whole = ["L", "C", "R"].map((one) => (parts[one] ? `&${one}${parts[one]}` : "")).join("");
  if (whole.length > LONGEST_LINE) refuse.invalidArgument(location);
  target.sheet.headerFooter = { ...target.sheet.headerFooter, [`${target.page}${where}`]: whole };
  target.book.dressed();
}
