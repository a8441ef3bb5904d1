/** `plan check`: the findings of a workbook, or a line for each workbook of a folder. */
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { verdictInWords } from "../engine";
import { analyseWorkbook } from "../excel/analyseWorkbook";
import { checkFolder } from "./checkFolder";
import { checkJson } from "./checkJson";
import { CHECK_OPTIONS, checkSettings } from "./checkSettings";
import { findingsText } from "./findingsText";
import { wrapText } from "./layOut";
import { noPlanText } from "./noPlanText";
import { openWorkbook } from "./openWorkbook";
import { parseAsOf, parseCall } from "./parseCall";
import { EXIT, type Terminal } from "./terminal";

export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { file, values } = parseCall(args, CHECK_OPTIONS);
  const json = values.json === true;
  const options = { asOf: parseAsOf(values["as-of"], terminal.today), settings: checkSettings(values) };
  if (await isFolder(file)) return checkFolder(file, options, json, terminal);

  await openWorkbook(file);
  const analysis = await analyseWorkbook(options);
  if (json) terminal.write(JSON.stringify(checkJson(analysis, basename(file)), null, 2));
  else if (analysis.plans.length === 0)
    terminal.write(wrapText(noPlanText(analysis, basename(file)), terminal.width));
  else if (analysis.findings.length === 0) terminal.write(verdictInWords([]));
  else terminal.write(`${verdictInWords(analysis.findings)}\n\n${findingsText(analysis, terminal)}`);
  return analysis.findings.some((finding) => finding.severity === "must-fix") ? EXIT.mustFix : EXIT.fine;
}

/** What is not there is told by whoever opens it. */
async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}
