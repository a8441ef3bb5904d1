/** `npm run demo`: builds the bundled sample plan and says how to look at it. */
import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { verdictInWords } from "../engine";
import { buildWorkbook } from "../excel/buildWorkbook";
import { boardText } from "./boardText";
import { findingsText } from "./findingsText";
import { openWorkbook } from "./openWorkbook";
import { processTerminal } from "./processTerminal";
import { saveWorkbook } from "./saveWorkbook";

const ROOT = join(__dirname, "..", "..");
const SAMPLE = join(ROOT, "assets", "samples", "improvement-plan.xlsx");
const OUTPUT = join(ROOT, "out", "improvement-plan-register.xlsx");

async function demo(): Promise<void> {
  const terminal = processTerminal();
  const standin = await openWorkbook(SAMPLE);
  const { analysis, written } = await buildWorkbook({ asOf: terminal.today });
  await mkdir(join(ROOT, "out"), { recursive: true });
  await saveWorkbook(OUTPUT, await standin.save());

  terminal.write(boardText(analysis, terminal));
  terminal.write(`\n${verdictInWords(analysis.findings)}\n\n${findingsText(analysis, terminal)}\n`);
  terminal.write(`The workbook is ${relative(process.cwd(), OUTPUT)}, with the new sheets ${written.map((sheet) => sheet.name).join(", ")}.`); // prettier-ignore
  terminal.write("Open it in Excel, or run `npm run preview` and click through it in the browser.");
}

void demo();
