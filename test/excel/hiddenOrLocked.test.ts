/** Filtered and grouped sheets, and workbooks to which no sheet can be added: told before anything is written. */
import { Workbook } from "@cj-tech-master/excelts";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { insertSample } from "../../src/excel/insertSample";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { restoreLast } from "../../src/excel/restoreLast";
import { saveBoard } from "../../src/excel/saveBoard";
import { writePublication } from "../../src/excel/writePublication";
import { AS_OF, editPlan, LATER, OPERATIONS } from "./faultOperations";
import { openBytes, openMade, savedWorkbook, smallPlan } from "./openMade";

const REGISTER = "Action register";
const RED = { filterOn: "Values" as const, values: ["Red"] };

function filterRegister(clear = false): Promise<void> {
  return Excel.run(async (context) => {
    const { autoFilter } = context.workbook.tables.getItem("ActionRegister");
    if (clear) autoFilter.clearCriteria();
    else autoFilter.apply("A1", 5, RED);
    await context.sync();
  });
}

const FILTERED = {
  code: "FilteredRangeConflict",
  message: expect.stringMatching(
    /^A filter hides rows of the sheet "[^"]+", so nothing was written: .*Clear the filter/,
  ),
};

describe("a filtered register (OfficeDev/office-js #224: Excel mistakes the rows)", () => {
  test("a refresh is refused and leaves it as it was; without the filter it goes on", async () => {
    const standin = await openMade(smallPlan);
    await buildWorkbook({ asOf: AS_OF });
    await filterRegister();
    editPlan(standin);
    let changes = 0;
    const end = standin.onChange(() => changes++);
    await expect(buildWorkbook({ asOf: LATER })).rejects.toMatchObject(FILTERED);
    end();
    expect(changes).toBe(0);
    await filterRegister(true);
    const { refresh } = await buildWorkbook({ asOf: LATER });
    expect(refresh?.added.map(({ ref }) => ref)).toEqual(["5"]);
  });

  test("so is taking a refresh back", async () => {
    const standin = await openMade(smallPlan);
    await buildWorkbook({ asOf: AS_OF });
    editPlan(standin);
    await buildWorkbook({ asOf: LATER });
    await filterRegister();
    await expect(restoreLast()).rejects.toMatchObject(FILTERED);
    await filterRegister(true);
    expect(await restoreLast()).toMatchObject({ label: expect.stringMatching(/^Refresh/) });
  });

  test("the checks can be written beside it", async () => {
    await openMade(smallPlan);
    await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
    await filterRegister();
    const { written } = await buildWorkbook({ asOf: AS_OF, kinds: ["checks"] });
    expect(written.map(({ kind }) => kind)).toEqual(["checks"]);
  });
});

describe("a plan that is filtered", () => {
  const filterPlan = () =>
    Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem("Plan");
      autoFilter.apply("A3:F7", 4, RED);
      await context.sync();
    });

  test("is read with its hidden rows", async () => {
    await openMade(smallPlan);
    await filterPlan();
    const { analysis } = await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
    expect(analysis.plans[0]?.actions).toHaveLength(4);
  });

  test("is not rolled forward: rows of the copy would not go", async () => {
    await openMade(smallPlan);
    await filterPlan();
    const roll = OPERATIONS.find(({ name }) => name === "roll forward");
    await expect(roll?.run()).rejects.toMatchObject(FILTERED);
  });
});

describe("grouped rows and columns", () => {
  test("of the plan are read, and of the register they stay where they are", async () => {
    const standin = await openMade((workbook) => {
      smallPlan(workbook);
      const sheet = workbook.getWorksheet("Plan");
      for (const row of [5, 6]) Object.assign(sheet?.getRow(row) ?? {}, { outlineLevel: 1, hidden: true });
      Object.assign(sheet?.getColumn(6) ?? {}, { outlineLevel: 1, hidden: true });
    });
    await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
    const grouped = new Workbook();
    await grouped.xlsx.load(await standin.save());
    for (const row of [6, 7])
      Object.assign(grouped.getWorksheet(REGISTER)?.getRow(row) ?? {}, { outlineLevel: 1, hidden: true });
    const again = await openBytes(new Uint8Array(await grouped.xlsx.writeBuffer()));
    editPlan(again);
    const { refresh } = await buildWorkbook({ asOf: LATER, kinds: ["register"] });
    expect(refresh?.added.map(({ ref }) => ref)).toEqual(["5"]);
    const saved = (await savedWorkbook(again)).getWorksheet(REGISTER);
    expect([5, 6, 7, 8].map((row) => saved?.getRow(row).outlineLevel ?? 0)).toEqual([0, 1, 1, 0]);
    expect([5, 6, 7, 8, 9].map((row) => String(saved?.getCell(row, 1).value))).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
    ]);
  });
});

describe("a workbook whose structure is protected (WorkbookProtection.protected)", () => {
  const protect = () =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
  const LOCKED = {
    code: "AccessDenied",
    message: expect.stringMatching(
      /^The workbook is protected so that no sheet can be added .*Review > Protect Workbook/,
    ),
  };

  test.each<[string, () => Promise<unknown>]>([
    ["a build", () => buildWorkbook({ asOf: AS_OF })],
    ["a publication", () => writePublication({ withoutNames: true }, { asOf: AS_OF })],
    ["a sample", () => insertSample(AS_OF)],
    [
      "a roll forward",
      () => OPERATIONS.find(({ name }) => name === "roll forward")?.run() ?? Promise.resolve(),
    ],
  ])("%s is refused before anything is written", async (_, work) => {
    const standin = await openMade(smallPlan);
    await protect();
    let changes = 0;
    standin.onChange(() => changes++);
    await expect(work()).rejects.toMatchObject(LOCKED);
    expect(changes).toBe(0);
  });

  test("what stands there is refreshed all the same, and the plan can be read", async () => {
    const standin = await openMade(smallPlan);
    await buildWorkbook({ asOf: AS_OF });
    await protect();
    editPlan(standin);
    const { refresh } = await buildWorkbook({ asOf: LATER });
    expect(refresh?.added.map(({ ref }) => ref)).toEqual(["5"]);
    expect((await readSnapshot()).sheets.map(({ name }) => name)).toContain("Plan");
  });
});

test("a board summary of which somebody hid the rows is drawn anew, with its charts", async () => {
  const standin = await openMade(smallPlan);
  for (const on of ["2026-04-01", "2026-07-01"]) await saveBoard({ on, name: "Board" }, { asOf: on });
  await buildWorkbook({ asOf: AS_OF });
  const charts = () => standin.view().sheets.find(({ name }) => name === "Board summary")?.charts.length;
  const before = charts();
  expect(before).toBeGreaterThan(2);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Board summary").getUsedRange().rowHidden = true;
    await context.sync();
  });
  editPlan(standin);
  await buildWorkbook({ asOf: LATER });
  expect(charts()).toBe(before);
});

describe("a protected sheet", () => {
  const protection = (sheet: string, act: "protect" | "unprotect") =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection[act]();
      await context.sync();
    });
  const operation = (wanted: string) => {
    const found = OPERATIONS.find(({ name }) => name === wanted);
    if (found === undefined) throw new Error(`There is no operation "${wanted}".`);
    return found;
  };

  test.each([
    ["Plan", "fixes"],
    ["Plan", "undo of fixes"],
    ["Plan", "roll forward"],
    [REGISTER, "refresh of all sheets"],
    [REGISTER, "refresh"],
    [REGISTER, "colours"],
    [REGISTER, "undo of a refresh"],
    ["Board summary", "refresh of all sheets"],
    ["Plan checks", "undo of a refresh"],
  ])("%s: %s is refused before anything is written, and done when it is free", async (sheet, name) => {
    const standin = await openMade(smallPlan);
    const { prepare, run } = operation(name);
    await prepare(standin);
    await protection(sheet, "protect");
    let changes = 0;
    const end = standin.onChange(() => changes++);
    await expect(run()).rejects.toMatchObject({
      code: "AccessDenied",
      message: expect.stringMatching(new RegExp(`"${sheet}" is protected.*Review > Unprotect Sheet`)),
    });
    end();
    expect(changes).toBe(0);
    await protection(sheet, "unprotect");
    await expect(run()).resolves.not.toThrow();
  });

  test.each([
    ["Plan", "build"],
    ["Plan", "refresh of all sheets"],
    ["Plan", "undo of a refresh"],
    ["Plan", "publication"],
    ["Plan", "saved board"],
    [REGISTER, "saved board"],
    [REGISTER, "write-back"],
    ["Board summary", "refresh"],
  ])("%s: %s writes elsewhere, and goes on", async (sheet, name) => {
    const standin = await openMade(smallPlan);
    const { prepare, run } = operation(name);
    await prepare(standin);
    if (!standin.view().sheets.some((one) => one.name === sheet)) await buildWorkbook({ asOf: AS_OF });
    await protection(sheet, "protect");
    await expect(run()).resolves.not.toThrow();
  });
});
