/** Fixes are one step of Excel's own undo where Excel can do that, and are made all the same where it cannot. */
import { applyFixes } from "../../src/excel/applyFixes";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { restoreLast } from "../../src/excel/restoreLast";
import { openMade, smallPlan } from "./openMade";

const FIXES = [{ label: "Write it", at: { sheet: "Plan", row: 4, column: 5 }, value: "Begun" }];
let withoutGroup: typeof Excel.run;

afterEach(() => jest.restoreAllMocks());

/** An Excel of ExcelApi 1.20 that fails when it is asked to group, as often as told. */
function groupingExcel(failures: number): { readonly grouped: () => number } {
  withoutGroup = Excel.run;
  jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
  let grouped = 0;
  const run = jest.spyOn(Excel, "run") as unknown as jest.SpyInstance;
  run.mockImplementation((options: unknown, work: (context: Excel.RequestContext) => Promise<unknown>) => {
    const wantsGroup = typeof options === "object" && options !== null && "mergeUndoGroup" in options;
    if (wantsGroup && ++grouped <= failures) {
      return Promise.reject(Object.assign(new Error("No undo."), { code: "UndoNotSupported" }));
    }
    return withoutGroup({ delayForCellEdit: true }, work);
  });
  return { grouped: () => grouped };
}

async function progress(): Promise<unknown> {
  const [sheet] = (await readSnapshot()).sheets;
  return sheet?.values[4]?.[5];
}

test.each([
  ["groups", 0],
  ["fails at grouping", 1],
])("where Excel %s", async (_, failures) => {
  await openMade(smallPlan);
  const snapshot = await readSnapshot();
  const { grouped } = groupingExcel(failures);
  await applyFixes(FIXES, snapshot, "One fix");
  expect(grouped()).toBe(1);
  expect(await progress()).toBe("Begun");
});

test("where Excel is older, it is not asked to", async () => {
  await openMade(smallPlan);
  const run = jest.spyOn(Excel, "run");
  await applyFixes(FIXES, await readSnapshot(), "One fix");
  for (const [options] of run.mock.calls) expect(options).not.toHaveProperty("mergeUndoGroup");
});

test("a refusal of ours is not tried again", async () => {
  const standin = await openMade(smallPlan);
  const snapshot = await readSnapshot();
  standin.typeInto("Plan", 4, 5, "Begun in May");
  const { grouped } = groupingExcel(0);
  await expect(applyFixes(FIXES, snapshot, "One fix")).rejects.toMatchObject({ code: "ChangedMeanwhile" });
  expect(grouped()).toBe(1);
});

test("when the user took it back with Excel's own undo, Restore has nothing left to write and is content", async () => {
  const standin = await openMade(smallPlan);
  await applyFixes(FIXES, await readSnapshot(), "One fix");
  standin.typeInto("Plan", 4, 5, "");
  await expect(restoreLast()).resolves.toEqual({ label: "One fix" });
  expect((await readSnapshot()).restorable).toBeUndefined();
});
