/** What the pane asks of the workbook. `excelDoor.ts` is the real one; tests give a made-up one. */
import type {
  AcceptanceChange,
  Analysis,
  CellAddress,
  Correction,
  CorrectionChange,
  Fix,
  IsoDate,
  PublicationOptions,
  RangeAddress,
  RecognisedSheet,
  RollChoice,
  RollOptions,
  Settings,
  Settlement,
} from "../engine";
import type { Applied } from "../excel/applyFixes";
import type { Waiting } from "../excel/beginStage";
import type { Built } from "../excel/buildWorkbook";
import type { Restored } from "../excel/restoreLast";
import type { RolledForward } from "../excel/rollForward";
import type { WorkbookEvent } from "../excel/watchWorkbook";

export type WrittenSheet = Built["written"][number];

/** How far a reading has come: Excel has answered; then, what stands on the sheets is known and is being checked. */
export type ReadingProgress =
  | { readonly stage: "recognise" }
  | { readonly stage: "analyse"; readonly sheets: readonly RecognisedSheet[] };

/** What all work needs to know that reads the plan. */
interface Held {
  /** Given where the user's choices are other than those that the workbook keeps. */
  readonly corrections?: readonly Correction[];
}

export interface ReadingWishes extends Held {
  readonly onProgress?: (progress: ReadingProgress) => void;
  readonly signal?: AbortSignal;
}

/** For work that writes: until it does, the signal ends it with nothing changed. */
export interface WritingWishes extends Held, Waiting {}

export interface BuildWishes extends WritingWishes {
  /** The user's word on conflicts that an earlier refresh told of. */
  readonly settled?: readonly Settlement[];
  /** Rows of the register that are no longer in the sheet and are to go: their `GoneRow.key`. */
  readonly dropped?: readonly string[];
  /** Such rows that are to stay, and not to be asked about again. */
  readonly goneKept?: readonly string[];
}

export interface WorkbookDoor {
  /** Reads, checks and counts the plans of the open workbook; changes nothing. */
  analyse(asOf: IsoDate, wishes: ReadingWishes): Promise<Analysis>;
  /** Reads again, then writes the register, the board summary and the checks. */
  build(asOf: IsoDate, wishes: BuildWishes): Promise<Built>;
  /** What was read, understood anew with these choices; the workbook is neither read nor written. */
  correct(analysis: Analysis, corrections: readonly Correction[], signal: AbortSignal): Promise<Analysis>;
  /** Keeps the change in the workbook; what is kept there and cannot be read only goes with `overDamage`. */
  keep(change: CorrectionChange, overDamage?: boolean): Promise<void>;
  /** Brings the cells into view and selects them. */
  select(at: CellAddress | RangeAddress): Promise<void>;
  /** Writes into the sheets that staff keep, all of it or nothing; `label` is what "Undo" will call it. */
  fix(fixes: readonly Fix[], analysis: Analysis, label: string): Promise<Applied>;
  /** Takes back the last thing that was written. */
  restore(): Promise<Restored>;
  /** Takes what "Undo" keeps out of the workbook. */
  forgetLast(): Promise<void>;
  /** Keeps which findings may stand. */
  accept(change: AcceptanceChange): Promise<void>;
  /** Keeps the settings that are given; the others stay. */
  keepSettings(settings: Partial<Settings>): Promise<void>;
  /** Keeps what the plan says now as what the board of that day saw. */
  saveBoard(board: { on: IsoDate; name: string }, asOf: IsoDate, wishes: WritingWishes): Promise<void>;
  removeBoard(on: IsoDate): Promise<void>;
  /** Writes the copy for the public on sheets of its own. */
  publish(
    publication: PublicationOptions,
    asOf: IsoDate,
    wishes: WritingWishes,
  ): Promise<readonly WrittenSheet[]>;
  /** Makes next year's plan beside this year's. */
  rollForward(
    choices: readonly RollChoice[],
    options: RollOptions,
    asOf: IsoDate,
    wishes: WritingWishes,
  ): Promise<RolledForward>;
  /** Puts a small made-up plan on a new sheet, with dates around that day; gives the sheet's name. */
  insertSample(asOf: IsoDate): Promise<string>;
  /** Tells what the user does in the workbook, until the returned function is called. */
  watch(onEvent: (event: WorkbookEvent) => void): Promise<() => void>;
}
