/** The main job: reads the workbook, checks it, and writes the register, the board summary and the checks. */
import { analyse, draftSheets, type AnalyseOptions, type Analysis, type OwnSheetKind } from "../engine";
import { plansSheets, readCells } from "./readSnapshot";
import { queueExtents } from "./read/readExtents";
import { readSheetList } from "./read/readSheetList";
import { runExcel } from "./runExcel";
import { findTargets, queueStanding } from "./write/findTargets";
import type { WrittenSheet } from "./write/target";
import { writeTargets } from "./writeDrafts";

export type BuildStage = "read" | "analyse" | "draft" | "write";

export interface BuildOptions extends AnalyseOptions {
  /** The sheets to write; all where it is left out. */
  readonly kinds?: readonly OwnSheetKind[];
  /** Called when a stage begins, so that progress can be shown. */
  readonly onStage?: (stage: BuildStage) => void;
}

export interface Built {
  readonly analysis: Analysis;
  /** Empty where no plan was found: then nothing is written. */
  readonly written: readonly WrittenSheet[];
}

/**
 * Reads and writes in one go: four round trips to read, which also find our own sheets, and two to write.
 * @throws ExcelError when Excel refuses
 */
export function buildWorkbook(options: BuildOptions): Promise<Built> {
  const { kinds, onStage = () => {}, ...analyseOptions } = options;
  return runExcel(async (context) => {
    onStage("read");
    const list = await readSheetList(context);
    const extents = queueExtents(context, plansSheets(list));
    const standing = queueStanding(context, list);
    await context.sync();
    const standingSheets = standing();
    const snapshot = await readCells(context, list, extents());
    onStage("analyse");
    const analysis = analyse(snapshot, analyseOptions);
    onStage("draft");
    const drafts = draftSheets(analysis, kinds);
    onStage("write");
    const written = await writeTargets(context, findTargets(drafts, list, standingSheets));
    return { analysis, written };
  });
}
