/** "Explain this cell's finding", for the cell that is selected. */
import { explainCell } from "../../src/commands/explainCell";
import { refreshSummary } from "../../src/commands/ribbonCommands";
import { commandWording, englishCommands as english } from "../../src/commands/wording/commandWording";
import { openMade, smallPlan } from "../excel/openMade";

const DAY = "2026-11-21";

/** The first action of the small plan was due in July 2026 and is still Red: D4 is overdue. */
async function explained(row: number, column: number, sheet = "Plan"): Promise<string> {
  const standin = await openMade(smallPlan);
  if (sheet !== "Plan") await refreshSummary(DAY, english);
  standin.select(sheet, row, column);
  return explainCell(DAY, english);
}

test("tells what is wrong in the cell, why it matters and what to do", async () => {
  const text = await explained(3, 3);
  expect(text).toMatch(/^D4: \d finding/);
  expect(text).toMatch(/113 days|July 2026/);
  expect(text).toContain("What to do: ");
});

test("of a cell without a finding, says how many there are in its row", async () => {
  expect(await explained(3, 1)).toMatch(/^Nothing was found in B4\. In the same row there (is|are) \d/);
});

test("of a cell outside of every plan, says that", async () => {
  expect(await explained(40, 10)).toBe(english.notOnAPlan("K41", "Plan"));
});

test("of a sheet of ours, says where to look", async () => {
  expect(await explained(5, 1, "Action register")).toBe(english.ownSheet("Action register"));
});

test("while a chart is selected, says what to do", async () => {
  const standin = await openMade(smallPlan);
  await refreshSummary(DAY, english);
  const [chart = ""] = await Excel.run(async (context) => {
    const charts = context.workbook.worksheets.getItem("Board summary").charts.load("items/name");
    await context.sync();
    return charts.items.map(({ name }) => name);
  });
  standin.selectChart("Board summary", chart);
  await expect(explainCell(DAY, english)).rejects.toThrow("A chart or a picture is selected. Click a cell");
});

test("in Welsh, says the finding, why it matters and what to do in Welsh", async () => {
  const standin = await openMade(smallPlan);
  standin.select("Plan", 3, 3);
  const text = await explainCell(DAY, await commandWording("cy-GB"));
  expect(text).toMatch(/^D4: \d o ganfyddiadau/);
  expect(text).toMatch(/Coch/);
  expect(text).not.toMatch(/\b(past|date|board|the)\b/);
});
