/** The stages of the engine one by one, beside the loading of the same file. */
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
import { openStandin, type Standin } from "../src/standin/standin";

/** Milliseconds of work that a stage is measured for at each size, at least. */
const ENOUGH = 1_500;

/** The engine's stages, in their order. */
export const ENGINE = ["recognise", "normalise", "reconcile", "validate", "summarise", "draft"] as const;
/** What it takes to know what a plan says. */
export const READING = ["snapshot", "recognise", "normalise", "reconcile"] as const;

export type ChainStage = "load" | "snapshot" | (typeof ENGINE)[number];
/** Milliseconds of the processor, all threads together; of the longest step by the clock. */
export type ChainFigures = Readonly<Record<ChainStage | "longestStep", number>>;

/** A file, and how many times over it is opened and read, each by itself. */
export interface Measured {
  readonly bytes: Uint8Array;
  readonly plans: number;
}

/**
 * What each stage takes on one of the files' plans; `load` is what the .xlsx library takes for it. The processor's time
 * and not the clock's, and the least of some runs, because other work on the machine should not count. `longestStep` is
 * the longest time for which nobody else has the thread while the engine reads, checks and drafts in steps.
 *
 * Sizes can be compared where all come to as many rows, which `plans` is for: a small plan alone stays in the
 * processor's caches and is done before the collector of garbage, which works each time that some 16 MB are full, has
 * its turn. And they take turns, because what the process holds besides makes the collector's work, too.
 */
export async function measureChains(
  sizes: readonly Measured[],
  asOf: string,
  runs: number,
): Promise<readonly ChainFigures[]> {
  const works: Readonly<Record<ChainStage, () => unknown>>[] = [];
  const steps: number[] = [];
  for (const size of sizes) {
    const opened = await openPlans(size, asOf);
    works.push(workOn(size, opened, asOf));
    const [first] = opened;
    if (first !== undefined) steps.push(longestStepOf(first, asOf, runs));
  }
  const figures = sizes.map((_, index): Partial<Record<keyof ChainFigures, number>> => ({
    longestStep: rounded(steps[index] ?? 0),
  }));
  for (const stage of ["load", "snapshot", ...ENGINE] as const) {
    const least = await leastInTurn(
      works.map((work) => work[stage]),
      runs,
    );
    sizes.forEach(({ plans }, index) => {
      const of = figures[index];
      if (of !== undefined) of[stage] = rounded((least[index] ?? 0) / plans);
    });
  }
  return figures as readonly ChainFigures[];
}

interface OpenedPlan {
  readonly snapshot: WorkbookSnapshot;
  readonly analysis: Analysis;
  readonly standin: Standin;
}

async function openPlans({ bytes, plans }: Measured, asOf: string): Promise<readonly OpenedPlan[]> {
  return eachInTurn(plans, async () => {
    const standin = await openStandin(bytes, { fileName: "bench.xlsx" });
    connectOfficeJs(standin);
    const snapshot = await readSnapshot();
    return { snapshot, analysis: analyse(snapshot, { asOf }), standin };
  });
}

function workOn({ bytes, plans }: Measured, opened: readonly OpenedPlan[], asOf: string) {
  const ofEach = (work: (analysis: Analysis) => unknown) => () =>
    opened.map(({ analysis }) => work(analysis));
  return {
    load: () => eachInTurn(plans, () => new Workbook().xlsx.load(bytes)),
    snapshot: () =>
      eachInTurn(plans, (index) => {
        const plan = opened[index];
        if (plan !== undefined) connectOfficeJs(plan.standin);
        return readSnapshot();
      }),
    recognise: () =>
      opened.map(({ snapshot }) => snapshot.sheets.map((sheet) => recogniseSheet(sheet, cellReaders))),
    normalise: ofEach((analysis) => analysis.plans.map((plan) => readActions(plan, analysis))),
    reconcile: ofEach(({ plans: read }) =>
      read.map(({ actions, document }) => reconcileActions(actions, document)),
    ),
    validate: ofEach(checkPlans),
    summarise: ofEach((analysis) => summarise(analysis.plans, asOf)),
    draft: ofEach((analysis) => draftSheets(analysis)),
  };
}

export function sumOf(figures: ChainFigures, stages: readonly ChainStage[]): number {
  return stages.reduce((sum, stage) => sum + figures[stage], 0);
}

function readActions({ table, document }: Plan, { settings, snapshot }: Analysis) {
  return normaliseTable(table, document, settings, snapshot);
}

/** What comes of all is kept until the last is done, as it would be of one large plan. */
async function eachInTurn<T>(times: number, work: (index: number) => Promise<T>): Promise<readonly T[]> {
  const kept: T[] = [];
  while (kept.length < times) kept.push(await work(kept.length));
  return kept;
}

/** The least of each, by turns. What takes little is done more often, as the collector falls into some runs only. */
async function leastInTurn(works: readonly (() => unknown)[], runs: number): Promise<readonly number[]> {
  const least = works.map(() => Infinity);
  let taken = 0;
  for (let run = 0; run < runs || taken < ENOUGH * works.length; run++)
    for (const [index, work] of works.entries()) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      const milliseconds = (user + system) / 1000;
      least[index] = Math.min(least[index] ?? Infinity, milliseconds);
      taken += milliseconds;
    }
  return least;
}

function longestStepOf({ snapshot, analysis }: OpenedPlan, asOf: string, runs: number): number {
  return Math.max(
    ...leastOfSteps(() => analyseInSteps(snapshot, { asOf }), runs),
    ...leastOfSteps(() => draftSheetsInSteps(analysis), runs),
  );
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
