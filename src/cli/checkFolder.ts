/** `plan check FOLDER`: every workbook in it and below, one after the other; one that is broken stops nothing. */
import { readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { verdictInWords, type AnalyseOptions, type Analysis } from "../engine";
import { analyseWorkbook } from "../excel/analyseWorkbook";
import { actionsOf, checkJson } from "./checkJson";
import { messageOf } from "./errorParts";
import { isForPeople } from "./isForPeople";
import { openWorkbook } from "./openWorkbook";
import { EXIT, UnusableCall, type Terminal } from "./terminal";

/** What the .xlsx library reads. */
const WORKBOOKS = [".xlsx", ".xlsm"];

/** One of the two: what was found, or why nothing could be. */
type Checked = { readonly name: string } & ({ readonly analysis: Analysis } | { readonly problem: string });

/**
 * Prints a line as soon as a workbook is done, and a total; with `json` all of it at the end. The exit code is that
 * of the gravest: a workbook that cannot be read, one with something to fix, none of both.
 */
export async function checkFolder(
  folder: string,
  options: AnalyseOptions,
  json: boolean,
  terminal: Terminal,
): Promise<number> {
  const names = await workbooksIn(folder);
  if (names.length === 0) throw new UnusableCall(`There is no workbook (.xlsx) in ${folder}.`);
  const all: Checked[] = [];
  for (const [index, name] of names.entries()) {
    terminal.progress(`${index + 1} of ${names.length}: ${name}`);
    const checked = await checkOne(folder, name, options);
    all.push(checked);
    if (!json) terminal.write(lineOf(checked));
  }
  terminal.progress("");
  const total = totalOf(all);
  if (json) terminal.write(JSON.stringify({ folder, ...total, workbooks: all.map(jsonOf) }, null, 2));
  else terminal.write(`\n${totalText(total)}`);
  if (total.unreadable > 0) return EXIT.unusable;
  return total.notReady > 0 ? EXIT.mustFix : EXIT.fine;
}

/** In the order of their names; "~$plan.xlsx" is what Excel leaves beside a workbook that is open. */
async function workbooksIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => WORKBOOKS.includes(extname(name).toLowerCase()))
    .filter((name) => !/(?:^|[\\/])(?:~\$|\.)/.test(name))
    .sort();
}

async function checkOne(folder: string, name: string, options: AnalyseOptions): Promise<Checked> {
  try {
    await openWorkbook(join(folder, name));
    return { name, analysis: await analyseWorkbook(options) };
  } catch (error) {
    const problem = isForPeople(error)
      ? error.message
      : `Not foreseen, please report it: ${messageOf(error)}`;
    return { name, problem };
  }
}

function lineOf(checked: Checked): string {
  if ("problem" in checked) return `${checked.name}: not checked. ${checked.problem}`;
  const { analysis, name } = checked;
  if (analysis.plans.length === 0) return `${name}: no action plan was found.`;
  const actions = actionsOf(analysis);
  return `${name}: ${actions} ${actions === 1 ? "action" : "actions"}. ${verdictInWords(analysis.findings)}`;
}

function totalOf(all: readonly Checked[]) {
  const analyses = all.flatMap((checked) => ("analysis" in checked ? [checked.analysis] : []));
  const plans = analyses.filter((analysis) => analysis.plans.length > 0);
  const notReady = plans.filter(({ findings }) => findings.some(({ severity }) => severity === "must-fix"));
  return {
    checked: all.length,
    ready: plans.length - notReady.length,
    notReady: notReady.length,
    withoutPlan: analyses.length - plans.length,
    unreadable: all.length - analyses.length,
    actions: plans.reduce((sum, analysis) => sum + actionsOf(analysis), 0),
  };
}

function totalText(total: ReturnType<typeof totalOf>): string {
  const { checked, ready, notReady, withoutPlan, unreadable, actions } = total;
  const parts = [
    `${ready} with nothing that must be fixed`,
    `${notReady} not ready`,
    `${withoutPlan} without a plan`,
    `${unreadable} not checked`,
  ];
  return `${checked} ${checked === 1 ? "workbook" : "workbooks"}, ${actions} actions: ${parts.join(", ")}.`;
}

function jsonOf(checked: Checked): object {
  return "problem" in checked
    ? { workbook: checked.name, problem: checked.problem }
    : checkJson(checked.analysis, checked.name);
}
