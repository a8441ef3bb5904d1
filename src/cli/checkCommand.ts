/** `plan check`: the findings, for people or as JSON. */
import { basename } from "node:path";
import { cellName, verdictInWords, type Analysis } from "../engine";
import { analyseWorkbook } from "../excel/analyseWorkbook";
import { findingsText } from "./findingsText";
import { wrapText } from "./layOut";
import { noPlanText } from "./noPlanText";
import { openWorkbook } from "./openWorkbook";
import { parseAsOf, parseCall } from "./parseCall";
import { EXIT, type Terminal } from "./terminal";

export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { file, values } = parseCall(args, { "as-of": { type: "string" }, json: { type: "boolean" } });
  const asOf = parseAsOf(values["as-of"], terminal.today);
  await openWorkbook(file);
  const analysis = await analyseWorkbook({ asOf });
  if (values.json === true) terminal.write(JSON.stringify(checkJson(analysis, basename(file)), null, 2));
  else if (analysis.plans.length === 0)
    terminal.write(wrapText(noPlanText(analysis, basename(file)), terminal.width));
  else if (analysis.findings.length === 0) terminal.write(verdictInWords([]));
  else terminal.write(`${verdictInWords(analysis.findings)}\n\n${findingsText(analysis, terminal)}`);
  return analysis.findings.some((finding) => finding.severity === "must-fix") ? EXIT.mustFix : EXIT.fine;
}

function checkJson(analysis: Analysis, workbook: string): object {
  return {
    workbook,
    asOf: analysis.asOf,
    plans: analysis.plans.length,
    actions: analysis.plans.reduce((sum, plan) => sum + plan.actions.length, 0),
    verdict: verdictInWords(analysis.findings),
    findings: analysis.findings.map(({ at, ...finding }) => ({
      ...finding,
      at: at.map((cell) => ({ sheet: cell.sheet, cell: cellName(cell) })),
      fix: finding.fix === null ? null : { ...finding.fix, at: cellName(finding.fix.at) },
    })),
  };
}
