/** Fingerprints of sheets as they stand when all is written, where nobody could tell before what they would hold. */
import { printOfSheet, printsOfRows } from "./cellPrints";
import type { Journal } from "./journal";
import type { Witnesses } from "./journalState";
import { fromTopLeft, readCells } from "./readCells";

/** Null where the journal tells of all sheets what was written on them. */
export async function witnessSheets(
  context: Excel.RequestContext,
  { entries }: Journal,
): Promise<Witnesses | null> {
  const untold = entries.flatMap((entry) =>
    entry.kind === "drawn" && entry.after === null ? [entry.sheet] : [],
  );
  if (untold.length === 0) return null;
  const asked = untold.map((name) => {
    const used = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, used };
  });
  await context.sync();
  const witnesses: Record<string, string> = {};
  for (const { name, used } of asked) {
    if (used.isNullObject) continue;
    witnesses[name] = printOfSheet(printsOfRows(await readCells(context, fromTopLeft(name, used))));
  }
  return witnesses;
}
