/** Reads the workbook as it stands, in four round trips whatever its size; no decisions about meaning. */
import type { WorkbookSnapshot } from "../engine";
import { boardsOfParts } from "./boardParts";
import { restorableOf } from "./journal/journalState";
import { askAll, type Question } from "./payload";
import { askFormulas } from "./read/askFormulas";
import { askLayout } from "./read/askLayout";
import { askMerges } from "./read/askMerges";
import { askShownTextsInSteps } from "./read/askShownTexts";
import { askValues } from "./read/askValues";
import { countsFrom1904 } from "./read/findDateSystem";
import { findUsedParts } from "./read/findUsedParts";
import { probeLooks } from "./read/probeLooks";
import { queueExtents, type Extent } from "./read/readExtents";
import { ownSheetsOf, readSheetList, type SheetList } from "./read/readSheetList";
import { findRegisters, queueBases, RegisterReading } from "./read/readRegister";
import { PartsReading } from "./read/partsReading";
import { summaryArea, SummaryReading } from "./read/readSummary";
import { emptyReading, snapshotOf } from "./read/sheetReading";
import { BASE_NAMESPACE } from "./registerBase";
import { runExcel } from "./runExcel";
import { runInSlices } from "./runInSlices";
import { SUMMARY_NAMESPACE, summaryBaseOfXml } from "./summaryBase";
import { queueStanding, type StandingSheet } from "./write/findTargets";
import type { StandingParts } from "./write/replaceParts";

/**
 * The workbook's sheets with their values, formats, looks, merges, tables and comments; of sheets that the add-in made
 * only the registers' tables and the summary's cells; and what earlier boards saw. Cells that hold no number have the
 * number format "General" here: their own says nothing about them.
 *
 * Above about 80,000 cells the answers go beyond what Excel on the web gives at once, and each further
 * 4 MB take a round trip more.
 * @throws ExcelError when Excel refuses
 */
export function readSnapshot(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return runExcel(async (context) => {
    const { snapshot } = await readWorkbook(context, options);
    return snapshot;
  });
}

export interface ReadOptions {
  /**
   * An earlier reading, to be given where nobody asked for this one: merged cells are taken over from it, because on
   * some desktops asking for them wipes what the user could undo (OfficeDev/office-js #5918).
   */
  readonly mergesOf?: WorkbookSnapshot;
}

export interface WorkbookReading {
  readonly list: SheetList;
  /** What stands on our own sheets. */
  readonly standing: readonly StandingSheet[];
  readonly snapshot: WorkbookSnapshot;
}

/** All four round trips. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { mergesOf }: ReadOptions = {},
): Promise<WorkbookReading> {
  return readRest(context, await readSheetList(context), () => [], mergesOf);
}

/** The parts of ours that a refresh replaces. */
export interface OwnParts {
  readonly base: StandingParts;
  readonly summary: StandingParts;
}

/**
 * The round trips after the first, with the parts of ours that a refresh replaces. `more` is asked along with the
 * cells, and gives `then` what is still in doubt.
 */
export async function readRest(
  context: Excel.RequestContext,
  list: SheetList,
  more: (then: (question: Question) => void) => readonly Question[],
  mergesOf?: WorkbookSnapshot,
): Promise<WorkbookReading & { readonly parts: OwnParts }> {
  const extents = queueExtents(context, plansSheets(list));
  const standing = queueStanding(context, list);
  const keptBases = queueBases(context, list);
  await context.sync();
  const standingSheets = standing();
  const registerReadings = findRegisters(standingSheets).map((found) => new RegisterReading(context, found));
  const area = summaryArea(standingSheets);
  const summary = area === null ? null : new SummaryReading(context, area);
  const boardParts = new PartsReading(context, list.boardParts);
  const summaryParts = new PartsReading(context, list.summaryParts);
  const snapshot = await readCells(
    context,
    list,
    await findUsedParts(context, extents()),
    mergesOf,
    (then) => [
      ...registerReadings.flatMap((reading) => reading.ask(then)),
      ...boardParts.ask(),
      ...summaryParts.ask(),
      ...(summary === null ? [] : [summary.ask()]),
      ...more(then),
    ],
  );
  const { bases, xmls: baseXmls } = keptBases();
  const registers = registerReadings.map((reading) => reading.register(bases));
  const boards = boardsOfParts(boardParts.parts());
  const summaryBase = summaryParts.standing(SUMMARY_NAMESPACE);
  const restorable = restorableOf(list.journal);
  return {
    list,
    standing: standingSheets,
    snapshot: {
      ...snapshot,
      ...(registers.length === 0 ? {} : { registers }),
      ...(boards.length === 0 ? {} : { boards }),
      ...(summary === null
        ? {}
        : { summary: { cells: summary.cells(), written: summaryBaseOfXml(summaryBase.xmls) } }),
      ...(restorable === null ? {} : { restorable }),
    },
    parts: {
      base: { namespace: BASE_NAMESPACE, ids: list.baseParts, xmls: baseXmls },
      summary: summaryBase,
    },
  };
}

/** The sheets that can hold a plan: all but ours. */
function plansSheets(list: SheetList) {
  const own = new Set<string>(Object.values(ownSheetsOf(list)));
  return list.sheets.filter((sheet) => !own.has(sheet.name));
}

/** Third and fourth round trip. */
async function readCells(
  context: Excel.RequestContext,
  list: SheetList,
  extents: readonly Extent[],
  mergesOf: WorkbookSnapshot | undefined,
  more: (then: (question: Question) => void) => readonly Question[],
): Promise<WorkbookSnapshot> {
  const readings = extents.map(emptyReading);
  const details: Question[] = [];
  const then = (question: Question) => details.push(question);
  await askAll(
    context,
    readings
      .flatMap((reading) => [
        ...askValues(reading),
        ...askLayout(reading, then),
        ...askFormulas(reading, then),
        ...probeLooks(reading, then),
      ])
      .concat(more(then)),
  );
  for (const reading of readings) {
    const shown = await runInSlices(askShownTextsInSteps(reading));
    details.push(...askMerges(reading, mergesOf), ...shown);
  }
  await askAll(context, details);

  const sheets = readings.map(snapshotOf);
  return {
    fileName: list.fileName,
    sheets,
    activeSheet: list.activeSheet,
    ownSheets: ownSheetsOf(list),
    date1904: countsFrom1904(sheets),
    properties: list.properties,
    ...list.kept,
  };
}
