import { DONE, as, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { WHOLE_SHEET, onSheet } from "../workbook/area";
import { colourText, fileColour } from "../workbook/colours";
import { checkSheetName, deleteSheet, sheetId } from "../workbook/sheets";
import { changeView, showsGridlines, showsHeadings } from "../workbook/sheetViews";
import { defaultHeightPoints } from "../workbook/sizes";
import { usedArea } from "../workbook/usedArea";
import { flag, text } from "./property";
import { rangeAt } from "./rangeAt";
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
    position: { get: ({ book, sheet }) => book.sheets.indexOf(sheet) },
    showGridlines: gridlines,
    showHeadings: headings,
    // Under these names the client library sets the two.
    gridlines,
    headings,
    standardHeight: { get: ({ sheet }) => defaultHeightPoints(sheet) },
    tabColor: text(
      ({ book, sheet }) => colourText(book, sheet.properties.tabColor) ?? "",
      ({ book, sheet }, value, location) => {
        const tabColor = value === "" ? undefined : (fileColour(value) ?? refuse.invalidArgument(location));
        sheet.properties = { ...sheet.properties, tabColor };
        book.changed();
      },
    ),
    visibility: { get: ({ sheet }) => VISIBILITY[sheet.state], set: setVisibility },
  },
  children: {
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
    activate: ({ book, sheet }) => {
      if (sheet.state !== "visible") refuse.invalidOperation("Worksheet.activate", "The sheet is hidden.");
      book.activeSheet = sheet;
      book.selection = { row: 0, column: 0, rows: 1, columns: 1 };
      book.changed();
      return DONE;
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

/** Formulas that name the sheet would have to follow; where there are any, this refuses. */
function rename({ book, sheet }: SheetTarget, value: unknown, location: string): void {
  const name = checkSheetName(book, value, location, sheet);
  if (name === sheet.name) return;
  if (book.formulasMention(sheet.name)) {
    refuse.notImplemented(location, "The stand-in cannot rename a sheet that formulas mention.");
  }
  sheet.name = name;
  book.changed();
}

function setVisibility({ book, sheet }: SheetTarget, value: unknown, location: string): void {
  const state = (Object.keys(VISIBILITY) as (keyof typeof VISIBILITY)[]).find(
    (key) => VISIBILITY[key] === value,
  );
  if (!state) return refuse.invalidArgument(location);
  const others = book.sheets.filter((one) => one !== sheet && one.state === "visible");
  if (state !== "visible" && others.length === 0)
    refuse.invalidOperation(location, "It is the only visible sheet.");
  sheet.state = state;
  if (state !== "visible" && book.activeSheet === sheet) book.activeSheet = others[0] ?? null;
  book.changed();
}
