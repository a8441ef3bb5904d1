/**
 * `npm run bench [-- --large]`: what crosses to Excel, how long it takes and how much it holds, as tables and as one
 * JSON document, which is the last line. A few minutes; `--large` adds the sizes that take a quarter of an hour.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { ENGINE, READING, measureChains, sumOf, type ChainFigures } from "./chain";
import { measureFirstLoad } from "./firstLoad";
import { measureFunctions } from "./functions";
import { AS_OF, makePlan, MOST_COLUMNS } from "./makePlan";
import { findPython, measurePeer } from "./peer/measurePeer";
import { measurePlanted } from "./planted/measurePlanted";
import { plantedReport } from "./planted/report";
import type { ResponsiveFigures } from "./responsive";
import { chainTable, loadTable, responsiveTable, trafficTable, type Sized } from "./tables";
import { measureTraffic, type TrafficFigures } from "./traffic";

const LARGE = process.argv.includes("--large");
const TRAFFIC_SIZES = [100, 1_000, 5_000, ...(LARGE ? [20_000] : [])];
const CHAIN_SIZES = [1_000, 5_000, 10_000, 20_000];
const CHAIN_COLUMNS = 12;
/** In the first two or three the compiler is still at work. */
const CHAIN_RUNS = 6;
const MEMORY_ROWS = LARGE ? 100_000 : 20_000;
const RESPONSIVE_SIZES = [500, 5_000, ...(LARGE ? [20_000] : [])];
/** Of these the least counts, as of ours; Python compiles nothing while it runs. */
const PEER_RUNS = 3;
const PEER_ROWS = LARGE ? 20_000 : 2_000;

async function main(): Promise<void> {
  const firstLoad = measureFirstLoad();
  console.log(`${loadTable(firstLoad)}\n`);

  const traffic: Sized<TrafficFigures>[] = [];
  for (const rows of TRAFFIC_SIZES) {
    traffic.push({ rows, columns: MOST_COLUMNS, figures: await measureTraffic(await makePlan(rows), AS_OF) });
  }
  console.log(`${trafficTable(traffic)}\n`);

  const sizes = await Promise.all(
    CHAIN_SIZES.map(async (rows) => ({
      bytes: await makePlan(rows, CHAIN_COLUMNS),
      plans: Math.max(...CHAIN_SIZES) / rows,
    })),
  );
  const measured = await measureChains(sizes, AS_OF, CHAIN_RUNS);
  const chains = CHAIN_SIZES.flatMap((rows, index): Sized<ChainFigures>[] => {
    const figures = measured[index];
    return figures === undefined ? [] : [{ rows, columns: CHAIN_COLUMNS, figures }];
  });
  console.log(`${chainTable(chains)}\n`);

  const functions = measureFunctions();
  const { cells, ...each } = functions;
  console.log(`custom functions, processor ms for ${cells} cells: ${inWords(each)}`);
  const responsive = measureResponsive(RESPONSIVE_SIZES);
  console.log(responsive === null ? CHROMIUM_MISSING : `\n${responsiveTable(responsive)}\n`);
  const memory = measureMemory(MEMORY_ROWS);
  console.log(`memory, engine alone: ${inWords(memory)}`);
  const peer = await comparePeer(PEER_ROWS);
  console.log(peer === null ? PEER_SKIPPED : `pandas and openpyxl: ${inWords(peer)}`);
  console.log(`\n${plantedReport()}\n`);
  const { planted, found, cleanPlans, falseAlarms } = measurePlanted();
  console.log(
    JSON.stringify({
      firstLoad,
      traffic,
      chains: chains.map(withRatios),
      functions,
      responsive,
      memory,
      peer,
      planted: { planted, found, cleanPlans, falseAlarms: falseAlarms.length },
    }),
  );
}

const CHROMIUM_MISSING =
  "the pane while it works: skipped, because there is no Chromium here (set CHROMIUM to its path).";
const PEER_SKIPPED =
  "pandas and openpyxl: skipped, because no Python with both is here (Debian: python3-pandas python3-openpyxl).";

/** The whole chain, from the file's cells to the drafts, beside a script that does the bare part of it. */
async function comparePeer(rows: number) {
  const python = findPython();
  if (python === null) return null;
  const bytes = await makePlan(rows);
  const [ours] = await measureChains([{ bytes, plans: 1 }], AS_OF, CHAIN_RUNS);
  if (ours === undefined) return null;
  const milliseconds = measurePeer(python, bytes, PEER_RUNS);
  const engine = Math.round(sumOf(ours, ENGINE));
  const withFile = Math.round(engine + ours.snapshot + ours.load);
  return {
    rows,
    columns: MOST_COLUMNS,
    peerMs: milliseconds,
    engineMs: engine,
    withLoadMs: withFile,
    engineTimesFaster: round(milliseconds / engine),
    withLoadTimesFaster: round(milliseconds / withFile),
  };
}

/** In a process of its own, because Playwright cannot be bundled. */
function measureResponsive(sizes: readonly number[]): readonly ResponsiveFigures[] | null {
  const program = ["--import", "tsx", join(__dirname, "responsive.ts"), ...sizes.map(String)];
  const said = execFileSync(process.execPath, program, { encoding: "utf8" }).trim().split("\n");
  return JSON.parse(said.at(-1) ?? "null") as readonly ResponsiveFigures[] | null;
}

/** In a process of its own, with nothing else in its memory. */
function measureMemory(rows: number): Readonly<Record<string, number>> {
  const program = [join(__dirname, "..", "bin", "run.cjs"), "bench/memory.ts", String(rows)];
  return JSON.parse(
    execFileSync(process.execPath, ["--expose-gc", "--max-old-space-size=4096", ...program], {
      encoding: "utf8",
    }),
  ) as Record<string, number>;
}

function withRatios({ rows, columns, figures }: Sized<ChainFigures>) {
  const ofLoad = (stages: Parameters<typeof sumOf>[1]) => round(sumOf(figures, stages) / figures.load);
  return { rows, columns, milliseconds: figures, readToLoad: ofLoad(READING), engineToLoad: ofLoad(ENGINE) };
}

/** "rows 20000, peak 410" of an object of figures. */
function inWords(figures: Readonly<Record<string, number>>): string {
  return Object.entries(figures)
    .map(([name, figure]) => `${name} ${figure}`)
    .join(", ");
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

void main();
