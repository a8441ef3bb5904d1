/** `npm run bench`: what crosses to Excel and how long it takes, as tables and as one JSON document. */
import { alignColumns } from "../src/cli/layOut";
import { measureBuild, type BuildFigures } from "./build";
import { ENGINE, READING, measureChain, sumOf, type ChainFigures } from "./chain";
import { makePlan, MOST_COLUMNS } from "./makePlan";

const AS_OF = "2026-09-30";
const BUILD_SIZES = [100, 1_000, 5_000];
const CHAIN_SIZES = [1_000, 5_000, 10_000, 20_000];
const CHAIN_COLUMNS = 12;
/** Index of the size from which growth is told: below it, one-off costs hide it. */
const GROWN_FROM = 1;

interface Sized<Figures> {
  readonly rows: number;
  readonly columns: number;
  readonly figures: Figures;
}

async function main(): Promise<void> {
  // Warm up, so that the first size does not pay for the compiler.
  await measureChain(await makePlan(2_000, CHAIN_COLUMNS), AS_OF, 5);
  const chains: Sized<ChainFigures>[] = [];
  for (const rows of CHAIN_SIZES) {
    const bytes = await makePlan(rows, CHAIN_COLUMNS);
    chains.push({ rows, columns: CHAIN_COLUMNS, figures: await measureChain(bytes, AS_OF) });
  }
  console.log(`${chainTable(chains)}\n`);

  await measureBuild(await makePlan(20), AS_OF);
  const builds: Sized<BuildFigures>[] = [];
  for (const rows of BUILD_SIZES) {
    builds.push({ rows, columns: MOST_COLUMNS, figures: await measureBuild(await makePlan(rows), AS_OF) });
  }
  console.log(`${buildTable(builds)}\n`);
  console.log(JSON.stringify({ chains: chains.map(withRatios), builds }));
}

/** A column of milliseconds for each size; the last but one says how time grew beside the rows, from 5,000 on. */
function chainTable(chains: readonly Sized<ChainFigures>[]): string {
  const lines = {
    load: ["load"],
    snapshot: ["snapshot"],
    ...Object.fromEntries(ENGINE.map((stage) => [stage, [stage]])),
    "engine in all": ENGINE,
    "read (snapshot to reconcile)": READING,
  } as Readonly<Record<string, Parameters<typeof sumOf>[1]>>;
  const rows = Object.entries(lines).map(([name, stages]) => {
    const times = chains.map(({ figures }) => sumOf(figures, stages));
    const perRow = times.map((time, index) => time / (chains[index]?.rows ?? 1));
    const growth = (perRow.at(-1) ?? 0) / (perRow[GROWN_FROM] ?? 1);
    const { load } = chains.at(-1)?.figures ?? { load: 1 };
    return [
      name,
      ...times.map((time) => time.toFixed(0)),
      growth.toFixed(2),
      ((times.at(-1) ?? 0) / load).toFixed(2),
    ];
  });
  const heading = [
    `processor ms, ${CHAIN_COLUMNS} columns`,
    ...chains.map(({ rows: count }) => `${count} rows`),
    "growth per row",
    "of the library's load",
  ];
  return alignColumns(
    [heading, ...rows],
    heading.slice(1).map((_, index) => index + 1),
  );
}

function withRatios({ rows, columns, figures }: Sized<ChainFigures>) {
  const ofLoad = (stages: Parameters<typeof sumOf>[1]) => round(sumOf(figures, stages) / figures.load);
  return { rows, columns, milliseconds: figures, readToLoad: ofLoad(READING), engineToLoad: ofLoad(ENGINE) };
}

function buildTable(builds: readonly Sized<BuildFigures>[]): string {
  const stages = Object.keys(builds[0]?.figures.milliseconds ?? {});
  const heading = ["build", "round trips", "MB sent", "MB received", ...stages.map((stage) => `${stage} ms`)];
  return alignColumns(
    [
      heading,
      ...builds.map(({ rows, columns, figures }) => [
        `${rows} × ${columns}`,
        String(figures.roundTrips),
        (figures.bytesSent / 1e6).toFixed(2),
        (figures.bytesReceived / 1e6).toFixed(2),
        ...stages.map((stage) => String(Math.round(figures.milliseconds[stage] ?? 0))),
      ]),
    ],
    heading.slice(1).map((_, index) => index + 1),
  );
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

void main();
