/** A sheet that we would write, as data. `src/excel` writes it and decides nothing about it. */
import type { DraftValue } from "./draftValue";
import type { OwnSheetKind } from "./snapshot";

export type { DraftValue } from "./draftValue";

/** A rectangle on the drafted sheet; counts from zero. */
export interface DraftArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface DraftCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly DraftValue[])[];
  /** The cells get the text format before they are written. */
  readonly asText?: true;
}

export interface DraftStyle {
  readonly area: DraftArea;
  /** Colours as `#RRGGBB`. */
  readonly fill?: string;
  readonly fontColour?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly numberFormat?: string;
  /** A thin line under the area. */
  readonly underline?: string;
  /** A thin line under each row of the area. */
  readonly rowLines?: string;
}

export interface DraftTable {
  /** The name that formulas use. */
  readonly name: string;
  readonly area: DraftArea;
  readonly style: string;
}

/** A list to choose from. Items: 255 characters joined by commas, none with a comma in it. */
export interface DraftChoices {
  readonly area: DraftArea;
  readonly items: readonly string[];
  readonly message: string;
}

/** Colours a cell by the word in it, with a conditional format. */
export interface DraftColours {
  readonly area: DraftArea;
  readonly words: readonly { readonly word: string; readonly fill: string; readonly fontColour: string }[];
}

export interface DraftChart {
  readonly name: string;
  readonly kind: "ColumnClustered" | "BarStacked" | "BarClustered" | "LineMarkers";
  readonly title: string;
  /** Heading row and first column included: series in columns. */
  readonly data: DraftArea;
  /** The cells that it covers. */
  readonly over: DraftArea;
  /** Colour of each point (one series) or of each series, as `#RRGGBB`. */
  readonly colours: readonly string[];
  /** What the chart shows, for people who cannot see it. */
  readonly altText: string;
}

/** Of all sheets that we write, in points: enough for what stands at the head and the foot, the rest for figures. */
export const PAGE_MARGINS = { left: 36, right: 36, top: 50, bottom: 50, header: 22, footer: 22 } as const;

export interface DraftPage {
  readonly orientation: "Landscape" | "Portrait";
  /** Pages wide; height follows. */
  readonly pagesWide: number;
  /** Rows printed again at the head of each page, counted from zero. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** Columns printed again at the left of each page that lies beside another, counted from zero. */
  readonly repeatColumns?: { readonly first: number; readonly last: number };
  /** With Excel's codes: `&P` is the page, `&N` the number of pages. */
  readonly footer?: string;
  /** What every page bears at its head and its foot: the protective marking, that it is a draft; "" for nothing. */
  readonly marking?: string;
}

/** Lines to be put in or taken out; what stands behind them moves along. */
export interface DraftInsertion {
  /** In the rows or columns of the sheet as it stands. */
  readonly at: number;
  readonly count: number;
}

/**
 * A draft that grows out of the sheet that stands: nothing on it is cleared, lines are put in first, and then only
 * what the draft names is written, at its place after that.
 */
export interface DraftGrowth {
  /** The name of the table that stands. */
  readonly table: string;
  /** Rows to be taken out before others are put in; missing where all stay. */
  readonly removes?: readonly DraftInsertion[];
  /** Counted in what is left then. */
  readonly rows: readonly DraftInsertion[];
  readonly columns: readonly DraftInsertion[];
  /** Whether the table has to be made longer or wider, because lines were put in behind its last. */
  readonly resizes: boolean;
  /** Widths of new columns, in characters. */
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
}

export interface SheetDraft {
  readonly kind: OwnSheetKind;
  /** The wanted name; another is taken where somebody else's sheet has it. */
  readonly name: string;
  /** Missing where the sheet is written afresh. */
  readonly grows?: DraftGrowth;
  readonly cells: readonly DraftCells[];
  readonly styles: readonly DraftStyle[];
  /** In characters of the standard font, from the first column on. */
  readonly columnWidths: readonly number[];
  /** Rows of a set height, in points; the height of all others follows their text. */
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  readonly tables: readonly DraftTable[];
  readonly choices: readonly DraftChoices[];
  readonly colours: readonly DraftColours[];
  readonly charts: readonly DraftChart[];
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly page: DraftPage;
  /** Fingerprints of what the add-in writes here, to be kept in the workbook: what people type is told by them. */
  readonly prints?: readonly string[];
}
