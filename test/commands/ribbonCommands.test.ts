/** The ribbon's buttons on a sample plan, through Microsoft's client library and the stand-in. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPlan, refreshSummary } from "../../src/commands/ribbonCommands";
import { connectOfficeJs } from "../../src/standin/node";
import { openStandin, type Standin } from "../../src/standin/standin";

const DAY = "2026-11-21";
const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/improvement-plan.xlsx"));

async function openSample(): Promise<Standin> {
  const standin = await openStandin(new Uint8Array(SAMPLE), { fileName: "improvement-plan.xlsx" });
  connectOfficeJs(standin);
  return standin;
}

const sheetNames = (standin: Standin) => standin.view().sheets.map(({ name }) => name);

test("Check writes the sheet of findings alone, and brings it to the front", async () => {
  const standin = await openSample();
  expect(await checkPlan(DAY)).toBeNull();
  expect(sheetNames(standin)).toEqual(["Improvement Plan", "Budget 2026-27", "Plan checks"]);
  expect(standin.view().activeSheet).toBe("Plan checks");
});

test("Refresh writes all three sheets, shows the board summary, and adds none the second time", async () => {
  const standin = await openSample();
  expect(await refreshSummary(DAY)).toBeNull();
  expect(await refreshSummary(DAY)).toBeNull();
  expect(sheetNames(standin)).toEqual([
    "Improvement Plan",
    "Budget 2026-27",
    "Action register",
    "Board summary",
    "Plan checks",
  ]);
  expect(standin.view().activeSheet).toBe("Board summary");
});

test("a workbook without a plan is told so, and nothing is written", async () => {
  const standin = await openSample();
  for (const { rows, columns, name } of standin.view().sheets) {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        if (
          standin
            .view()
            .sheets.find((sheet) => sheet.name === name)
            ?.cell(row, column)?.text
        ) {
          standin.typeInto(name, row, column, "");
        }
      }
    }
  }
  expect(await checkPlan(DAY)).toContain("No action plan was found");
  expect(sheetNames(standin)).toEqual(["Improvement Plan", "Budget 2026-27"]);
});

test("a refusal by Excel is told in a sentence with its code", async () => {
  const standin = await openSample();
  standin.failAt(1, "AccessDenied");
  expect(await refreshSummary(DAY)).toMatch(/protected.*\(AccessDenied/);
});
