/** Everything that was read from a workbook, untouched. `src/excel` makes it; the engine only looks. */
import type { Acceptance } from "./acceptance";
import type { BoardSnapshot } from "./board";
import type { CellAddress, RangeAddress } from "./address";
import type { PublicationSheetKind } from "./publication";
import type { KeptRegister, RegisterKind } from "./register";
import type { Correction } from "./correction";
import type { Settings } from "./settings";
import type { SummarySnapshot } from "./summary";

/** A cell's value as Excel gives it: null is an empty cell; an error value is its text ("#N/A"). */
export type CellValue = string | number | boolean | null;

/** How a cell looks, as far as looks can carry meaning. A key that is missing is plain. */
export interface CellLook {
  /** `#RRGGBB` as set on the cell; missing where there is no fill, or white. */
  readonly fill?: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
  /** `"partly"` where only some of the text is struck through. */
  readonly struck?: boolean | "partly";
}

export interface TableSnapshot {
  readonly name: string;
  /** With its heading row. */
  readonly range: RangeAddress;
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
}

export interface CommentSnapshot {
  readonly at: CellAddress;
  readonly text: string;
}

/** A formula or a link that reaches for another file. */
export interface FileLinkSnapshot {
  readonly at: CellAddress;
  /** The file as the formula or the link names it. */
  readonly target: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** Sheet coordinates of `values[0][0]`, the first used cell. */
  readonly top: number;
  readonly left: number;
  /** The used range, row by row; all rows are of one length. Empty for an empty sheet. */
  readonly values: readonly (readonly CellValue[])[];
  /** The number format of each cell, in the shape of `values`, in Excel's English notation. */
  readonly numberFormats: readonly (readonly string[])[];
  /** The text that Excel shows, for cells that hold a number or a date; key as from `lookKey`. */
  readonly shownTexts: ReadonlyMap<number, string>;
  /** Looks of the cells that are not plain; key as from `lookKey`. */
  readonly looks: ReadonlyMap<number, CellLook>;
  /** In points, of cells whose text is small; key as from `lookKey`. Missing where it was not looked for. */
  readonly fontSizes?: ReadonlyMap<number, number>;
  readonly merges: readonly RangeAddress[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly TableSnapshot[];
  readonly comments: readonly CommentSnapshot[];
  /** The cells that hold a formula; key as from `lookKey`. Missing where it was not looked for. */
  readonly formulas?: ReadonlySet<number>;
  /** Missing where it was not looked for. */
  readonly fileLinks?: readonly FileLinkSnapshot[];
  readonly protected: boolean;
}

/** The user's choices as the workbook keeps them. */
export interface KeptCorrections {
  /** Oldest first; empty where what is kept cannot be read. */
  readonly corrections: readonly Correction[];
  /** Why what is kept cannot be read, in a sentence; null where it can. */
  readonly damage: string | null;
}

/** A sheet that this add-in made: it is kept up to date, and never read as somebody's plan. */
export type OwnSheetKind = RegisterKind | WorkingSheetKind | PublicationSheetKind;

/** Those that are written together and kept up to date; "register" stands for all registers. */
export type WorkingSheetKind = "register" | "summary" | "checks";

export interface WorkbookSnapshot {
  readonly fileName: string | null;
  readonly sheets: readonly SheetSnapshot[];
  /** Name of the sheet that the user looks at. */
  readonly activeSheet: string | null;
  /** Names of the sheets that the add-in made, by what they are. */
  readonly ownSheets: Readonly<Partial<Record<OwnSheetKind, string>>>;
  /** Names in the workbook's properties; missing where there are none, or where they were not looked for. */
  readonly properties?: { readonly author?: string; readonly lastAuthor?: string };
  /** In the order of their kinds; missing where there is none, or where they were not looked for. */
  readonly registers?: readonly KeptRegister[];
  /** The board summary's own cells; missing where there is none, or where they were not looked for. */
  readonly summary?: SummarySnapshot;
  /** True where the workbook counts days from 1904. */
  readonly date1904: boolean;
  /** Missing where nothing is kept, or where it was not looked for. */
  readonly kept?: KeptCorrections;
  /** The user's settings as the workbook keeps them; missing where all are the defaults. */
  readonly settings?: Partial<Settings>;
  /** Findings that the user let stand. */
  readonly acceptances?: readonly Acceptance[];
  /** Why settings or accepted findings that the workbook keeps cannot be read, a sentence each. */
  readonly keptDamage?: readonly string[];
  /** What earlier boards saw, oldest first. */
  readonly boards?: readonly BoardSnapshot[];
  /** The last thing that was written, where it can be taken back. */
  readonly restorable?: Restorable;
}

export interface Restorable {
  /** What was done, as "Undo …" says it: "Write 31/07/2026 into F12". */
  readonly label: string;
  /** It was cut off half way: taking it back makes the workbook whole again. */
  readonly unfinished?: true;
}

/** Excel's widest sheet has 16,384 columns, so row and column fit one number. */
const COLUMNS_OF_A_SHEET = 16_384;

/** Key of a cell in `looks` and `shownTexts`; row and column are sheet coordinates. */
export function lookKey(row: number, column: number): number {
  return row * COLUMNS_OF_A_SHEET + column;
}

/** The value at sheet coordinates; null outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
}

/** The number format at sheet coordinates; "General" outside the used range. */
export function numberFormatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.numberFormats[row - sheet.top]?.[column - sheet.left] ?? "General";
}

/** What a person sees in the cell: the text, or the number as Excel shows it; "" for an empty cell. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (value === null) return "";
  if (typeof value === "string") return value;
  const shown = sheet.shownTexts.get(lookKey(row, column));
  if (shown !== undefined) return shown;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** How the cell looks; an empty object for a plain one. */
export function lookAt(sheet: SheetSnapshot, row: number, column: number): CellLook {
  return sheet.looks.get(lookKey(row, column)) ?? PLAIN;
}

const PLAIN: CellLook = {};
