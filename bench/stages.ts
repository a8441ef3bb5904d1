/** What the bench measures of one workbook. */
import { Workbook } from "@cj-tech-master/excelts";
import { analyse, draftSheets } from "../src/engine";
import { buildWorkbook } from "../src/excel/buildWorkbook";
import { readSnapshot } from "../src/excel/readSnapshot";
import { stopwatch } from "../src/cli/stopwatch";
import { connectOfficeJs } from "../src/standin/node";
import { openStandin } from "../src/standin/standin";

const AS_OF = "2026-09-30";

export interface BuildFigures {
  readonly roundTrips: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** The whole job on the stand-in, as `plan build` does it. */
export async function measureBuild(bytes: Uint8Array): Promise<BuildFigures> {
  const watch = stopwatch("open");
  const standin = await openStandin(bytes, { fileName: "bench.xlsx" });
  connectOfficeJs(standin);
  await buildWorkbook({ asOf: AS_OF, onStage: watch.next });
  watch.next("save");
  await standin.save();
  const milliseconds = watch.stop();
  const { roundTrips, bytesSent, bytesReceived } = standin.traffic;
  return { roundTrips, bytesSent, bytesReceived, milliseconds };
}

export interface EngineFigures {
  /** What the .xlsx library needs to load the file. */
  readonly load: number;
  /** Through Office.js into a snapshot. */
  readonly snapshot: number;
  readonly analyse: number;
  readonly draft: number;
}

/** The engine beside the loading of the same file; the best of some runs, because other work only adds. */
export async function measureEngine(bytes: Uint8Array, runs = 3): Promise<EngineFigures> {
  const standin = await openStandin(bytes, { fileName: "bench.xlsx" });
  connectOfficeJs(standin);
  const snapshot = await readSnapshot();
  const analysis = analyse(snapshot, { asOf: AS_OF });
  return {
    load: await best(runs, async () => void (await new Workbook().xlsx.load(bytes))),
    snapshot: await best(runs, async () => void (await readSnapshot())),
    analyse: await best(runs, async () => void analyse(snapshot, { asOf: AS_OF })),
    draft: await best(runs, async () => void draftSheets(analysis)),
  };
}

async function best(runs: number, work: () => Promise<void>): Promise<number> {
  let shortest = Infinity;
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    await work();
    shortest = Math.min(shortest, performance.now() - begun);
  }
  return Math.round(shortest * 10) / 10;
}
