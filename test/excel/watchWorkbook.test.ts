import { keepSettings } from "../../src/excel/keepSettings";
import { runExcel } from "../../src/excel/runExcel";
import { selectCell } from "../../src/excel/selectCell";
import { watchWorkbook, type WorkbookEvent } from "../../src/excel/watchWorkbook";
import { openMade, smallPlan } from "./openMade";

/** Until what was raised has been answered: the handlers ask the workbook once more. */
async function answered(events: readonly WorkbookEvent[], count: number): Promise<void> {
  for (let turn = 0; turn < 400 && events.length < count; turn++)
    await new Promise((done) => setTimeout(done, 5));
}

const open = () =>
  openMade((workbook) => {
    smallPlan(workbook);
    workbook.addWorksheet("Budget");
  });

test("edits, another sheet in front and a deleted sheet are told with the sheet's name", async () => {
  const standin = await open();
  const events: WorkbookEvent[] = [];
  await watchWorkbook((event) => events.push(event));
  standin.typeInto("Plan", 4, 3, "August 2026");
  await answered(events, 1);
  expect(events).toEqual([{ type: "edited", sheet: "Plan", mayBeOurs: false }]);
  standin.select("Budget", 0, 0);
  await answered(events, 2);
  expect(events[1]).toEqual({ type: "activated", sheet: "Budget" });
  await runExcel(async (context) => {
    context.workbook.worksheets.getItem("Budget").delete();
    await context.sync();
  });
  await answered(events, 3);
  expect(events.find(({ type }) => type === "deleted")).toEqual({ type: "deleted", left: ["Plan"] });
});

test("what the add-in writes itself is no edit", async () => {
  const standin = await open();
  const events: WorkbookEvent[] = [];
  await watchWorkbook((event) => events.push(event));
  await runExcel(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("D5").values = [["August 2026"]];
    await context.sync();
  });
  await keepSettings({ soonDays: 14 });
  standin.typeInto("Budget", 0, 0, "1");
  await answered(events, 1);
  expect(events).toEqual([{ type: "edited", sheet: "Budget", mayBeOurs: false }]);
});

test("once it is ended, nothing is told", async () => {
  const standin = await open();
  const events: WorkbookEvent[] = [];
  const end = await watchWorkbook((event) => events.push(event));
  end();
  await selectCell({ sheet: "Plan", row: 0, column: 0 });
  standin.typeInto("Plan", 4, 3, "August 2026");
  // Somebody who still listens tells that it has arrived.
  const others: WorkbookEvent[] = [];
  await watchWorkbook((event) => others.push(event));
  standin.typeInto("Plan", 4, 3, "September 2026");
  await answered(others, 1);
  expect(others).toHaveLength(1);
  expect(events).toEqual([]);
});
