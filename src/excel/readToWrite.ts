/** Reads the workbook before a write, with all that a journal has to keep of what is written over. */
import { FormerReading, type FormerContent } from "./journal/formerContent";
import { wholeSheetList } from "./journal/putRight";
import { readRest, type OwnParts, type WorkbookReading } from "./readSnapshot";

export interface ReadingToWrite extends WorkbookReading {
  readonly former: FormerContent;
  readonly parts: OwnParts;
}

/**
 * The four round trips before a write. Where an earlier write was cut off, that is put right first.
 * @throws ExcelError when Excel refuses
 */
export async function readToWrite(context: Excel.RequestContext): Promise<ReadingToWrite> {
  const list = await wholeSheetList(context);
  const former = new FormerReading(context, list);
  const reading = await readRest(context, list, (then) => former.ask(then));
  return { ...reading, former: former.content(reading.standing, reading.snapshot.registers) };
}
