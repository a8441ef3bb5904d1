/**
 * Writes the sample workbooks beside this file: `npx tsx assets/samples/makeSamples.ts`.
 * They are made up: Thornbury Vale Council and its people do not exist. The same cells come out each time.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SAMPLES, sampleBytes } from "./samples";

async function main(): Promise<void> {
  for (const [fileName, build] of Object.entries(SAMPLES)) {
    await writeFile(join(__dirname, fileName), await sampleBytes(build));
    console.log(fileName);
  }
}

void main();
