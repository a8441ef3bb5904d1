/** The one place that names the .xlsx library. Everything else of the stand-in takes it from here. */
import {
  Table,
  ValueType,
  Workbook,
  dateToExcel,
  formatCellValue,
  type Cell,
  type CellValue,
  type ConditionalFormattingRule,
  type DataValidation,
  type DataValidationOperator,
  type Style,
  type Worksheet,
} from "@cj-tech-master/excelts";
import {
  fillChartCaches,
  getSpPrFillColor,
  getSpPrLine,
  installChartSupport,
  parseTxPr,
  setSpPrFill,
  setSpPrLine,
  type Chart,
} from "@cj-tech-master/excelts/chart";
import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import { createFormulaSyntaxProbe, installFormulaEngine } from "@cj-tech-master/excelts/formula";

export {
  Table,
  ValueType,
  Workbook,
  dateToExcel,
  editZip,
  fillChartCaches,
  formatCellValue,
  getSpPrFillColor,
  getSpPrLine,
  parseTxPr,
  setSpPrFill,
  setSpPrLine,
  unzip,
};
export type {
  Cell,
  CellValue,
  Chart,
  ConditionalFormattingRule,
  DataValidation,
  DataValidationOperator,
  Style,
  Worksheet,
};

// Whenever a table is made or read, the library writes what it believes of headings, rows and totals
// over the cells. The cells are what counts, so that must not happen.
Table.prototype.store = () => undefined;

let installed = false;

/** A workbook of the library with its formula engine and its charts switched on. */
export function newWorkbook(): Workbook {
  if (!installed) {
    installChartSupport();
    installFormulaEngine();
    installed = true;
  }
  return new Workbook();
}

const probe = createFormulaSyntaxProbe();

/** True where the text, without its "=", can be read as a formula. */
export function isFormula(text: string): boolean {
  return probe(text);
}

/** Who wrote a cell's note; the types of the library do not say that it knows. */
export function noteAuthor(cell: Cell): string | undefined {
  return (cell.comment as { author?: string } | undefined)?.author;
}

export function setNoteAuthor(cell: Cell, author: string | undefined): void {
  const note = cell.comment as { author?: string } | undefined;
  if (note) note.author = author;
}

/** The frame that holds a chart on its sheet; it alone keeps the chart's name. */
export interface ChartFrame {
  range: Chart["range"];
  readonly chartNumber?: number;
  readonly chartExNumber?: number;
  graphicFrame?: { name?: string };
}

/** What the library keeps of a sheet's drawing without saying so in its types. */
interface DrawnSheet {
  _drawing?: { anchors: ChartFrame[]; rels: unknown[]; name?: string };
}

/** The frames of a sheet; a chart that was added gets into the list by its owner. */
export function chartFrames(sheet: Worksheet): ChartFrame[] {
  const drawn = sheet as unknown as DrawnSheet;
  drawn._drawing ??= { anchors: [], rels: [] };
  return drawn._drawing.anchors;
}

/** Lets the library number all drawings afresh: its own numbers for new ones may be taken. */
export function forgetDrawingNames(sheet: Worksheet): void {
  const drawn = sheet as unknown as DrawnSheet;
  if (drawn._drawing?.anchors.length === 0) delete drawn._drawing;
  else if (drawn._drawing) delete drawn._drawing.name;
}
