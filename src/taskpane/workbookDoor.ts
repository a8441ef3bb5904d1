/** What the pane asks of the workbook. `excelDoor.ts` is the real one; tests give a made-up one. */
import type { Analysis, CellAddress, Correction, CorrectionChange, IsoDate } from "../engine";
import type { Built } from "../excel/buildWorkbook";

export type WrittenSheet = Built["written"][number];

export interface WorkbookDoor {
  /**
   * Reads, checks and counts the plans of the open workbook; changes nothing. `corrections` are given where they
   * are other than those that the workbook keeps.
   */
  analyse(asOf: IsoDate, corrections?: readonly Correction[]): Promise<Analysis>;
  /** Reads again, then writes the register, the board summary and the checks. */
  build(asOf: IsoDate, corrections?: readonly Correction[]): Promise<Built>;
  /** What was read, understood anew with the change; the workbook is neither read nor written. */
  correct(analysis: Analysis, change: CorrectionChange): Promise<Analysis>;
  /** Keeps the change in the workbook; what is kept there and cannot be read only goes with `overDamage`. */
  keep(change: CorrectionChange, overDamage?: boolean): Promise<void>;
  /** Brings the cell into view and selects it. */
  select(at: CellAddress): Promise<void>;
}
