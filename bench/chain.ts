/** The stages of the engine one by one, beside the loading of the same file. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Workbook } from "@cj-tech-master/excelts";
import {
  analyse,
  analyseInSteps,
  draftSheets,
  draftSheetsInSteps,
  type Analysis,
  type Plan,
  type WorkbookSnapshot,
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

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

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
 * Sizes can be compared where all come to as many rows, which `plans` is for: it opens the file so many times, and each
 * is read by itself. A small plan alone stays in the processor's caches and is done before the collector of garbage,
 * which works each time that some 16 MB are full, has its turn: that says nothing of how the work grows.
 */
export async function measureChain(
  bytes: Uint8Array,
  asOf: string,
  runs = 3,
  plans = 1,
): Promise<ChainFigures> {
  const opened: { readonly snapshot: WorkbookSnapshot; readonly analysis: Analysis }[] = [];
  while (opened.length < plans) {
    connectOfficeJs(await openStandin(bytes, { fileName: "bench.xlsx" }));
    const snapshot = await readSnapshot();
    opened.push({ snapshot, analysis: analyse(snapshot, { asOf }) });
  }
  const ofEach = (work: (analysis: Analysis) => unknown) => () =>
    opened.map(({ analysis }) => work(analysis));
  const work: Readonly<Record<ChainStage, () => unknown>> = {
    load: () => eachInTurn(plans, () => new Workbook().xlsx.load(bytes)),
    // The one that was opened last is asked again and again.
    snapshot: () => eachInTurn(plans, () => readSnapshot()),
    recognise: () =>
      opened.map(({ snapshot }) => snapshot.sheets.map((sheet) => recogniseSheet(sheet, cellReaders))),
    normalise: ofEach((analysis) => analysis.plans.map((plan) => readActions(plan, analysis))),
    reconcile: ofEach(({ plans }) =>
      plans.map(({ actions, document }) => reconcileActions(actions, document)),
    ),
    validate: ofEach(checkPlans),
    summarise: ofEach((analysis) => summarise(analysis.plans, asOf)),
    draft: ofEach((analysis) => draftSheets(analysis)),
  };
  const figures: Partial<Record<ChainStage, number>> = {};
  for (const stage of Object.keys(work) as ChainStage[])
    figures[stage] = rounded((await leastOf(work[stage], runs)) / plans);
  const [first] = opened;
  if (first === undefined) throw new RangeError("There must be a plan to measure.");
  const steps = [
    ...leastOfSteps(() => analyseInSteps(first.snapshot, { asOf }), runs),
    ...leastOfSteps(() => draftSheetsInSteps(first.analysis), runs),
  ];
  return { ...(figures as Record<ChainStage, number>), longestStep: rounded(Math.max(...steps)) };
}

export function sumOf(figures: ChainFigures, stages: readonly ChainStage[]): number {
  return stages.reduce((sum, stage) => sum + figures[stage], 0);
}

function readActions({ table, document }: Plan, { settings, snapshot }: Analysis) {
  return normaliseTable(table, document, settings, snapshot);
}

/** What comes of all is kept until the last is done, as it would be of one large plan. */
async function eachInTurn(times: number, work: () => Promise<unknown>): Promise<readonly unknown[]> {
  const kept: unknown[] = [];
  while (kept.length < times) kept.push(await work());
  return kept;
}

/** Each run begins with the memory tidy, so that none pays for what the one before has left. */
async function leastOf(work: () => unknown, runs: number): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    collectGarbage();
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
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
