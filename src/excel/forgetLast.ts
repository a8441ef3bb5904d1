/** Lets go of what "Undo" keeps: the former contents of cells, which travel with the file. */
import { wholeStore } from "./journal/putRight";
import { queueNoState } from "./journal/tellState";
import { runWriting } from "./runWriting";

/**
 * Takes what the last write replaced out of the workbook, so that it cannot be brought back any more. Where a write was
 * cut off, that is put right before. Two round trips; no cell changes.
 * @throws ExcelError when Excel refuses; then some of it may still be there, and a second try takes the rest
 */
export function forgetLast(): Promise<void> {
  return runWriting(async (context) => {
    const { partIds } = await wholeStore(context);
    queueNoState(context);
    for (const id of partIds) context.workbook.customXmlParts.getItemOrNullObject(id).delete();
    await context.sync();
  });
}
