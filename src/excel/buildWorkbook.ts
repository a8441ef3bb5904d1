/** The main job: reads the workbook, checks it, and writes the register, the board summary and the checks. */
import {
  analyseInSteps,
  boardAnalysisInSteps,
  draftSheetsInSteps,
  isRegisterKind,
  refreshRegisterInSteps,
  type AnalyseOptions,
  type Analysis,
  type OwnSheetKind,
  type RegisterRefresh,
  type Settlement,
  type SheetDraft,
} from "../engine";
import { beginStage, type Waiting } from "./beginStage";
import { ExcelError } from "./excelError";
import type { WorkbookReading } from "./readSnapshot";
import { readToWrite } from "./readToWrite";
import { runInSlices } from "./runInSlices";
import { runWriting } from "./runWriting";
import { findTargets } from "./write/findTargets";
import { NO_PARTS } from "./write/replaceParts";
import type { WrittenSheet } from "./write/target";
import { writeBase } from "./write/writeBase";
import { writeSummaryBase } from "./write/writeSummaryBase";
import { writeTargets } from "./writeDrafts";

export interface BuildOptions extends AnalyseOptions, Waiting {
  /** The sheets to write; all where it is left out. */
  readonly kinds?: readonly OwnSheetKind[];
  /** The user's word on conflicts that an earlier refresh told of. */
  readonly settled?: readonly Settlement[];
  /** Rows of the register that are no longer in the sheet and are to go: their `GoneRow.key`. */
  readonly dropped?: readonly string[];
  /** Such rows that are to stay: they are marked so, and not told of again. */
  readonly goneKept?: readonly string[];
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
 * @throws ExcelError when Excel refuses, or the register is a table no more; the signal's reason where it was stopped
 */
export function buildWorkbook(options: BuildOptions): Promise<Built> {
  const { kinds, settled, dropped, goneKept, signal } = options;
  return runWriting(async (context) => {
    beginStage("read", options);
    const reading = await readToWrite(context);
    const { list, standing, snapshot, former, parts } = reading;
    checkRegisters(reading, kinds);
    beginStage("analyse", options);
    const analysis = await runInSlices(analyseInSteps(snapshot, options), signal);
    beginStage("draft", options);
    const refresh = await runInSlices(refreshRegisterInSteps(analysis, settled, dropped, goneKept), signal);
    const drafts = await runInSlices(draftSheetsInSteps(analysis, kinds, refresh), signal);
    beginStage("write", options);
    const targets = findTargets(drafts, list, standing);
    const hasRegister = drafts.some((draft) => isRegisterKind(draft.kind));
    const base = hasRegister ? writeBase(context, parts.base, refresh.registers) : NO_PARTS;
    const written = await writeTargets(context, targets, {
      label: labelOf(drafts, snapshot.ownSheets),
      store: list.journal,
      list,
      former,
      withFirst: base,
      withLast: writeSummaryBase(context, parts.summary, drafts),
    });
    const { figures } = await runInSlices(boardAnalysisInSteps(analysis, refresh));
    return {
      analysis: { ...analysis, figures },
      written,
      refresh: hasRegister && snapshot.registers !== undefined ? refresh : null,
    };
  });
}

/** As "Undo …" says it: "Refresh of the register and the checks". */
function labelOf(
  drafts: readonly SheetDraft[],
  standing: Readonly<Partial<Record<OwnSheetKind, string>>>,
): string {
  const registers = drafts.filter(({ kind }) => isRegisterKind(kind)).length;
  const names = [
    ...(registers === 0 ? [] : [registers === 1 ? "the register" : "the registers"]),
    ...(drafts.some(({ kind }) => kind === "summary") ? ["the board summary"] : []),
    ...(drafts.some(({ kind }) => kind === "checks") ? ["the checks"] : []),
  ];
  const listed = names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  return `${drafts.some(({ kind }) => standing[kind] !== undefined) ? "Refresh" : "Build"} of ${listed}`;
}

/**
 * Where somebody made a register's table plain cells, or switched its headings off, there is no telling what is whose,
 * and writing over them could lose what was typed.
 */
function checkRegisters(
  { list, standing, snapshot: { registers = [] } }: WorkbookReading,
  kinds: readonly OwnSheetKind[] = ["register"],
): void {
  if (!kinds.includes("register")) return;
  const untold = list.ownNames.find(
    ({ kind, area }) =>
      isRegisterKind(kind) && area !== null && !registers.some((register) => register.kind === kind),
  );
  if (untold === undefined) return;
  const tables = standing.find(({ own }) => own.kind === untold.kind)?.tables ?? [];
  if (tables.some(({ hasHeadings }) => !hasHeadings))
    throw new ExcelError(
      "RegisterHasNoHeadings",
      `The register on the sheet "${untold.area?.sheet}" does not show its headings, so it was left as it is. Click in it and tick Table Design > Header Row; then refresh again.`,
    );
  throw new ExcelError(
    "RegisterIsNoTable",
    `The register on the sheet "${untold.area?.sheet}" is no table any more, so it was left as it is. Select its cells with the headings and choose Insert > Table, or delete the sheet to get a new register; then refresh again.`,
  );
}
