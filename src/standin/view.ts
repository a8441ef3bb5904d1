/** What a person would see of the workbook, as plain data for whoever draws it. */

export interface CellView {
  /** As shown: numbers and dates formatted, formulas computed. */
  readonly text: string;
  /** `#RRGGBB` after conditional formats; missing where plain. */
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  /** Points. */
  readonly size?: number;
  /** The sides with a line; missing where none has. */
  readonly borders?: readonly BorderSide[];
  /** Set where a click leads somewhere: "#Sheet!A1" or an address. */
  readonly link?: string;
}

export type BorderSide = "top" | "right" | "bottom" | "left";

export interface AreaView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ChartView {
  readonly title: string;
  /** As Office.js names it, such as "ColumnClustered". */
  readonly kind: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    /** One colour for the series, or one a point. */
    readonly colours: readonly string[];
  }[];
  /** The cells that it lies over. */
  readonly over: AreaView;
}

export interface SheetView {
  readonly name: string;
  /** How far the used cells reach, from A1. */
  readonly rows: number;
  readonly columns: number;
  /** Pixels; 0 where hidden. */
  readonly columnWidths: readonly number[];
  /** Pixels, or null where the height follows the text; 0 where hidden. */
  readonly rowHeights: readonly (number | null)[];
  readonly merges: readonly AreaView[];
  readonly charts: readonly ChartView[];
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  /** Null where the cell is empty and plain. */
  cell(row: number, column: number): CellView | null;
}

export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  readonly activeSheet: string;
  /** The selected cells on the active sheet. */
  readonly selection: AreaView;
}
