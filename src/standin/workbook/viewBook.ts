import type { AreaView, BorderSide, CellView, SheetView, WorkbookView } from "../view";
import { WHOLE_SHEET } from "./area";
import type { Book } from "./book";
import { formulaOf } from "./cells/cellValues";
import { styleAt, type CellStyle } from "./cells/cellStyles";
import { colourText, type FileColour } from "./cells/colours";
import { hyperlinkOf } from "./cells/hyperlinks";
import type { Cell, Worksheet } from "./library";
import { fillOf } from "./cells/look";
import { mergesIn } from "./cells/merges";
import { evaluateRules, type RuleLook } from "./rules/ruleEvaluation";
import { frozenAt, showsGridlines } from "./sheetViews";
import { shownText } from "./cells/shownText";
import { heightPoints, isColumnHidden, isRowHidden, widthPixels } from "./lines/sizes";
import { usedArea } from "./usedArea";
import { viewCharts } from "./charts/viewCharts";

const PIXELS_A_POINT = 96 / 72;

/** What a person would see of the workbook: the sheets that are not hidden. */
export function viewBook(book: Book): WorkbookView {
  return {
    sheets: visibleSheets(book),
    activeSheet: book.activeSheet?.name ?? "",
    selection: book.selection,
  };
}

const known = new WeakMap<Book, { readonly revision: number; readonly sheets: readonly SheetView[] }>();

/** The same ones as long as nothing changes, so that whoever draws them sees at once that they are. */
function visibleSheets(book: Book): readonly SheetView[] {
  book.calculated();
  const before = known.get(book);
  if (before?.revision === book.revision) return before.sheets;
  const sheets = book.sheets
    .filter((sheet) => sheet.state === "visible")
    .map((sheet) => viewSheet(book, sheet));
  known.set(book, { revision: book.revision, sheets });
  return sheets;
}

function viewSheet(book: Book, sheet: Worksheet): SheetView {
  const charts = viewCharts(book, sheet);
  const { rows, columns } = extent(
    sheet,
    charts.map((chart) => chart.over),
  );
  // Rules are read when the first cell is asked for: most sheets are never looked at.
  let rules: ((row: number, column: number) => RuleLook | null) | null = null;
  return {
    name: sheet.name,
    rows,
    columns,
    columnWidths: Array.from({ length: columns }, (_one, column) =>
      isColumnHidden(sheet, column) ? 0 : widthPixels(sheet, column),
    ),
    rowHeights: Array.from({ length: rows }, (_one, row) => heightPixels(sheet, row)),
    merges: mergesIn(sheet, WHOLE_SHEET),
    charts,
    frozenRows: frozenAt(sheet).rows,
    showGridlines: showsGridlines(sheet),
    cell: (row, column) => {
      rules ??= evaluateRules(book, sheet);
      return viewCell(book, sheet, row, column, rules(row, column));
    },
  };
}

/** How far cells, and what lies over them, reach from A1. */
function extent(sheet: Worksheet, over: readonly AreaView[]): { rows: number; columns: number } {
  const used = usedArea(sheet, WHOLE_SHEET, false);
  const areas = [...over, ...(used ? [used] : [])];
  return {
    rows: Math.max(0, ...areas.map((area) => area.row + area.rows)),
    columns: Math.max(0, ...areas.map((area) => area.column + area.columns)),
  };
}

function heightPixels(sheet: Worksheet, row: number): number | null {
  if (isRowHidden(sheet, row)) return 0;
  const points = sheet.findRow(row + 1)?.customHeight === false ? null : heightPoints(sheet, row);
  return points === null ? null : Math.round(points * PIXELS_A_POINT);
}

function viewCell(
  book: Book,
  sheet: Worksheet,
  row: number,
  column: number,
  byRules: RuleLook | null,
): CellView | null {
  const cell = sheet.findRow(row + 1)?.findCell(column + 1);
  const style = styleAt(sheet, row, column);
  if (!cell && byRules === null && Object.keys(style).length === 0) return null;
  const link = linkOf(book, cell);
  return {
    text: cell ? shownText(book, cell, style) : "",
    ...looks(book, style),
    ...byRules,
    ...(link === undefined ? {} : { link }),
  };
}

function looks(book: Book, style: CellStyle): Partial<CellView> {
  const fill = fillOf(style, book);
  const colour = colourText(book, style.font?.color as FileColour | undefined);
  const { horizontal, vertical, wrapText } = style.alignment ?? {};
  const borders = bordersOf(style);
  const plain = horizontal === "left" || horizontal === "center" || horizontal === "right";
  return {
    ...(fill === null ? {} : { fill }),
    ...(colour === null ? {} : { colour }),
    ...(style.font?.bold ? { bold: true } : {}),
    ...(style.font?.italic ? { italic: true } : {}),
    ...(style.font?.strike ? { struck: true } : {}),
    ...(wrapText ? { wrap: true } : {}),
    ...(plain ? { horizontal } : horizontal === "centerContinuous" ? { horizontal: "center" as const } : {}),
    ...(vertical === "top" || vertical === "middle" || vertical === "bottom" ? { vertical } : {}),
    ...(style.font?.size === undefined ? {} : { size: style.font.size }),
    ...(borders.length > 0 ? { borders } : {}),
  };
}

const SIDES: readonly BorderSide[] = ["top", "right", "bottom", "left"];

function bordersOf({ border = {} }: CellStyle): readonly BorderSide[] {
  return SIDES.filter((side) => border[side]?.style !== undefined);
}

/** The place in HYPERLINK("#'Plan'!A4", …), when it is a text, or the link that the cell has. */
function linkOf(book: Book, cell: Cell | undefined): string | undefined {
  const link = hyperlinkOf(book, cell);
  if (link) return link.documentReference === undefined ? link.address : `#${link.documentReference}`;
  return /^=HYPERLINK\("([^"]+)"/i.exec(formulaOf(cell) ?? "")?.[1];
}
