/** Keeps what a board saw in the workbook, so that later summaries can show what moved. */
import {
  analyseInSteps,
  boardAnalysisInSteps,
  boardRows,
  longDate,
  refreshRegisterInSteps,
  type AnalyseOptions,
  type BoardSnapshot,
  type IsoDate,
} from "../engine";
import { beginStage, type Waiting } from "./beginStage";
import { BOARD_NAMESPACE, partsOfDay, xmlOfBoard, type BoardPart } from "./boardParts";
import { ExcelError } from "./excelError";
import { wholeStore } from "./journal/putRight";
import { nextNumber, writeJournalled } from "./journal/writeJournalled";
import { readWorkbook } from "./readSnapshot";
import { runInSlices } from "./runInSlices";
import { runWriting } from "./runWriting";

/**
 * Keeps what the register, brought up to date with the sheet in thought, says on the day of the board. A day that is
 * saved again replaces what was kept for it. Eight round trips; nothing on any sheet changes.
 * @throws ExcelError when Excel refuses, or there is no plan to keep; the signal's reason where it was stopped
 */
export function saveBoard(
  board: { readonly on: IsoDate; readonly name: string },
  options: AnalyseOptions & Waiting,
): Promise<BoardSnapshot> {
  const { signal } = options;
  return runWriting(async (context) => {
    beginStage("read", options);
    const { snapshot } = await readWorkbook(context);
    beginStage("analyse", options);
    const analysis = await runInSlices(analyseInSteps(snapshot, options), signal);
    if (analysis.plans.length === 0) {
      throw new ExcelError("NoPlan", "There is no action plan in this workbook that a board could be shown.");
    }
    const refresh = await runInSlices(refreshRegisterInSteps(analysis), signal);
    const { plans } = await runInSlices(boardAnalysisInSteps(analysis, refresh), signal);
    const saved: BoardSnapshot = { on: board.on, name: board.name.trim(), rows: boardRows(plans) };
    const parts = await readParts(context);
    beginStage("write", options);
    await writeParts(context, `Save of the board of ${longDate(board.on)}`, parts, {
      add: xmlOfBoard(saved, parts),
      remove: partsOfDay(parts, board.on),
    });
    return saved;
  });
}

/**
 * Takes away what is kept of the board of that day; what is kept of other days stays.
 * @throws ExcelError when Excel refuses
 */
export function removeBoard(on: IsoDate): Promise<void> {
  return runWriting(async (context) => {
    const parts = await readParts(context);
    const remove = partsOfDay(parts, on);
    if (remove.length === 0) return;
    await writeParts(context, `Removal of the board of ${longDate(on)}`, parts, { add: [], remove });
  });
}

/** An object and an action in a request, beside the XML. */
const BYTES_OF_A_PART = 1_000;

/** The new ones first; with a journal, so that it can be taken back and is never half done. */
async function writeParts(
  context: Excel.RequestContext,
  label: string,
  parts: readonly BoardPart[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<void> {
  const { customXmlParts } = context.workbook;
  const store = await wholeStore(context);
  const journal = {
    number: nextNumber(store),
    label,
    entries: [],
    parts: [{ namespace: BOARD_NAMESPACE, xmls: parts.map(({ xml }) => xml) }],
  };
  await writeJournalled(context, store, journal, [
    [
      ...add.map((xml) => ({
        bytes: xml.length * 1.5 + BYTES_OF_A_PART,
        queue: () => void customXmlParts.add(xml),
      })),
      ...remove.map((id) => ({ bytes: BYTES_OF_A_PART, queue: () => customXmlParts.getItem(id).delete() })),
    ],
  ]);
}

async function readParts(context: Excel.RequestContext): Promise<readonly BoardPart[]> {
  const found = context.workbook.customXmlParts.getByNamespace(BOARD_NAMESPACE);
  found.load("items/id");
  await context.sync();
  const asked = found.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  if (asked.length > 0) await context.sync();
  return asked.map(({ id, xml }) => ({ id, xml: xml.value }));
}
