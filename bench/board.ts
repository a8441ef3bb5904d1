/**
 * Builds the board summary of a measuring plan beside the checkout and holds it against what a person counted in the
 * source (`npx tsx bench/board.ts`). The plan is other people's; where it is absent, this says so and ends well.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbook } from "../src/excel/buildWorkbook";
import { connectOfficeJs } from "../src/standin/node";
import { openStandin } from "../src/standin/standin";

const FILE = join(__dirname, "..", "..", "shared", "plans", "liverpool-youth-justice-plan.xlsx");
/** The day on which the plan was signed. */
const AS_OF = "2019-08-19";
const SHEET = "Inspection action plan";
/** On that sheet. */
const COUNTED = { actions: 30, Red: 14, Amber: 12, Green: 4, overdueAmber: 5 };

async function main(): Promise<void> {
  if (!existsSync(FILE)) {
    console.log("Skipped: there are no measuring plans in ../shared/plans.");
    return;
  }
  const standin = await openStandin(readFileSync(FILE), { fileName: "plan.xlsx" });
  connectOfficeJs(standin);
  const { analysis } = await buildWorkbook({ asOf: AS_OF });
  const actions = analysis.plans.filter(({ sheet }) => sheet === SHEET).flatMap((plan) => plan.actions);
  const late = new Set(
    analysis.figures.exceptions.filter(({ daysLate }) => daysLate !== null).map(({ action }) => action),
  );
  const rated = (word: string) => actions.filter(({ rag }) => "value" in rag && rag.value === word);
  const found = {
    actions: actions.length,
    Red: rated("Red").length,
    Amber: rated("Amber").length,
    Green: rated("Green").length,
    overdueAmber: rated("Amber").filter(({ id }) => late.has(id)).length,
  };
  const lines = linesOf(standin.view().sheets.find(({ name }) => name === "Board summary"));
  const wrong = lines.filter(([actions = 0, , ...parts]) => sum(parts.slice(0, 5)) !== actions);
  const totals = new Set(lines.filter(([, label]) => label === "Total").map(([actions]) => actions));
  console.log(`counted ${JSON.stringify(COUNTED)}`);
  console.log(`found   ${JSON.stringify(found)}`);
  console.log(
    `${lines.length} lines of the page, ${wrong.length} that do not add up, totals ${[...totals].join(", ")}`,
  );
  const agree = JSON.stringify(found) === JSON.stringify(COUNTED) && wrong.length === 0 && totals.size === 1;
  process.exitCode = agree ? 0 : 1;
}

type Line = readonly [number, string, ...number[]];
type Sheet = Awaited<ReturnType<typeof openStandin>>["view"] extends () => { sheets: readonly (infer S)[] }
  ? S
  : never;

/** The lines of the breakdowns: all actions, a label, five figures that add up to them, and the overdue. */
function linesOf(sheet: Sheet | undefined): readonly Line[] {
  const lines: Line[] = [];
  let within = false;
  for (let row = 0; row < (sheet?.rows ?? 0); row++) {
    const text = (column: number) => sheet?.cell(row, column)?.text ?? "";
    if (text(0) === "Actions" && text(1).startsWith("By ")) within = true;
    else if (text(1) === "") within = false;
    else if (within)
      lines.push([count(text(0)), text(1), ...[2, 3, 4, 5, 6, 7].map((at) => count(text(at)))]);
  }
  return lines;
}

function count(text: string): number {
  return text === "–" ? 0 : Number(text);
}

function sum(counts: readonly (number | string)[]): number {
  return counts.reduce<number>((all, one) => all + Number(one), 0);
}

void main();
