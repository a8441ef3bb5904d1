import { selectCell } from "../../src/excel/selectCell";
import { openMade, smallPlan } from "./openMade";

test("the sheet is shown and the cell selected", async () => {
  const standin = await openMade((workbook) => {
    workbook.addWorksheet("Notes");
    smallPlan(workbook);
  });
  await selectCell({ sheet: "Plan", row: 4, column: 2 });
  const { activeSheet, selection } = standin.view();
  expect(activeSheet).toBe("Plan");
  expect(selection).toEqual({ row: 4, column: 2, rows: 1, columns: 1 });
});

test("a range is selected as a whole", async () => {
  const standin = await openMade(smallPlan);
  await selectCell({ sheet: "Plan", row: 2, column: 3, rows: 5, columns: 1 });
  expect(standin.view().selection).toEqual({ row: 2, column: 3, rows: 5, columns: 1 });
});

test.each([
  ["Gone", "ItemNotFound", 'The sheet "Gone" is no longer there. Read the workbook again.'],
  ["Hidden", "HiddenSheet", 'The sheet "Hidden" is hidden. Unhide it to see the cell.'],
])("%s: a sentence, and the view stays", async (sheet, code, sentence) => {
  const standin = await openMade((workbook) => {
    smallPlan(workbook);
    workbook.addWorksheet("Hidden", { state: "hidden" });
  });
  await expect(selectCell({ sheet, row: 0, column: 0 })).rejects.toMatchObject({ code, message: sentence });
  expect(standin.view().activeSheet).toBe("Plan");
});
