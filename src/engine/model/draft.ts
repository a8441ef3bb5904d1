/** A sheet that we would write, as data. `src/excel` writes it and decides nothing about it. */
import type { OwnSheetKind } from "./snapshot";

/** A rectangle on the drafted sheet; counts from zero. */
export interface DraftArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A text stays a text whatever it begins with; only `formula` (with its "=") computes. */
export type DraftValue = string | number | null | { readonly formula: string };

export interface DraftCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly DraftValue[])[];
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
  readonly kind: "ColumnClustered" | "BarStacked" | "Doughnut" | "BarClustered";
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

export interface DraftPage {
  readonly orientation: "Landscape" | "Portrait";
  /** Pages wide; height follows. */
  readonly pagesWide: number;
  /** Rows printed again at the head of each page, counted from zero. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  readonly footer?: string;
}

export interface SheetDraft {
  readonly kind: OwnSheetKind;
  /** The wanted name; another is taken where somebody else's sheet has it. */
  readonly name: string;
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
}
