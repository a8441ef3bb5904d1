/** What the engine holds of a large plan: `node --expose-gc bin/run.cjs bench/memory.ts ROWS`, in a process of its own. */
import {
  analyse,
  draftSheets,
  lookKey,
  serialOfDate,
  type CellValue,
  type IsoDate,
  type WorkbookSnapshot,
} from "../src/engine";
import { makeSheet } from "../test/engine/makeSheet";
import { AS_OF, cellsOfPlan } from "./makePlan";

const COLUMNS = 12;

function main(): void {
  const rows = Number(process.argv[2]);
  const snapshot = snapshotOf(rows);
  const before = heapInUse();
  const analysis = analyse(snapshot, { asOf: AS_OF });
  const analysed = heapInUse();
  const drafts = draftSheets(analysis);
  const drafted = heapInUse();
  const peak = process.resourceUsage().maxRSS / 1000;
  console.log(
    JSON.stringify({
      rows,
      actions: analysis.plans.reduce((sum, plan) => sum + plan.actions.length, 0),
      drafts: drafts.length,
      snapshotMb: Math.round(before),
      analysisMb: Math.round(analysed - before),
      draftsMb: Math.round(drafted - analysed),
      peakOfProcessMb: Math.round(peak),
    }),
  );
}

function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** As `excel/` would read it, without a file: the .xlsx library would take most of the memory. */
function snapshotOf(rows: number): WorkbookSnapshot {
  const cells = cellsOfPlan(rows, COLUMNS);
  const days = cells.map((row) => row.map((cell) => (cell instanceof Date ? dayOf(cell) : null)));
  const shownTexts = new Map<number, string>();
  days.forEach((row, index) =>
    row.forEach((day, column) => {
      if (day !== null) shownTexts.set(lookKey(index, column), day.split("-").reverse().join("/"));
    }),
  );
  const values = cells.map((row, index) =>
    row.map((cell, column) => serialOf(days[index]?.[column]) ?? (cell as string)),
  );
  // As answers give them: a text that was put together here would hold its parts as well.
  const received = JSON.parse(JSON.stringify(values)) as CellValue[][];
  const sheet = makeSheet("Improvement plan", received, new Map(), {
    numberFormats: days.map((row) => row.map((day) => (day === null ? "General" : "dd/mm/yyyy"))),
    shownTexts,
  });
  return { fileName: "bench.xlsx", sheets: [sheet], activeSheet: sheet.name, ownSheets: {}, date1904: false };
}

function dayOf(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}

function serialOf(day: IsoDate | null | undefined): number | null {
  return day === null || day === undefined ? null : serialOfDate(day);
}

main();
