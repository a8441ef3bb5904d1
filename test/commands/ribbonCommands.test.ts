/** The ribbon's buttons on a sample plan, through Microsoft's client library and the stand-in. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPlan, colourRatings, refreshSummary } from "../../src/commands/ribbonCommands";
import { englishCommands as english } from "../../src/commands/wording/commandWording";
import { connectOfficeJs } from "../../src/standin/node";
import { newStandin, openStandin, type Standin } from "../../src/standin/standin";

const DAY = "2026-11-21";
const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/improvement-plan.xlsx"));

async function openSample(): Promise<Standin> {
  const standin = await openStandin(new Uint8Array(SAMPLE), { fileName: "improvement-plan.xlsx" });
  connectOfficeJs(standin);
  return standin;
}

function sheetOf(standin: Standin, name: string) {
  const sheet = standin.view().sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

const sheetNames = (standin: Standin) => standin.view().sheets.map(({ name }) => name);

test("Check writes the sheet of findings alone, brings it to the front, and says what it found", async () => {
  const standin = await openSample();
  expect(await checkPlan(DAY, english)).toMatch(
    /^\d+ actions checked\. Not ready: \d+ must-fix, .* The findings are on the sheet “Plan checks”\.$/,
  );
  expect(sheetNames(standin)).toEqual(["Improvement Plan", "Budget 2026-27", "Plan checks"]);
  expect(standin.view().activeSheet).toBe("Plan checks");
});

test("Refresh writes all three sheets, shows the board summary, and says so; a second time nothing changes", async () => {
  const standin = await openSample();
  expect(await refreshSummary(DAY, english)).toBe(
    "Up to date, with figures for 21 November 2026: “Action register”, “Board summary” and “Plan checks”.",
  );
  expect(await refreshSummary(DAY, english)).toMatch(/Nothing in it has changed\.$/);
  expect(sheetNames(standin)).toEqual([
    "Improvement Plan",
    "Budget 2026-27",
    "Action register",
    "Board summary",
    "Plan checks",
  ]);
  expect(standin.view().activeSheet).toBe("Board summary");
});

describe("Colour RAG", () => {
  async function withRegister() {
    const standin = await openSample();
    await refreshSummary(DAY, english);
    const register = sheetOf(standin, "Action register");
    const headings = Array.from({ length: register.columns }, (_, column) => register.cell(3, column)?.text);
    return { standin, rag: headings.indexOf("RAG") };
  }

  test("colours each rating of the register, also one that was typed since, and leaves other texts alone", async () => {
    const { standin, rag } = await withRegister();
    standin.typeInto("Action register", 4, rag, "red");
    standin.typeInto("Action register", 5, rag, "Pink");
    const said = await colourRatings(DAY, english);
    expect(said).toMatch(/^\d+ ratings coloured on “Action register”: .*Red/);
    expect(said).toContain(`Left without colour, because they hold another text: ${"ABCDEFGHIJKLMN"[rag]}6.`);
    const register = sheetOf(standin, "Action register");
    expect(register.cell(4, rag)?.fill).toBe("#B3261E");
    expect(register.cell(5, rag)?.fill).toBeUndefined();
    expect(standin.view().activeSheet).toBe("Action register");
  });

  test("leaves the sheet that staff keep as it was, to the last cell", async () => {
    const { standin } = await withRegister();
    const plan = () => {
      const { cell, rows, columns } = sheetOf(standin, "Improvement Plan");
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => cell(row, column)),
      );
    };
    const before = plan();
    await colourRatings(DAY, english);
    expect(plan()).toEqual(before);
  });

  test("twice makes no second set of rules", async () => {
    const { rag } = await withRegister();
    await colourRatings(DAY, english);
    await colourRatings(DAY, english);
    const rules = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Action register");
      const formats = sheet.getRangeByIndexes(4, rag, 1, 1).conditionalFormats;
      const count = formats.getCount();
      await context.sync();
      return count.value;
    });
    expect(rules).toBe(4);
  });

  test("says so where there is no register, and writes nothing", async () => {
    const standin = await openSample();
    expect(await colourRatings(DAY, english)).toBe(english.noRegister);
    expect(sheetNames(standin)).toEqual(["Improvement Plan", "Budget 2026-27"]);
  });

  test("says so where the column was renamed", async () => {
    const { standin, rag } = await withRegister();
    standin.typeInto("Action register", 3, rag, "Colour");
    expect(await colourRatings(DAY, english)).toBe(english.noRatingColumn("Action register"));
  });
});

test("a workbook without a plan is told so, and nothing is written", async () => {
  const standin = newStandin({ fileName: "Book1.xlsx" });
  connectOfficeJs(standin);
  standin.typeInto("Sheet1", 0, 0, "Shopping: milk");
  expect(await checkPlan(DAY, english)).toBe(english.noPlan);
  expect(await refreshSummary(DAY, english)).toBe(english.noPlan);
  expect(sheetNames(standin)).toEqual(["Sheet1"]);
});
