/**
 * What the add-in is about to change, written down before it does: enough to put everything back, at once where
 * Excel refuses half way, and later where the user takes the write back. docs/decisions/restore.md says how.
 */
import type {
  DraftColours,
  DraftInsertion,
  OwnSheetKind,
  RangeAddress,
  RegisterCell,
  SheetDraft,
} from "../../engine";
import type { Line } from "../write/growSheet";

export interface Journal {
  /** Counted up with each write. */
  readonly number: number;
  /** What was done, as "Undo …" says it. */
  readonly label: string;
  /** In the order in which they are written. */
  readonly entries: readonly Entry[];
  /** Parts of ours that were replaced. */
  readonly parts: readonly FormerParts[];
  /**
   * What stood there cannot be known, as the colour rules of others: a write that was cut off is finished instead of
   * put back. It cannot be taken back either, so what could be before it still can.
   */
  readonly forward?: true;
}

export type Entry = CellsEntry | GrownEntry | DrawnEntry | SettingEntry | ColouredEntry;

/** Single cells that were overwritten. */
export interface CellsEntry {
  readonly kind: "cells";
  readonly cells: readonly FormerCell[];
}

export interface FormerCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: RegisterCell;
  /** Missing where it was not changed. */
  readonly numberFormat?: string;
  /** `#RRGGBB`, or "" for none; missing where it was not changed. */
  readonly fill?: string;
  /** What we wrote, as `printOfCell` has it. */
  readonly after: string;
}

/** The register, into which lines were put and from which rows were taken. */
export interface GrownEntry {
  readonly kind: "grown";
  readonly own: OwnSheetKind;
  readonly sheet: string;
  readonly table: string;
  /** The table with its heading row, without a row of totals, before and after. */
  readonly before: RangeAddress;
  readonly after: RangeAddress;
  readonly hasTotals: boolean;
  /** The cells that our name stood for before. */
  readonly named: RangeAddress;
  /** The last row and column of the sheet that held anything, from 0. */
  readonly last: { readonly row: number; readonly column: number };
  readonly lines: readonly Line[];
  /** Rows that were taken out, in the places that they had, with all cells of the table. */
  readonly removed: readonly { readonly row: number; readonly cells: readonly RegisterCell[] }[];
  /** The colours by word, in the places that they had. */
  readonly colours: readonly DraftColours[];
  /** In the places that they have after the lines were put in; new ones in lines put in have no former content. */
  readonly cells: readonly Omit<FormerCell, "sheet">[];
}

/** A sheet of ours that was drawn afresh, or made. */
export interface DrawnEntry {
  readonly kind: "drawn";
  /** Null for a sheet that has no name of ours. */
  readonly own: OwnSheetKind | null;
  readonly sheet: string;
  /** Null where the sheet was made. */
  readonly former: FormerSheet | null;
  /** What we wrote, a fingerprint a row parted by spaces, as `printsOfRows` has it; null where only the sheet tells. */
  readonly after: string | null;
}

/** Something that `Workbook.settings` keeps for the add-in; null where nothing is kept. */
export interface SettingEntry {
  readonly kind: "setting";
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Colours by word that were made anew; putting right makes them once more. */
export interface ColouredEntry {
  readonly kind: "coloured";
  readonly sheet: string;
  readonly colours: DraftColours;
}

export interface FormerSheet {
  readonly area: RangeAddress;
  readonly cells: readonly (readonly RegisterCell[])[];
  /** How it was drawn; null where that is not known: then only its cells are put back. */
  readonly look: SheetDraft | null;
  /** The names of the charts of others, and the kinds of those that are drawn, in their order. */
  readonly charts?: { readonly others: readonly string[]; readonly made: readonly string[] };
  /** Rows that are put in beneath our cells, so that what people typed there moves along. */
  readonly put: DraftInsertion | null;
  /** The last row of the sheet that held anything, from 0. */
  readonly lastRow: number;
}

/** All parts of a namespace as they were. */
export interface FormerParts {
  readonly namespace: string;
  readonly xmls: readonly string[];
}

/**
 * How far a journal's write came: stages below are done, this one may be, those above are not. The stages of all
 * entries are counted through: each line of a grown sheet is one, then its cells; every other entry is one.
 */
export type Stage = number;

/** How far a write, or its putting back, has come. */
export interface Progress {
  readonly stage: Stage;
  /** The register's table was made to reach over the lines that were put in behind it. */
  readonly resized?: true;
}

export function stagesOf(entry: Entry): number {
  return entry.kind === "grown" ? entry.lines.length + 1 : 1;
}

export function lastStage(journal: Journal): Stage {
  return journal.entries.reduce((sum, entry) => sum + stagesOf(entry), 0) - 1;
}
