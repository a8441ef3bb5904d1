/** Draws a sheet of ours again as it was, or takes away one that was made. */
import type { DraftInsertion, OwnSheetKind, RangeAddress } from "../../engine";
import { areaOfFormula, formulaOfArea, OWN_NAMES } from "../ownSheets";
import { readSheetList, type SheetList } from "../read/readSheetList";
import { queueStanding } from "../write/findTargets";
import { sendSteps } from "../write/sendSteps";
import { stepsOf } from "../write/stepsOf";
import type { Step, Target } from "../write/target";
import { isOwnChart } from "../write/writeChart";
import { contentOf } from "./cellContent";
import type { DrawnEntry, FormerSheet } from "./journal";
import { draftOf } from "./sheetLooks";

const BYTES_OF_THE_LAST = 2_500;

export async function putBackDrawn(context: Excel.RequestContext, entry: DrawnEntry): Promise<void> {
  if (entry.former === null) await takeAway(context, entry);
  else await drawAgain(context, entry, entry.former);
}

/** The sheet that was made, and our name for it. A sheet of its name that is filled and not named is somebody else's. */
async function takeAway(context: Excel.RequestContext, { own, sheet: made }: DrawnEntry): Promise<void> {
  const { worksheets, names } = context.workbook;
  const name = own === null ? null : names.getItemOrNullObject(OWN_NAMES[own]);
  name?.load("formula");
  worksheets.load("items/name");
  const used = worksheets.getItemOrNullObject(made).getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  const isNamed = name !== null && !name.isNullObject;
  const named = isNamed ? areaOfFormula(String(name.formula))?.sheet : undefined;
  const isThere = (wanted: string) => worksheets.items.some((sheet) => sheet.name === wanted);
  // The sheet first: by its name it is known as ours.
  if (named !== undefined && isThere(named)) worksheets.getItem(named).delete();
  else if (isThere(made) && (own === null || used.isNullObject)) worksheets.getItem(made).delete();
  if (isNamed) name.delete();
  await context.sync();
}

async function drawAgain(
  context: Excel.RequestContext,
  { own, sheet }: DrawnEntry,
  former: FormerSheet,
): Promise<void> {
  const list = await readSheetList(context);
  const standing = queueStanding(context, list);
  const nameless = queueNameless(context, nameOfOwn(list, own) ?? sheet, former);
  await context.sync();
  const known = standing().find((one) => one.own.kind === own);
  const hasPut =
    known !== undefined && former.put !== null && known.last.row >= former.lastRow + former.put.count;
  const area = known?.own.area ?? { ...former.area, sheet };
  if (!list.sheets.some(({ name }) => name === area.sheet)) return;
  if (former.look === null) {
    writeCellsOnly(context, area, former);
    await context.sync();
    return;
  }
  const target: Target = {
    draft: draftOf(former.look, former.cells),
    name: area.sheet,
    before: area,
    named: known !== undefined,
    tables: known?.tables ?? [],
    charts: known?.charts ?? [],
    rename: (formula) => formula,
    tableName: (drafted) => drafted,
  };
  const last: Step = {
    bytes: BYTES_OF_THE_LAST,
    queue: () => giveBackRows(context, area.sheet, own, former, hasPut ? former.put : null),
  };
  const first: Step = { bytes: BYTES_OF_THE_LAST, queue: () => nameless()?.delete() };
  await sendSteps(context, [first, ...stepsOf(context, target, []), last]);
}

function nameOfOwn(list: SheetList, own: OwnSheetKind | null): string | undefined {
  return list.ownNames.find(({ kind }) => kind === own)?.area?.sheet;
}

/**
 * A chart gets its name after it was made: where the write was cut off between, it is known by being the next one and
 * nobody's from before. What comes back gives it after the next round trip.
 */
function queueNameless(
  context: Excel.RequestContext,
  sheet: string,
  { charts }: FormerSheet,
): () => Excel.Chart | undefined {
  const standing = context.workbook.worksheets.getItemOrNullObject(sheet).charts;
  standing.load("items/name,items/chartType");
  return () => {
    if (charts === undefined || standing.isNullObject) return undefined;
    const kind = charts.made[standing.items.filter(({ name }) => isOwnChart(name)).length];
    return standing.items.find(
      ({ name, chartType }) => !isOwnChart(name) && !charts.others.includes(name) && chartType === kind,
    );
  };
}

/** Takes out the rows that were put in, and has our name stand for what it stood for. */
function giveBackRows(
  context: Excel.RequestContext,
  sheet: string,
  own: OwnSheetKind | null,
  former: FormerSheet,
  put: DraftInsertion | null,
): void {
  if (put !== null)
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(put.at, 0, put.count, 1)
      .getEntireRow()
      .delete("Up");
  if (own !== null)
    context.workbook.names.getItem(OWN_NAMES[own]).formula = formulaOfArea({ ...former.area, sheet });
}

/** Where it is not known how the sheet was drawn, what stood on it is put back all the same. */
function writeCellsOnly(context: Excel.RequestContext, area: RangeAddress, { cells }: FormerSheet): void {
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).clear("Contents");
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  const range = sheet.getRangeByIndexes(area.row, area.column, cells.length, columns);
  range.formulas = cells.map((row) => row.map((cell) => contentOf(cell)));
}
