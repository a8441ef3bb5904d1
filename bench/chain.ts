/** The stages of the engine one by one, beside the loading of the same file. */
import { Workbook } from "@cj-tech-master/excelts";
import {
  analyse,
  analyseInSteps,
  draftSheets,
  draftSheetsInSteps,
  type Analysis,
  type Plan,
} from "../src/engine";
import type { Steps } from "../src/engine/model/steps";
import { cellReaders } from "../src/engine/normalise/cellReaders";
import { normaliseTable } from "../src/engine/normalise/normaliseTable";
import { recogniseSheet } from "../src/engine/recognise/recogniseSheet";
import { reconcileActions } from "../src/engine/reconcile/reconcileActions";
import { summarise } from "../src/engine/summarise/summarise";
import { checkPlans } from "../src/engine/validate/checkPlans";
import { readSnapshot } from "../src/excel/readSnapshot";
import { connectOfficeJs } from "../src/standin/node";
import { openStandin } from "../src/standin/standin";

/** The engine's stages, in their order. */
export const ENGINE = ["recognise", "normalise", "reconcile", "validate", "summarise", "draft"] as const;
/** What it takes to know what a plan says. */
export const READING = ["snapshot", "recognise", "normalise", "reconcile"] as const;

export type ChainStage = "load" | "snapshot" | (typeof ENGINE)[number];
/** Milliseconds of the processor, all threads together; of the longest step by the clock. */
export type ChainFigures = Readonly<Record<ChainStage | "longestStep", number>>;

/**
 * What each stage takes on the file; `load` is what the .xlsx library takes for it. The processor's time and not
 * the clock's, and the least of some runs, because other work on the machine should not count. `longestStep` is the
 * longest time for which nobody else has the thread while the engine reads, checks and drafts in steps.
 *
 * Sizes can be compared where each is done so many `times` over in a run that all come to as many rows: the collector
 * of garbage works each time that some 16 MB are full, and a small plan would be done before its turn comes.
 */
export async function measureChain(
  bytes: Uint8Array,
  asOf: string,
  runs = 3,
  times = 1,
): Promise<ChainFigures> {
  const standin = await openStandin(bytes, { fileName: "bench.xlsx" });
  connectOfficeJs(standin);
  const snapshot = await readSnapshot();
  const analysis = analyse(snapshot, { asOf });
  const work: Readonly<Record<ChainStage, () => unknown>> = {
    load: () => new Workbook().xlsx.load(bytes),
    snapshot: () => readSnapshot(),
    recognise: () => snapshot.sheets.map((sheet) => recogniseSheet(sheet, cellReaders)),
    normalise: () => analysis.plans.map((plan) => readActions(plan, analysis)),
    reconcile: () => analysis.plans.map((plan) => reconcileActions(plan.actions, plan.document)),
    validate: () => checkPlans(analysis),
    summarise: () => summarise(analysis.plans, asOf),
    draft: () => draftSheets(analysis),
  };
  const figures: Partial<Record<ChainStage, number>> = {};
  for (const stage of Object.keys(work) as ChainStage[])
    figures[stage] = await leastOf(work[stage], runs, times);
  const steps = [
    ...leastOfSteps(() => analyseInSteps(snapshot, { asOf }), runs),
    ...leastOfSteps(() => draftSheetsInSteps(analysis), runs),
  ];
  return { ...(figures as Record<ChainStage, number>), longestStep: rounded(Math.max(...steps)) };
}

export function sumOf(figures: ChainFigures, stages: readonly ChainStage[]): number {
  return stages.reduce((sum, stage) => sum + figures[stage], 0);
}

function readActions({ table, document }: Plan, { settings, snapshot }: Analysis) {
  return normaliseTable(table, document, settings, snapshot);
}

/** For one time. What comes of the work is kept until the run is over, as it would be of one large plan. */
async function leastOf(work: () => unknown, runs: number, times: number): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const kept: unknown[] = [];
    const before = process.cpuUsage();
    while (kept.length < times) kept.push(await work());
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000 / times);
  }
  return rounded(least);
}

/** For each step of the work the least that it took in some runs: what others do on the machine should not count. */
function leastOfSteps(begin: () => Steps<unknown>, runs: number): readonly number[] {
  const least: number[] = [];
  for (let run = 0; run < runs; run++) {
    const steps = begin();
    for (let index = 0, done: boolean | undefined = false; done !== true; index++) {
      const before = performance.now();
      ({ done } = steps.next());
      least[index] = Math.min(least[index] ?? Infinity, performance.now() - before);
    }
  }
  return least;
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
