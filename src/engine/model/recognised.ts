/** What recognition makes of a sheet: tables, their columns and rows, and the cells of each action. */
import type { CellAddress, RangeAddress } from "./address";
import type { Field } from "./field";
import type { CellLook, CellValue } from "./snapshot";

/** How sure we are, from 0 to 1. Below `ASK_BELOW` the pane asks. */
export type Confidence = number;
export const ASK_BELOW = 0.6;

export type RowRole =
  | "title"
  | "note"
  | "blank"
  | "heading"
  | "section"
  | "action"
  | "continuation"
  | "progress"
  | "total"
  | "signoff"
  /** Rows of a block layout, by the field that they hold. */
  | "label"
  | "outcome"
  | "detail"
  | "rag"
  | "other";

export interface RecognisedRow {
  /** Sheet coordinate. */
  readonly row: number;
  readonly role: RowRole;
  /** In words, for the user. */
  readonly reason: string;
}

export interface RecognisedColumn {
  /** Sheet coordinate. */
  readonly column: number;
  /** The text of the heading, rows of a two-row heading joined by " / "; "" where there is none. */
  readonly heading: string;
  /** Null where the column means nothing that we know: it is kept as an extra column. */
  readonly field: Field | null;
  readonly confidence: Confidence;
  readonly reason: string;
  /** The user chose the field. */
  readonly chosen?: true;
  /** One of several columns of that field, one for each review; another one is the newest. */
  readonly historyOf?: SeriesField;
}

/** Fields that some plans keep once for each review, side by side: "RAG April", "RAG July". */
export type SeriesField = "rag" | "status";

/**
 * One piece of text of an action: a cell, or a part of one. It is its own place, so that a list of pieces serves as
 * the list of places that a reading was taken from. A plan of 20,000 actions has a quarter of a million pieces: what is missing
 * in most of them has no key.
 */
export interface Piece extends CellAddress {
  /** As written or shown; the part of it, where the cell was split between records. */
  readonly text: string;
  /** What the cell holds where that is no text. */
  readonly value?: number | boolean | undefined;
  /** Missing where the cell holds a text, of which it says nothing. */
  readonly numberFormat?: string | undefined;
  /** Missing where the cell is plain. */
  readonly look?: CellLook | undefined;
}

export interface ExtraPieces {
  readonly heading: string;
  readonly column: number;
  readonly pieces: readonly Piece[];
}

/** What the column of an earlier review says of an action. */
export interface HistoryPieces {
  readonly field: SeriesField;
  /** It tells the review, such as "RAG April 2026". */
  readonly heading: string;
  readonly column: number;
  readonly pieces: readonly Piece[];
}

/** A row whose cells hold lists beside each other that do not quite go together; it was kept whole. */
export interface ListsInRow {
  /** What is listed how often: "Its action lists 3 things, its lead 3 and its due date 2." */
  readonly reason: string;
  /** How it would be parted, from top to bottom; empty where the lists differ too much for that. */
  readonly parts: readonly Readonly<Partial<Record<Field, string>>>[];
}

/** The cells of one action, by field, in reading order. Rows cut by a page end are already joined. */
export interface RawRecord {
  readonly rows: readonly number[];
  readonly fields: Readonly<Partial<Record<Field, readonly Piece[]>>>;
  readonly extras: readonly ExtraPieces[];
  /** Update rows beneath the action, oldest as they stand. */
  readonly updates: readonly ProgressUpdate[];
  /**
   * Earlier ratings and statuses, oldest first; missing where there are none. The newest one that says anything is
   * in `fields`; the others are among `extras` as well, so that their columns are kept.
   */
  readonly history?: readonly HistoryPieces[];
  /** Missing where the row holds no lists, or where they went together and the row was parted. */
  readonly lists?: ListsInRow;
}

/** A row such as "Progress - 21.4.21" under an action. */
export interface ProgressUpdate {
  readonly row: number;
  /** The tag that marks the row, which may hold its date. */
  readonly tag: Piece;
  /** By the fields of the columns that the pieces stand in; text of other columns is progress. */
  readonly fields: Readonly<Partial<Record<Field, readonly Piece[]>>>;
}

export type Layout = "table" | "blocks";

/** A rectangle that was understood: an action plan, or another table. */
export interface RecognisedTable {
  /** Stable within the workbook, such as "Plan!A5". */
  readonly id: string;
  readonly range: RangeAddress;
  readonly layout: Layout;
  readonly isPlan: boolean;
  readonly confidence: Confidence;
  readonly reason: string;
  /** Sheet coordinates of the rows of headings, repeats included. */
  readonly headingRows: readonly number[];
  readonly columns: readonly RecognisedColumn[];
  /** For blocks: the labels met, with their fields. */
  readonly labels: Readonly<Record<string, Field | null>>;
  /** Those labels whose field the user chose; missing where there are none. */
  readonly chosenLabels?: readonly string[];
  readonly rows: readonly RecognisedRow[];
  /** Rows of pages whose cells stand in other columns than `columns` says; missing where there are none. */
  readonly movedRows?: ReadonlySet<number>;
  readonly records: readonly RawRecord[];
  /** What the table is, for one that is no plan ("a table of funding by agency"). */
  readonly what: string;
  /** What the user said of it: which row heads it (so it is a plan), or that it is no plan. */
  readonly chosen?: "heading-row" | "no-plan";
}

/** A text on the sheet that belongs to no table: titles, introductions, keys, sign-offs. */
export interface LooseText {
  readonly at: CellAddress;
  readonly text: string;
  readonly role: RowRole;
}

/** Where the cells of a sheet went. Each one that holds anything is counted once: the parts add up to `all`. */
export interface CellCounts {
  readonly all: number;
  /** In an action: its fields, extra columns and updates. */
  readonly actions: number;
  /** Headings, labels, titles and sections. */
  readonly headings: number;
  /** Notes, totals and sign-offs. */
  readonly notes: number;
  readonly otherTables: number;
  /** None of these, from top to bottom. */
  readonly leftOver: readonly CellAddress[];
}

export interface RecognisedSheet {
  readonly sheet: string;
  readonly tables: readonly RecognisedTable[];
  readonly loose: readonly LooseText[];
  /** Every row that holds anything, and the blank ones between, once. */
  readonly rows: readonly RecognisedRow[];
  /** In words: what the sheet looked like, above all where no plan was found. */
  readonly summary: string;
  /** Missing in analyses that were not made from a snapshot. */
  readonly cells?: CellCounts;
}

/** Kinds of text that a cell can look like; recognition lets them vote on what a column means. */
export type CellShape =
  "date" | "rag" | "status" | "owner" | "reference" | "money" | "number" | "sentence" | "phrase";

/** The cell readers, as recognition sees them: given by the caller so that stages stay apart. */
export interface CellReaders {
  /** All shapes that fit, most telling first; empty for an empty cell. */
  shapesOf(text: string, value: CellValue, numberFormat: string, look: CellLook): readonly CellShape[];
}
