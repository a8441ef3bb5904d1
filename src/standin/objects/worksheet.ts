import { DONE, as, type Arguments, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { WHOLE_SHEET, onSheet } from "../workbook/area";
import { colourText, fileColour } from "../workbook/cells/colours";
import type { Book } from "../workbook/book";
import { copySheet } from "../workbook/copySheet";
import type { Worksheet } from "../workbook/library";
import { renameSheetEverywhere } from "../workbook/renaming";
import { checkSheetName, deleteSheet, guardStructure, moveSheet, sheetId } from "../workbook/sheets";
import { changeView, showsGridlines, showsHeadings } from "../workbook/sheetViews";
import { defaultHeightPoints } from "../workbook/lines/sizes";
import { usedArea } from "../workbook/usedArea";
import { worksheetEvents } from "./events";
import { flag, number, text } from "./property";
import { areasAt, rangeAt } from "./rangeAt";
import type { SheetTarget } from "./targets";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

const gridlines = flag<SheetTarget>(
  ({ sheet }) => showsGridlines(sheet),
  ({ book, sheet }, showGridLines) => {
    changeView(sheet, { showGridLines });
    book.changed();
  },
);

const headings = flag<SheetTarget>(
  ({ sheet }) => showsHeadings(sheet),
  ({ book, sheet }, showRowColHeaders) => {
    changeView(sheet, { showRowColHeaders });
    book.changed();
  },
);

export const worksheetKind: ObjectKind<SheetTarget> = {
  properties: {
    id: { get: ({ sheet }) => sheetId(sheet) },
    name: { get: ({ sheet }) => sheet.name, set: rename },
    position: number(
      ({ book, sheet }) => book.sheets.indexOf(sheet),
      ({ book, sheet }, position, location) => moveSheet(book, sheet, position, location),
    ),
    showGridlines: gridlines,
    showHeadings: headings,
    // Under these names the client library sets the two.
    gridlines,
    headings,
    standardHeight: { get: ({ sheet }) => defaultHeightPoints(sheet) },
    tabColor: text(
      ({ book, sheet }) => colourText(book, sheet.properties.tabColor) ?? "",
      ({ book, sheet }, value, location) => {
        guardStructure(book, location);
        const tabColor = value === "" ? undefined : (fileColour(value) ?? refuse.invalidArgument(location));
        sheet.properties = { ...sheet.properties, tabColor };
        book.changed();
      },
    ),
    visibility: { get: ({ sheet }) => VISIBILITY[sheet.state], set: setVisibility },
  },
  children: {
    autoFilter: (target) => as("AutoFilter", { ...target, table: null }),
    charts: (target) => as("ChartCollection", target),
    comments: (target) => as("CommentCollection", target),
    customProperties: ({ book, sheet }) =>
      as("WorksheetCustomPropertyCollection", { book, properties: book.customProperties(sheet) }),
    freezePanes: (target) => as("WorksheetFreezePanes", target),
    pageLayout: (target) => as("PageLayout", target),
    protection: (target) => as("WorksheetProtection", target),
    names: (target) => as("NamedItemCollection", target),
    tables: (target) => as("TableCollection", target),
  },
  methods: {
    ...worksheetEvents,
    activate: ({ book, sheet }) => {
      if (sheet.state !== "visible") refuse.invalidOperation("Worksheet.activate", "The sheet is hidden.");
      book.goTo(sheet);
      return DONE;
    },
    copy: ({ book, sheet }, args) => {
      const { neighbour, after } = neighbourOf(book, args);
      const copy = copySheet(book, sheet, args.location);
      const others = book.sheets.filter((one) => one !== copy);
      moveSheet(book, copy, neighbour ? others.indexOf(neighbour) + (after ? 1 : 0) : 0, args.location);
      return as("Worksheet", { book, sheet: copy });
    },
    delete: ({ book, sheet }, args) => {
      deleteSheet(book, sheet, args.location);
      return DONE;
    },
    getRange: (target, args) =>
      as(
        "Range",
        args.given(0) ? rangeAt(target, args.text(0), args.location) : { ...target, area: WHOLE_SHEET },
      ),
    getRanges: (target, args) =>
      as("RangeAreas", {
        ...target,
        areas: args.given(0) ? areasAt(target, args.text(0), args.location) : [WHOLE_SHEET],
      }),
    getRangeByIndexes: (target, args) => {
      const area = {
        row: args.number(0),
        column: args.number(1),
        rows: args.number(2),
        columns: args.number(3),
      };
      return as("Range", { ...target, area: onSheet(area, args.location) });
    },
    getCell: (target, args) => {
      const area = { row: args.number(0), column: args.number(1), rows: 1, columns: 1 };
      return as("Range", { ...target, area: onSheet(area, args.location) });
    },
    getUsedRange: (target, args) => {
      const area = usedArea(target.sheet, WHOLE_SHEET, args.flag(0));
      return as("Range", { ...target, area: area ?? { row: 0, column: 0, rows: 1, columns: 1 } });
    },
    getUsedRangeOrNullObject: (target, args) => {
      const area = usedArea(target.sheet, WHOLE_SHEET, args.flag(0));
      return area ? as("Range", { ...target, area }) : null;
    },
  },
  id: ({ sheet }) => sheetId(sheet),
};

/** Beside which sheet a copy goes (`Worksheet.copy`): without one, or for "None", it becomes the first. */
function neighbourOf(
  book: Book,
  args: Arguments,
): { readonly neighbour?: Worksheet; readonly after: boolean } {
  const where = args.given(0) ? args.text(0) : "None";
  const other = () => args.object("Worksheet", 1)?.sheet ?? refuse.invalidArgument(args.location);
  if (where === "None" || where === "Beginning") return { after: false };
  if (where === "End") return { neighbour: book.sheets.at(-1), after: true };
  if (where === "Before" || where === "After") return { neighbour: other(), after: where === "After" };
  return refuse.invalidArgument(args.location);
}

/** Formulas that name the sheet follow. */
function rename({ book, sheet }: SheetTarget, value: unknown, location: string): void {
  guardStructure(book, location);
  const name = checkSheetName(book, value, location, sheet);
  if (name === sheet.name) return;
  renameSheetEverywhere(book, sheet, name);
}

function setVisibility({ book, sheet }: SheetTarget, value: unknown, location: string): void {
  const state = (Object.keys(VISIBILITY) as (keyof typeof VISIBILITY)[]).find(
    (key) => VISIBILITY[key] === value,
  );
  if (!state) return refuse.invalidArgument(location);
  guardStructure(book, location);
  const others = book.sheets.filter((one) => one !== sheet && one.state === "visible");
  if (state !== "visible" && others.length === 0)
    refuse.invalidOperation(location, "It is the only visible sheet.");
  sheet.state = state;
  if (state !== "visible" && book.activeSheet === sheet) book.goTo(others[0] ?? null);
  book.changed();
}
