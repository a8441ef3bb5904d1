/** After a write that was cut off: makes the workbook what it was before, or finds that all was done. */
import { ExcelError } from "../excelError";
import { queueReadOnly } from "../refuseReadOnly";
import { runExcel } from "../runExcel";
import { readSheetList, type SheetList } from "../read/readSheetList";
import { queueJournalStore, type JournalStore } from "./journalState";
import { numberOfPart } from "./jsonParts";
import { journalOfXml } from "./journalXml";
import { putBack } from "./putBack";
import { queueFormer, queueState, refuseOthersWrite } from "./tellState";

/**
 * Puts back what the journal of that number tells, as far as the write had come; or finishes it, where the journal
 * says so.
 * @throws ExcelError when Excel does not allow it (the next write of ours tries again), or when somebody else's
 * changes are in the way (then they stay)
 */
export async function putRight(number: number, cause: unknown): Promise<"as before" | "as intended"> {
  try {
    return await runExcel((context) => putRightIn(context, number));
  } catch (error) {
    if (error instanceof ExcelError && error.code === "ChangedMeanwhile") {
      await runExcel((context) => forget(context, number));
      throw error;
    }
    throw new ExcelError(
      "HalfWritten",
      "Excel stopped half way and did not allow the rest to be put back. Press Restore in the pane when the workbook can be edited again; until then nothing else is written.",
      cause ?? error,
    );
  }
}

async function putRightIn(
  context: Excel.RequestContext,
  number: number,
): Promise<"as before" | "as intended"> {
  const { state, partIds } = await readStore(context);
  const parts = await readParts(context, partIds);
  const isWhole = state?.number === number && state.stage === null;
  let isFinished = isWhole;
  if (state?.number === number && state.stage !== null) {
    const xmls = parts.map(({ xml }) => xml);
    const journal = journalOfXml(xmls, number);
    if (journal === null) throw damaged(state.label);
    const { stage, resized } = state;
    const begun = resized === undefined ? { stage } : { stage, resized };
    await putBack(context, journal, begun, (progress) => queueState(context, { ...state, ...progress }));
    queueFormer(context, state.former);
    isFinished = journal.forward === true;
  }
  for (const { id, xml } of parts) {
    if ((numberOfPart(xml) === number) !== isWhole)
      context.workbook.customXmlParts.getItemOrNullObject(id).delete();
  }
  await context.sync();
  return isFinished ? "as intended" : "as before";
}

/** Lets go of a journal by which nothing can be put back any more. */
async function forget(context: Excel.RequestContext, number: number): Promise<void> {
  const { state, partIds } = await readStore(context);
  const parts = await readParts(context, partIds);
  if (state?.number === number) queueFormer(context, state.former);
  for (const { id, xml } of parts)
    if (numberOfPart(xml) === number) context.workbook.customXmlParts.getItemOrNullObject(id).delete();
  await context.sync();
}

function damaged(label: string): ExcelError {
  return new ExcelError(
    "ChangedMeanwhile",
    `“${label}” was cut off half way, and what was kept to put it back is gone from the workbook. Look through the sheets that it wrote.`,
  );
}

export async function readStore(context: Excel.RequestContext): Promise<JournalStore> {
  const store = queueJournalStore(context);
  await context.sync();
  return store();
}

export async function readParts(
  context: Excel.RequestContext,
  partIds: readonly string[],
): Promise<readonly { readonly id: string; readonly xml: string }[]> {
  const asked = partIds.map((id) => ({ id, xml: context.workbook.customXmlParts.getItem(id).getXml() }));
  if (asked.length > 0) await context.sync();
  return asked.map(({ id, xml }) => ({ id, xml: xml.value }));
}

/**
 * What the workbook has of journals, before a write; where an earlier one was cut off, that is put right.
 * @throws ExcelError where the workbook is open for reading only, or somebody else's add-in is writing
 */
export async function wholeStore(context: Excel.RequestContext): Promise<JournalStore> {
  const refuseReadOnly = queueReadOnly(context);
  const store = await readStore(context);
  refuseReadOnly();
  if (store.state === null || store.state.stage === null) return store;
  refuseOthersWrite(store.state);
  await putRight(store.state.number, null);
  return readStore(context);
}

/**
 * The list of sheets, before a write; where an earlier one was cut off, that is put right.
 * @throws ExcelError where the workbook is open for reading only, or somebody else's add-in is writing
 */
export async function wholeSheetList(context: Excel.RequestContext): Promise<SheetList> {
  const refuseReadOnly = queueReadOnly(context);
  const list = await readSheetList(context);
  refuseReadOnly();
  const { state } = list.journal;
  if (state === null || state.stage === null) return list;
  refuseOthersWrite(state);
  await putRight(state.number, null);
  return readSheetList(context);
}
