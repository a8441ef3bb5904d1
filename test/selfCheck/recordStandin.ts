/** Writes what the stand-in answers to the self-check's questions into the file that is named. */
import { writeFileSync } from "node:fs";
import { answersOfStandin } from "./answersOfStandin";

async function record(file: string): Promise<void> {
  writeFileSync(file, `${JSON.stringify(await answersOfStandin(), null, 2)}\n`);
}

void record(process.argv[2] ?? "standin.json");
