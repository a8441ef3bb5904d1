/** Makes the changes that the user chose in the sheets that staff keep. */
import { cellName, type CellAddress, type Fix, type WorkbookSnapshot } from "../engine";
import { ExcelError } from "./excelError";
import { checkFixes, type StandingFix } from "./fixes/checkFixes";
import { queueFix } from "./fixes/queueFix";
import { printOfCell } from "./journal/cellPrints";
import type { FormerCell } from "./journal/journal";
import { wholeStore } from "./journal/putRight";
import { nextNumber, writeJournalled } from "./journal/writeJournalled";
import { standingCell } from "./read/standingCell";
import { runAsOneUndo } from "./runAsOneUndo";

export interface Applied {
  /** The cells that were written, in the order of the fixes. */
  readonly cells: readonly CellAddress[];
}

/** A range with its value, format and fill in a request. */
const BYTES_OF_A_FIX = 2_000;

/**
 * Writes the fixes, all of them or none. Before that the cells are read again: where one no longer says what
 * `snapshot` said, nothing is written. `label` names what is done, as "Undo …" will say it. Four round trips.
 * @throws ExcelError when a cell was changed in the meantime, cannot be written, or Excel refuses
 */
export async function applyFixes(
  fixes: readonly Fix[],
  snapshot: WorkbookSnapshot,
  label: string,
): Promise<Applied> {
  if (fixes.length === 0) return { cells: [] };
  return runAsOneUndo(async (context) => {
    const store = await wholeStore(context);
    const standing = await checkFixes(context, fixes, snapshot);
    const journal = {
      number: nextNumber(store),
      label,
      entries: [{ kind: "cells" as const, cells: standing.map(formerCell) }],
      parts: [],
    };
    const steps = standing.map((one) => ({
      bytes: BYTES_OF_A_FIX + JSON.stringify(one.fix.value).length,
      queue: () => {
        queueFix(one);
        one.range.load("formulas,values");
      },
    }));
    await writeJournalled(context, store, journal, [steps], () => standing.forEach(refuseUnwritten));
    return { cells: fixes.map(({ at }) => at) };
  });
}

/** A cell beneath a merge takes nothing, and says nothing. */
function refuseUnwritten({ fix, range }: StandingFix): void {
  const now = printOfCell(standingCell(range.formulas[0]?.[0], range.values[0]?.[0]));
  if (now === printOfFix(fix)) return;
  throw new ExcelError(
    "NotWritten",
    `Excel did not take what was to be written into ${cellName(fix.at)} on "${fix.at.sheet}", so all was left as it was. Look whether the cell is merged with others.`,
  );
}

function printOfFix({ value }: Fix): string {
  return printOfCell(value === "" ? null : value);
}

function formerCell({ fix, value, numberFormat, fill }: StandingFix): FormerCell {
  const { sheet, row, column } = fix.at;
  return {
    sheet,
    row,
    column,
    before: value,
    numberFormat,
    ...(fix.fill === undefined ? {} : { fill }),
    after: printOfFix(fix),
  };
}
