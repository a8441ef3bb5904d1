/** Takes back the last thing that the add-in wrote. */
import { ExcelError } from "./excelError";
import { findChanges } from "./journal/findChanges";
import { lastStage, type Entry, type Journal, type Progress } from "./journal/journal";
import type { Witnesses } from "./journal/journalState";
import { journalOfXml } from "./journal/journalXml";
import { putBack } from "./journal/putBack";
import { putRight, readParts, readStore } from "./journal/putRight";
import { refuseLocked } from "./journal/refuseLocked";
import { queueNoState, queueState, refuseOthersWrite } from "./journal/tellState";
import { queueReadOnly } from "./refuseReadOnly";
import { runExcel } from "./runExcel";
import { runWriting } from "./runWriting";

export interface Restored {
  /** What was taken back, as it was named when it was written. */
  readonly label: string;
}

/**
 * Brings back what the last write of ours replaced, as long as its cells have not been changed since. What can be
 * taken back is told by `WorkbookSnapshot.restorable`. Where a write was cut off half way, this makes the workbook
 * whole again.
 * @throws ExcelError when there is nothing to bring back, when cells were changed since (then nothing is written and
 * the sentence names them), or when Excel refuses
 */
export function restoreLast(): Promise<Restored> {
  return runWriting(async (context) => {
    const refuseReadOnly = queueReadOnly(context);
    const { state, partIds } = await readStore(context);
    refuseReadOnly();
    if (state === null) throw nothing();
    const { number, label } = state;
    if (state.stage !== null) {
      refuseOthersWrite(state);
      await putRight(number, null);
      return { label };
    }
    const parts = await readParts(context, partIds);
    const journal = journalOfXml(
      parts.map(({ xml }) => xml),
      number,
    );
    if (journal === null) throw nothing();
    await refuseChanged(context, journal, state.witnesses);
    await refuseLocked(context, sheetsOf(journal), journal.entries.some(isMade));
    const tell = (progress: Progress) => queueState(context, { number, label, former: null, ...progress });
    try {
      await putBack(context, journal, { stage: lastStage(journal) }, tell);
      queueNoState(context);
      for (const id of partIds) context.workbook.customXmlParts.getItemOrNullObject(id).delete();
      await context.sync();
    } catch (error) {
      // Half put back is neither the one nor the other: the rest is put back as well, where anything was begun.
      const { state: now } = await runExcel(readStore);
      if (now !== null && now.stage === null) throw error;
      await putRight(number, error);
    }
    return { label };
  });
}

/** The sheets that are written to; one that was made goes whole. */
function sheetsOf({ entries }: Journal): readonly string[] {
  return entries
    .filter((entry) => !isMade(entry))
    .flatMap((entry) => {
      if (entry.kind === "setting" || entry.kind === "coloured") return [];
      return entry.kind === "cells" ? entry.cells.map(({ sheet }) => sheet) : [entry.sheet];
    });
}

function isMade(entry: Entry): boolean {
  return entry.kind === "drawn" && entry.former === null;
}

async function refuseChanged(
  context: Excel.RequestContext,
  journal: Journal,
  witnesses?: Witnesses,
): Promise<void> {
  const changes = await findChanges(context, journal, witnesses);
  const [first] = changes;
  if (first === undefined) return;
  const more = changes.length - 1;
  const others = more === 0 ? "" : ` and ${more} ${more === 1 ? "other place" : "other places"}`;
  throw new ExcelError(
    "ChangedSince",
    `${first}${others} ${more === 0 ? "was" : "were"} changed since, so nothing was brought back: it would be lost. Change back by hand what you want to have back.`.replace(
      /^\w/,
      (letter) => letter.toUpperCase(),
    ),
  );
}

function nothing(): ExcelError {
  return new ExcelError(
    "NothingToRestore",
    "There is nothing to bring back: what the last change replaced is no longer kept in this workbook.",
  );
}
