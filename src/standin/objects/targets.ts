import type { Area } from "../workbook/area";
import type { Book } from "../workbook/book";
import type { ChartFontPart } from "../workbook/charts/chartFonts";
import type { CommentEntry } from "../workbook/cells/comments";
import type { CustomXml } from "../workbook/file/customXml";
import type { Rule } from "../workbook/rules/conditionalFormats";
import type { Chart, Table, Worksheet } from "../workbook/library";
import type { Name } from "../workbook/names";

export interface SheetTarget {
  readonly book: Book;
  readonly sheet: Worksheet;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

export interface TableTarget {
  readonly book: Book;
  readonly table: Table;
}

/** The filter of a sheet's cells, or of a table on it. */
export interface AutoFilterTarget extends SheetTarget {
  readonly table: Table | null;
}

export interface ScopedTablesTarget {
  readonly book: Book;
  readonly tables: readonly Table[];
}

export interface TableColumnTarget extends TableTarget {
  /** Counts from zero. */
  readonly index: number;
}

export interface TableRowTarget extends TableTarget {
  /** Counts from zero; a place, whatever row is there. */
  readonly index: number;
}

export interface NameTarget {
  readonly book: Book;
  readonly name: Name;
}

export interface BorderTarget extends RangeTarget {
  /** As `Excel.BorderIndex` has it. */
  readonly side: string;
}

export interface AreasTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

/** One border of each of the areas. */
export interface AreasBorderTarget extends AreasTarget {
  /** As `Excel.BorderIndex` has it. */
  readonly side: string;
}

export interface RuleTarget extends SheetTarget {
  readonly rule: Rule;
}

export interface CommentTarget {
  readonly book: Book;
  readonly entry: CommentEntry;
}

export interface HeaderFooterTarget extends SheetTarget {
  readonly page: "odd" | "even" | "first";
}

export interface SettingTarget {
  readonly book: Book;
  readonly key: string;
}

export interface CustomXmlPartsTarget {
  readonly book: Book;
  /** Null for the parts of all namespaces. */
  readonly namespace: string | null;
}

export interface CustomXmlPartTarget {
  readonly book: Book;
  readonly part: CustomXml;
}

export interface CustomPropertiesTarget {
  readonly book: Book;
  readonly properties: Map<string, string>;
}

export interface CustomPropertyTarget extends CustomPropertiesTarget {
  readonly key: string;
}

export interface ChartTarget extends SheetTarget {
  readonly chart: Chart;
}

export interface SeriesTarget extends ChartTarget {
  /** Counts from zero. */
  readonly index: number;
}

export interface PointTarget extends SeriesTarget {
  readonly point: number;
}

/** Where a solid fill of a chart is set: on a series, or on one of its points. */
export interface ChartFillTarget extends SeriesTarget {
  readonly point: number | null;
}

export interface ChartFontTarget extends ChartTarget {
  readonly part: ChartFontPart;
}

export interface AxisTarget extends ChartTarget {
  readonly axis: "category" | "value";
}

/** A collection of the whole workbook, or of one sheet. */
export interface CollectionTarget {
  readonly book: Book;
  readonly sheet: Worksheet | null;
}

/** What stands behind an object of each class. */
export interface Targets {
  Workbook: Book;
  Application: Book;
  WorksheetCollection: Book;
  Worksheet: SheetTarget;
  Range: RangeTarget;
  RangeFormat: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  TableCollection: CollectionTarget;
  Table: TableTarget;
  TableScopedCollection: ScopedTablesTarget;
  TableColumnCollection: TableTarget;
  TableRowCollection: TableTarget;
  TableColumn: TableColumnTarget;
  TableRow: TableRowTarget;
  NamedItemCollection: CollectionTarget;
  NamedItem: NameTarget;
  AutoFilter: AutoFilterTarget;
  FormatProtection: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  RangeAreas: AreasTarget;
  AreasFormat: AreasTarget;
  AreasFill: AreasTarget;
  AreasFont: AreasTarget;
  AreasBorderCollection: AreasTarget;
  AreasBorder: AreasBorderTarget;
  RangeCollection: AreasTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: RuleTarget;
  TextConditionalFormat: RuleTarget;
  CellValueConditionalFormat: RuleTarget;
  CustomConditionalFormat: RuleTarget;
  ConditionalFormatRule: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  ConditionalRangeFill: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  DataValidation: RangeTarget;
  CommentCollection: CollectionTarget;
  Comment: CommentTarget;
  CommentReplyCollection: CommentTarget;
  CommentReply: CommentTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
  WorkbookProtection: Book;
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: HeaderFooterTarget;
  CustomXmlPartCollection: CustomXmlPartsTarget;
  CustomXmlPartScopedCollection: CustomXmlPartsTarget;
  CustomXmlPart: CustomXmlPartTarget;
  Runtime: Book;
  SettingCollection: Book;
  Setting: SettingTarget;
  WorksheetCustomPropertyCollection: CustomPropertiesTarget;
  WorksheetCustomProperty: CustomPropertyTarget;
  DocumentProperties: Book;
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartLegend: ChartTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: ChartFillTarget;
  ChartPointsCollection: SeriesTarget;
  ChartPoint: PointTarget;
  ChartPointFormat: ChartFillTarget;
  ChartFill: ChartFillTarget;
  ChartDataLabels: SeriesTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartGridlines: AxisTarget;
  ChartFont: ChartFontTarget;
  ChartLineFormat: SeriesTarget;
  ChartTitleFormat: ChartTarget;
  ChartLegendFormat: ChartTarget;
  ChartAxisFormat: AxisTarget;
}

export type KindName = keyof Targets;
