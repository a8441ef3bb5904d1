/** Where a draft is to be written: a new sheet, or our own from an earlier run. */
import type { CellAddress, RangeAddress, SheetDraft } from "../../engine";

/** A table of ours that already lies on the sheet. */
export interface StandingTable {
  readonly name: string;
  readonly range: RangeAddress;
  /** False where somebody switched the heading row off: then the range begins with the first row of cells. */
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
}

export interface Target {
  readonly draft: SheetDraft;
  /** The name that the sheet has, or gets. */
  readonly name: string;
  /** The cells that are ours from the run before; null where the sheet is new. */
  readonly before: RangeAddress | null;
  /** The last row of the sheet that holds anything, from 0; missing where that is not known. */
  readonly lastRow?: number;
  /** Whether our defined name exists, even if its sheet was deleted. */
  readonly named: boolean;
  readonly tables: readonly StandingTable[];
  /** The names of the charts on the sheet. */
  readonly charts: readonly string[];
  /** Changes a formula so that it refers to the names that sheets and tables really have. */
  readonly rename: (formula: string) => string;
  /** The name that a drafted table gets. */
  readonly tableName: (drafted: string) => string;
}

/** One step of the writing: `queue` adds it to the next request. */
export interface Step {
  /** What it adds to the request, estimated. */
  readonly bytes: number;
  queue(): void;
}

/** A sheet that was written. */
export interface WrittenSheet {
  readonly kind: SheetDraft["kind"];
  /** The name that the sheet has in the workbook. */
  readonly name: string;
  /** Cells whose text had to be cut, because no cell of Excel holds so much; the note at their end says so. */
  readonly cut: readonly CellAddress[];
}
