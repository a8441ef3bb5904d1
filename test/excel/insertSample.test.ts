import { analyseWorkbook } from "../../src/excel/analyseWorkbook";
import { insertSample } from "../../src/excel/insertSample";
import { openMade, smallPlan } from "./openMade";

const AS_OF = "2026-11-21";

test("the sample stands on a sheet of its own, in front, and is read as a plan that has something for each step", async () => {
  const standin = await openMade((workbook) => {
    workbook.addWorksheet("Sheet1");
  });
  const before = standin.traffic.roundTrips;
  expect(await insertSample(AS_OF)).toBe("Sample plan");
  expect(standin.traffic.roundTrips - before).toBe(2);
  expect(standin.view().activeSheet).toBe("Sample plan");
  const { plans, findings, figures } = await analyseWorkbook({ asOf: AS_OF });
  expect(plans.map(({ sheet, actions }) => [sheet, actions.length])).toEqual([["Sample plan", 8]]);
  expect(plans[0]?.actions.map(({ ref }) => ref.text)).toEqual([
    "1.1",
    "1.2",
    "1.3",
    "2.1",
    "2.2",
    "3.1",
    "3.2",
    "3.3",
  ]);
  const rules = new Set(findings.map(({ rule }) => rule));
  for (const rule of ["no-owner", "no-due-date", "overdue-open", "text-date"]) expect(rules).toContain(rule);
  expect(figures.all).toMatchObject({ actions: 8, open: 7, overdue: 1 });
});

test("a sheet of that name is somebody else's and stays", async () => {
  const standin = await openMade((workbook) => {
    workbook.addWorksheet("Sample plan").addRow(["Mine"]);
    smallPlan(workbook);
  });
  expect(await insertSample(AS_OF)).toBe("Sample plan (2)");
  const own = standin.view().sheets.find(({ name }) => name === "Sample plan");
  expect(own?.cell(0, 0)?.text).toBe("Mine");
});
