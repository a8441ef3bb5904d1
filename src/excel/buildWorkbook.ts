/** The main job: reads the workbook, checks it, and writes the register, the board summary and the checks. */
import {
  analyse,
  boardAnalysis,
  draftSheets,
  refreshRegister,
  type AnalyseOptions,
  type Analysis,
  type OwnSheetKind,
  type RegisterRefresh,
  type Settlement,
} from "../engine";
import { ExcelError } from "./excelError";
import { ownSheetsOf } from "./read/readSheetList";
import { readWorkbook, type WorkbookReading } from "./readSnapshot";
import { runExcel } from "./runExcel";
import { findTargets } from "./write/findTargets";
import type { WrittenSheet } from "./write/target";
import { writeBase } from "./write/writeBase";
import { writeTargets } from "./writeDrafts";

export type BuildStage = "read" | "analyse" | "draft" | "write";

export interface BuildOptions extends AnalyseOptions {
  /** The sheets to write; all where it is left out. */
  readonly kinds?: readonly OwnSheetKind[];
  /** The user's word on conflicts that an earlier refresh told of. */
  readonly settled?: readonly Settlement[];
  /** Called when a stage begins, so that progress can be shown. */
  readonly onStage?: (stage: BuildStage) => void;
}

export interface Built {
  /** Of the plan; its figures are those of the register, as the board summary shows them. */
  readonly analysis: Analysis;
  /** Empty where no plan was found: then nothing is written. */
  readonly written: readonly WrittenSheet[];
  /** What became of the register that stood there; null where this is the first, or the register was not wanted. */
  readonly refresh: RegisterRefresh | null;
}

/**
 * Reads and writes in one go: four round trips to read, which also find our own sheets, and two to write. A
 * register that stands is brought up to date and keeps what people typed.
 * @throws ExcelError when Excel refuses, or the register is a table no more
 */
export function buildWorkbook(options: BuildOptions): Promise<Built> {
  const { kinds, settled, onStage = () => {}, ...analyseOptions } = options;
  return runExcel(async (context) => {
    onStage("read");
    const reading = await readWorkbook(context);
    const { list, standing, snapshot } = reading;
    checkRegister(reading, kinds);
    onStage("analyse");
    const analysis = analyse(snapshot, analyseOptions);
    onStage("draft");
    const refresh = refreshRegister(analysis, settled);
    const drafts = draftSheets(analysis, kinds, refresh);
    onStage("write");
    const targets = findTargets(drafts, list, standing);
    const hasRegister = drafts.some((draft) => draft.kind === "register");
    const base = hasRegister ? writeBase(context, list.baseParts, refresh.base) : [];
    const written = await writeTargets(context, targets, base);
    const { figures } = boardAnalysis(analysis, refresh);
    return {
      analysis: { ...analysis, figures },
      written,
      refresh: hasRegister && snapshot.register !== undefined ? refresh : null,
    };
  });
}

/**
 * Where somebody made the register's table plain cells, there is no telling what is whose, and writing over them
 * could lose what was typed.
 */
function checkRegister(
  { list, snapshot }: WorkbookReading,
  kinds: readonly OwnSheetKind[] = ["register"],
): void {
  const sheet = ownSheetsOf(list).register;
  if (sheet === undefined || snapshot.register !== undefined || !kinds.includes("register")) return;
  throw new ExcelError(
    "RegisterIsNoTable",
    `The register on the sheet "${sheet}" is no table any more, so it was left as it is. Select its cells with the headings and choose Insert > Table, or delete the sheet to get a new register; then refresh again.`,
  );
}
