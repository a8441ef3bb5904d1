/** Asks all questions, each on a sheet of its own that is taken away again. */
import { OWN_NAMES } from "../excel/ownSheets";
import { refusal, type Answers, type Scenario } from "./scenario";
import { CELLS } from "./scenarios/cells";
import { KEEPING } from "./scenarios/keeping";
import { LOOKS } from "./scenarios/looks";
import { SHEETS } from "./scenarios/sheets";
import { SURPRISES } from "./scenarios/surprises";
import { WHOLE_PLAN } from "./scenarios/wholePlan";

const SCENARIOS: readonly Scenario[] = [
  ...CELLS,
  ...LOOKS,
  ...SHEETS,
  ...KEEPING,
  ...SURPRISES,
  ...WHOLE_PLAN,
];

/**
 * The answers of the Excel that `Excel.run` leads to. The workbook must be a scratch one: sheets that stand in it
 * stay, but those that the add-in makes are made in it and deleted.
 * @param onScenario is told what is being asked
 */
export async function runScenarios(onScenario: (name: string) => void = () => {}): Promise<Answers> {
  const answers: Record<string, Answers[string]> = {};
  for (const { name, ask } of SCENARIOS) {
    onScenario(name);
    const before = await sheetNames();
    try {
      answers[name] = await Excel.run(async (context) =>
        ask(context, context.workbook.worksheets.add("Self-check")),
      );
    } catch (error) {
      answers[name] = { failed: error instanceof Error ? error.message : String(error) };
    }
    await removeAllBut(before);
  }
  return answers;
}

function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

async function removeAllBut(kept: readonly string[]): Promise<void> {
  const added = (await sheetNames()).filter((name) => !kept.includes(name));
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    for (const name of added) worksheets.getItem(name).delete();
    await context.sync();
    for (const name of Object.values(OWN_NAMES)) await refusal(context, () => names.getItem(name).delete());
  });
}
