/** What the pane asks of the workbook. `excelDoor.ts` is the real one; tests give a made-up one. */
import type { Analysis, CellAddress, IsoDate } from "../engine";
import type { Built } from "../excel/buildWorkbook";

export type WrittenSheet = Built["written"][number];

export interface WorkbookDoor {
  /** Reads, checks and counts the plans of the open workbook; changes nothing. */
  analyse(asOf: IsoDate): Promise<Analysis>;
  /** Reads again, then writes the register, the board summary and the checks. */
  build(asOf: IsoDate): Promise<Built>;
  /** Brings the cell into view and selects it. */
  select(at: CellAddress): Promise<void>;
}
