/** Reads the workbook as it stands, in four round trips whatever its size; no decisions about meaning. */
import type { WorkbookSnapshot } from "../engine";
import { askAll, type Question } from "./payload";
import { askLayout } from "./read/askLayout";
import { askShownTexts } from "./read/askShownTexts";
import { askValues } from "./read/askValues";
import { countsFrom1904 } from "./read/findDateSystem";
import { probeLooks } from "./read/probeLooks";
import { queueExtents, type Extent } from "./read/readExtents";
import { ownSheetsOf, readSheetList, type SheetList } from "./read/readSheetList";
import { findRegister, queueBase, RegisterReading } from "./read/readRegister";
import { emptyReading, snapshotOf } from "./read/sheetReading";
import { runExcel } from "./runExcel";
import { queueStanding, type StandingSheet } from "./write/findTargets";

/**
 * The workbook's sheets with their values, formats, looks, merges, tables and comments, and the register's table.
 * Of sheets that the add-in made, nothing else is read. Cells that hold no number have the number format "General" here:
 * their own says nothing about them.
 *
 * Above about 80,000 cells the answers go beyond what Excel on the web gives at once, and each further
 * 4 MB take a round trip more.
 * @throws ExcelError when Excel refuses
 */
export function readSnapshot(): Promise<WorkbookSnapshot> {
  return runExcel(async (context) => {
    const { snapshot } = await readWorkbook(context);
    return snapshot;
  });
}

export interface WorkbookReading {
  readonly list: SheetList;
  /** What stands on our own sheets. */
  readonly standing: readonly StandingSheet[];
  readonly snapshot: WorkbookSnapshot;
}

/** All four round trips. */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookReading> {
  const list = await readSheetList(context);
  const extents = queueExtents(context, plansSheets(list));
  const standing = queueStanding(context, list);
  const base = queueBase(context, list);
  await context.sync();
  const standingSheets = standing();
  const found = findRegister(standingSheets);
  const register = found === null ? null : new RegisterReading(context, found.area, found.table);
  const snapshot = await readCells(context, list, extents(), register);
  const registerBase = base();
  return {
    list,
    standing: standingSheets,
    snapshot: {
      ...snapshot,
      ...(register === null ? {} : { register: register.snapshot() }),
      ...(registerBase === null ? {} : { registerBase }),
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
  register: RegisterReading | null,
): Promise<WorkbookSnapshot> {
  const readings = extents.map(emptyReading);
  const details: Question[] = [];
  const then = (more: Question) => details.push(more);
  await askAll(
    context,
    readings
      .flatMap((reading) => [
        ...askValues(reading),
        ...askLayout(reading, then),
        ...probeLooks(reading, then),
      ])
      .concat(register?.ask(then) ?? []),
  );
  await askAll(context, [...details, ...readings.flatMap(askShownTexts)]);

  const sheets = readings.map(snapshotOf);
  return {
    fileName: list.fileName,
    sheets,
    activeSheet: list.activeSheet,
    ownSheets: ownSheetsOf(list),
    date1904: countsFrom1904(sheets),
    ...(list.kept === null ? {} : { kept: list.kept }),
  };
}
