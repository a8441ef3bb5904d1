/**
 * Scores `plan read` on the measuring plans beside the checkout: a line a workbook (`npm run score`).
 * The plans are other people's and not part of this project; where they are absent, it says so and ends well.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface Score {
  structureF1: number;
  fieldF1: number;
  documentF1: number;
  misses: { where: string; field: string; expected: unknown; actual: unknown }[];
}
type Scorer = { score(expected: unknown, actual: unknown): Score };

const root = join(__dirname, "..");
const plans = join(root, "..", "shared", "plans");
const showMisses = process.argv.includes("--misses");

async function main(): Promise<void> {
  if (!existsSync(join(plans, "score.mjs"))) {
    console.log("Skipped: there are no measuring plans in ../shared/plans.");
    return;
  }
  // tsx turns a plain import() into require(), which cannot load a module script.
  const load = new Function("address", "return import(address)") as (address: string) => Promise<Scorer>;
  const { score } = await load(pathToFileURL(join(plans, "score.mjs")).href);
  for (const folder of [plans, join(plans, "variants")]) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx"))) {
      const path = join(folder, file);
      const result = score(readJson(path.replace(/\.xlsx$/, ".expected.json")), read(path));
      const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)} %`;
      console.log(
        `${file.padEnd(38)} structure ${percent(result.structureF1)}  fields ${percent(result.fieldF1)}  document ${percent(result.documentF1)}`,
      );
      if (showMisses) for (const miss of result.misses) console.log("   ", JSON.stringify(miss));
    }
  }
}

function read(path: string): unknown {
  const call = [join(root, "bin", "run.cjs"), "src/cli/plan.ts", "read", path];
  return JSON.parse(execFileSync(process.execPath, call, { encoding: "utf8" }));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

void main();
