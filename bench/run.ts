/** `npm run bench`: what crosses to Excel and how long it takes, as a table and as one JSON document. */
import { alignColumns } from "../src/cli/layOut";
import { makePlan, MOST_COLUMNS } from "./makePlan";
import { measureBuild, measureEngine, type BuildFigures, type EngineFigures } from "./stages";

const SIZES = [100, 1_000, 5_000];
/** All columns but the first hold figures. */
const FIGURES = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const LARGE = { rows: 10_000, columns: 12 };

async function main(): Promise<void> {
  await measureBuild(await makePlan(20)); // Warm up, so that the first size does not pay for the compiler.
  const builds: { rows: number; columns: number; figures: BuildFigures }[] = [];
  for (const rows of SIZES) {
    builds.push({ rows, columns: MOST_COLUMNS, figures: await measureBuild(await makePlan(rows)) });
  }
  const engine = await measureEngine(await makePlan(LARGE.rows, LARGE.columns));
  const readToLoad = round((engine.snapshot + engine.analyse) / engine.load);

  console.log(buildTable(builds));
  console.log(`\n${engineTable(engine, readToLoad)}\n`);
  console.log(JSON.stringify({ builds, engine: { ...LARGE, milliseconds: engine, readToLoad } }));
}

function buildTable(builds: readonly { rows: number; columns: number; figures: BuildFigures }[]): string {
  const stages = Object.keys(builds[0]?.figures.milliseconds ?? {});
  return alignColumns(
    [
      ["build", "round trips", "MB sent", "MB received", ...stages.map((stage) => `${stage} ms`)],
      ...builds.map(({ rows, columns, figures }) => [
        `${rows} × ${columns}`,
        String(figures.roundTrips),
        (figures.bytesSent / 1e6).toFixed(2),
        (figures.bytesReceived / 1e6).toFixed(2),
        ...stages.map((stage) => String(Math.round(figures.milliseconds[stage] ?? 0))),
      ]),
    ],
    FIGURES,
  );
}

function engineTable(engine: EngineFigures, readToLoad: number): string {
  return alignColumns(
    [
      [`${LARGE.rows} × ${LARGE.columns}`, "ms", "of the library's load"],
      ...Object.entries(engine).map(([stage, time]) => [stage, String(time), `${round(time / engine.load)}`]),
      ["read (snapshot and analyse)", String(round(engine.snapshot + engine.analyse)), String(readToLoad)],
    ],
    [1, 2],
  );
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

void main();
