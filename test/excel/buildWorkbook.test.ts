import type { Workbook } from "@cj-tech-master/excelts";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { openMade, savedWorkbook, smallPlan } from "./openMade";

const AS_OF = "2026-10-01";

/** Everything that a cell of the sheet holds and looks like, as the library reads it. */
function cellsOf(workbook: Workbook, name: string): unknown[] {
  const cells: unknown[] = [];
  workbook.getWorksheet(name)?.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      cells.push([cell.address, cell.value, cell.style]);
    });
  });
  return cells;
}

test("the plan's own sheet is cell for cell what it was", async () => {
  const standin = await openMade(smallPlan);
  const before = cellsOf(await savedWorkbook(standin), "Plan");
  await buildWorkbook({ asOf: AS_OF });
  expect(cellsOf(await savedWorkbook(standin), "Plan")).toEqual(before);
  expect(before.length).toBeGreaterThan(20);
});

test("the register, the summary and the checks are written, and what they were made from comes back", async () => {
  const standin = await openMade(smallPlan);
  const { analysis, written } = await buildWorkbook({ asOf: AS_OF });
  expect(written.map(({ kind, name }) => [kind, name])).toEqual([
    ["register", "Action register"],
    ["summary", "Board summary"],
    ["checks", "Plan checks"],
  ]);
  expect(analysis.figures.all.actions).toBe(4);
  const workbook = await savedWorkbook(standin);
  expect(workbook.getWorksheet("Action register")?.getTables()[0]?.name).toBe("ActionRegister");
});

test("building again updates the same sheets", async () => {
  const standin = await openMade(smallPlan);
  await buildWorkbook({ asOf: AS_OF });
  standin.typeInto("Plan", 3, 1, "Write and publish the policy");
  await buildWorkbook({ asOf: AS_OF });
  const workbook = await savedWorkbook(standin);
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
    "Plan",
    "Action register",
    "Board summary",
    "Plan checks",
  ]);
  const texts = cellsOf(workbook, "Action register").map((cell) => (cell as unknown[])[1]);
  expect(texts).toContain("Write and publish the policy");
  expect(texts).not.toContain("Write the policy for out-of-court disposals");
});

test("where there is no plan, nothing is written", async () => {
  const standin = await openMade((workbook) => void workbook.addWorksheet("List").addRow(["Milk", 2]));
  const { written } = await buildWorkbook({ asOf: AS_OF });
  expect(written).toEqual([]);
  expect((await savedWorkbook(standin)).worksheets).toHaveLength(1);
});

test("stages are told as they begin", async () => {
  await openMade(smallPlan);
  const stages: string[] = [];
  await buildWorkbook({ asOf: AS_OF, onStage: (stage) => stages.push(stage) });
  expect(stages).toEqual(["read", "analyse", "draft", "write"]);
});

test("each round trip that fails leaves no new sheet behind", async () => {
  for (let roundTrip = 1; roundTrip <= 6; roundTrip++) {
    for (const halfWay of [false, true]) {
      const standin = await openMade(smallPlan);
      standin.failAt(roundTrip, "GeneralException", { halfWay });
      await expect(buildWorkbook({ asOf: AS_OF })).rejects.toMatchObject({ name: "ExcelError" });
      expect((await savedWorkbook(standin)).worksheets.map((sheet) => sheet.name)).toEqual(["Plan"]);
    }
  }
});
