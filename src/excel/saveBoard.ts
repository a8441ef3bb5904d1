/** Keeps what a board saw in the workbook, so that later summaries can show what moved. */
import {
  analyse,
  boardAnalysis,
  boardRows,
  refreshRegister,
  type AnalyseOptions,
  type BoardSnapshot,
  type IsoDate,
} from "../engine";
import { BOARD_NAMESPACE, partsOfDay, xmlOfBoard, type BoardPart } from "./boardParts";
import { ExcelError } from "./excelError";
import { readWorkbook } from "./readSnapshot";
import { runExcel } from "./runExcel";

/**
 * Keeps what the register, brought up to date with the sheet in thought, says on the day of the board. A day that is
 * saved again replaces what was kept for it. Seven round trips; nothing on any sheet changes.
 * @throws ExcelError when Excel refuses, or there is no plan to keep
 */
export function saveBoard(
  board: { readonly on: IsoDate; readonly name: string },
  options: AnalyseOptions,
): Promise<BoardSnapshot> {
  return runExcel(async (context) => {
    const { snapshot } = await readWorkbook(context);
    const analysis = analyse(snapshot, options);
    if (analysis.plans.length === 0) {
      throw new ExcelError("NoPlan", "There is no action plan in this workbook that a board could be shown.");
    }
    const { plans } = boardAnalysis(analysis, refreshRegister(analysis));
    const saved: BoardSnapshot = { on: board.on, name: board.name.trim(), rows: boardRows(plans) };
    const { customXmlParts } = context.workbook;
    const parts = await readParts(context);
    const before = partsOfDay(parts, board.on);
    // The new ones first: should Excel stop half way, the earlier save is still whole.
    for (const xml of xmlOfBoard(saved, parts)) customXmlParts.add(xml);
    await context.sync();
    for (const id of before) customXmlParts.getItem(id).delete();
    if (before.length > 0) await context.sync();
    return saved;
  });
}

/**
 * Takes away what is kept of the board of that day; what is kept of other days stays.
 * @throws ExcelError when Excel refuses
 */
export function removeBoard(on: IsoDate): Promise<void> {
  return runExcel(async (context) => {
    const ids = partsOfDay(await readParts(context), on);
    for (const id of ids) context.workbook.customXmlParts.getItem(id).delete();
    if (ids.length > 0) await context.sync();
  });
}

async function readParts(context: Excel.RequestContext): Promise<readonly BoardPart[]> {
  const found = context.workbook.customXmlParts.getByNamespace(BOARD_NAMESPACE);
  found.load("items/id");
  await context.sync();
  const asked = found.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  if (asked.length > 0) await context.sync();
  return asked.map(({ id, xml }) => ({ id, xml: xml.value }));
}
