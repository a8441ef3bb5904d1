/** Reads the workbook as it stands, in four round trips whatever its size; no decisions about meaning. */
import type { WorkbookSnapshot } from "../engine";
import { boardsOfParts } from "./boardParts";
import { FormerReading, NOTHING_READ, type FormerContent } from "./journal/formerContent";
import type { FormerParts } from "./journal/journal";
import { restorableOf } from "./journal/journalState";
import { wholeSheetList } from "./journal/putRight";
import { askAll, type Question } from "./payload";
import { askFormulas } from "./read/askFormulas";
import { askLayout } from "./read/askLayout";
import { askMerges, takeOverMerges } from "./read/askMerges";
import { askShownTexts } from "./read/askShownTexts";
import { askValues } from "./read/askValues";
import { countsFrom1904 } from "./read/findDateSystem";
import { probeLooks } from "./read/probeLooks";
import { queueExtents, type Extent } from "./read/readExtents";
import { ownSheetsOf, readSheetList, type SheetList } from "./read/readSheetList";
import { findRegister, queueBase, RegisterReading } from "./read/readRegister";
import { PartsReading } from "./read/partsReading";
import { summaryArea, SummaryReading } from "./read/readSummary";
import { emptyReading, snapshotOf } from "./read/sheetReading";
import { BASE_NAMESPACE } from "./registerBase";
import { runExcel } from "./runExcel";
import { SUMMARY_NAMESPACE, summaryBaseOfXml } from "./summaryBase";
import { queueStanding, type StandingSheet } from "./write/findTargets";

/**
 * The workbook's sheets with their values, formats, looks, merges, tables and comments; of sheets that the add-in made
 * only the register's table and the summary's cells; and what earlier boards saw. Cells that hold no number have the
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

/** A reading with all that a journal has to keep of what is written over. */
export interface ReadingToWrite extends WorkbookReading {
  readonly former: FormerContent;
  /** The parts of ours that a refresh replaces. */
  readonly parts: readonly FormerParts[];
}

/**
 * The four round trips before a write. Where an earlier write was cut off, that is put right first.
 * @throws ExcelError when Excel refuses
 */
export async function readToWrite(context: Excel.RequestContext): Promise<ReadingToWrite> {
  const list = await wholeSheetList(context);
  return readRest(context, list, new FormerReading(context, list));
}

/** All four round trips. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { mergesOf }: ReadOptions = {},
): Promise<WorkbookReading> {
  return readRest(context, await readSheetList(context), null, mergesOf);
}

/** The round trips after the first. Without `former` its content is empty. */
async function readRest(
  context: Excel.RequestContext,
  list: SheetList,
  former: FormerReading | null,
  mergesOf?: WorkbookSnapshot,
): Promise<ReadingToWrite> {
  const extents = queueExtents(context, plansSheets(list));
  const standing = queueStanding(context, list);
  const keptBase = queueBase(context, list);
  await context.sync();
  const standingSheets = standing();
  const found = findRegister(standingSheets);
  const register = found === null ? null : new RegisterReading(context, found.area, found.table);
  const area = summaryArea(standingSheets);
  const summary = area === null ? null : new SummaryReading(context, area);
  const boardParts = new PartsReading(context, list.boardParts);
  const summaryParts = new PartsReading(context, list.summaryParts);
  const snapshot = await readCells(context, list, extents(), mergesOf, (then) => [
    ...(register?.ask(then) ?? []),
    ...boardParts.ask(),
    ...summaryParts.ask(),
    ...(summary === null ? [] : [summary.ask()]),
    ...(former?.ask(then) ?? []),
  ]);
  const { base: registerBase, xmls: baseXmls } = keptBase();
  const boards = boardsOfParts(boardParts.parts());
  const summaryXmls = summaryParts.parts().map(({ xml }) => xml);
  const read = register?.snapshot();
  const restorable = restorableOf(list.journal);
  return {
    list,
    standing: standingSheets,
    snapshot: {
      ...snapshot,
      ...(read === undefined ? {} : { register: read }),
      ...(registerBase === null ? {} : { registerBase }),
      ...(boards.length === 0 ? {} : { boards }),
      ...(summary === null
        ? {}
        : { summary: { cells: summary.cells(), written: summaryBaseOfXml(summaryXmls) } }),
      ...(restorable === null ? {} : { restorable }),
    },
    former: former?.content(standingSheets, read) ?? NOTHING_READ,
    parts: [
      { namespace: BASE_NAMESPACE, xmls: baseXmls },
      { namespace: SUMMARY_NAMESPACE, xmls: summaryXmls },
    ],
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
        ...askMerges(reading, mergesOf),
        ...askFormulas(reading, then),
        ...probeLooks(reading, then),
      ])
      .concat(more(then)),
  );
  await askAll(context, [
    ...details,
    ...readings.flatMap((reading) => [...takeOverMerges(reading, mergesOf), ...askShownTexts(reading)]),
  ]);

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
