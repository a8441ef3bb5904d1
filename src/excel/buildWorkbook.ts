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
  type SheetDraft,
  type WorkingSheetKind,
} from "../engine";
import { ExcelError } from "./excelError";
import { ownSheetsOf } from "./read/readSheetList";
import { readToWrite, type WorkbookReading } from "./readSnapshot";
import { runExcel } from "./runExcel";
import { findTargets } from "./write/findTargets";
import type { WrittenSheet } from "./write/target";
import { writeBase } from "./write/writeBase";
import { writeSummaryBase } from "./write/writeSummaryBase";
import { writeTargets } from "./writeDrafts";

const WORKING_KINDS = ["register", "summary", "checks"] as const;
const WORKING_NAMES: Readonly<Record<WorkingSheetKind, string>> = {
  register: "the register",
  summary: "the board summary",
  checks: "the checks",
};

export type BuildStage = "read" | "analyse" | "draft" | "write";

export interface BuildOptions extends AnalyseOptions {
  /** The sheets to write; all where it is left out. */
  readonly kinds?: readonly OwnSheetKind[];
  /** The user's word on conflicts that an earlier refresh told of. */
  readonly settled?: readonly Settlement[];
  /** Rows of the register that are no longer in the sheet and are to go: their `GoneRow.key`. */
  readonly dropped?: readonly string[];
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
  const { kinds, settled, dropped, onStage = () => {}, ...analyseOptions } = options;
  return runExcel(async (context) => {
    onStage("read");
    const reading = await readToWrite(context);
    const { list, standing, snapshot, former, parts } = reading;
    checkRegister(reading, kinds);
    onStage("analyse");
    const analysis = analyse(snapshot, analyseOptions);
    onStage("draft");
    const refresh = refreshRegister(analysis, settled, dropped);
    const drafts = draftSheets(analysis, kinds, refresh);
    onStage("write");
    const targets = findTargets(drafts, list, standing);
    const hasRegister = drafts.some((draft) => draft.kind === "register");
    const base = hasRegister ? writeBase(context, list.baseParts, refresh.base) : [];
    const written = await writeTargets(context, targets, {
      label: labelOf(drafts, snapshot.ownSheets),
      store: list.journal,
      looksParts: list.looksParts,
      former,
      withFirst: base,
      withLast: writeSummaryBase(context, list.summaryParts, drafts),
      parts,
    });
    const { figures } = boardAnalysis(analysis, refresh);
    return {
      analysis: { ...analysis, figures },
      written,
      refresh: hasRegister && snapshot.register !== undefined ? refresh : null,
    };
  });
}

/** As "Undo …" says it: "Refresh of the register and the checks". */
function labelOf(
  drafts: readonly SheetDraft[],
  standing: Readonly<Partial<Record<OwnSheetKind, string>>>,
): string {
  const kinds = WORKING_KINDS.filter((kind) => drafts.some((draft) => draft.kind === kind));
  const names = kinds.map((kind) => WORKING_NAMES[kind]);
  const listed = names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  return `${kinds.some((kind) => standing[kind] !== undefined) ? "Refresh" : "Build"} of ${listed}`;
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
