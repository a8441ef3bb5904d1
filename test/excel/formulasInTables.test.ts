/**
 * Excel spreads a formula down an empty column of a table, from add-ins too (OfficeDev/office-js #2093, "by design";
 * #6745). Each row of ours leads somewhere else.
 */
import type { Workbook } from "@cj-tech-master/excelts";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { restoreLast } from "../../src/excel/restoreLast";
import { openMade, smallPlan } from "./openMade";

const AS_OF = "2026-10-01";
const REGISTER = "Action register";
const CHECKS = "Plan checks";

/** The formulas of a column below its heading, as far as the table reaches. */
function linksIn(sheet: string, heading: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const tables = context.workbook.worksheets.getItem(sheet).tables;
    tables.load("items/name");
    await context.sync();
    const [table] = tables.items;
    const cells = table?.columns.getItem(heading).getDataBodyRange();
    cells?.load("formulas");
    await context.sync();
    return (cells?.formulas ?? []).map(([formula]) => formula as unknown);
  });
}

function oneAction(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Plan");
  sheet.addRow(["Thornbury Vale Youth Justice Service: improvement plan"]);
  sheet.addRow(["Ref", "Action", "Lead", "Due date", "RAG", "Progress"]).font = { bold: true };
  sheet.addRow([
    "1",
    "Write the policy for out-of-court disposals",
    "Head of Service",
    "July 2026",
    "Red",
    "Drafted",
  ]);
}

test.each([
  ["above", 2],
  ["below", 3],
])("actions that come in %s a single one lead to their own cells, and go again", async (_where, at) => {
  const standin = await openMade(oneAction);
  await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
  const before = await linksIn(REGISTER, "Source");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRangeByIndexes(at, 0, 3, 1).getEntireRow().insert("Down");
    await context.sync();
  });
  ["Second action of the plan", "Third action of the plan", "Fourth action of the plan"].forEach(
    (text, index) =>
      [String(index + 2), text, "Head of Service", "July 2026", "Red", ""].forEach((cell, column) =>
        standin.typeInto("Plan", at + index, column, cell),
      ),
  );
  await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
  expect(new Set(await linksIn(REGISTER, "Source")).size).toBe(4);
  await restoreLast();
  expect(await linksIn(REGISTER, "Source")).toEqual(before);
});

test("checks that are drawn again lead to what each of them is about", async () => {
  await openMade(smallPlan);
  await buildWorkbook({ asOf: AS_OF, kinds: ["register", "checks"] });
  const links = await linksIn(CHECKS, "Where");
  expect(new Set(links).size).toBeGreaterThan(1);
  await buildWorkbook({ asOf: AS_OF, kinds: ["register", "checks"] });
  expect(await linksIn(CHECKS, "Where")).toEqual(links);
});
