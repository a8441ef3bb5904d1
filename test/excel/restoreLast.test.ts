/** Restore: what the last write replaced comes back, even when the workbook was closed in between. */
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { restoreLast } from "../../src/excel/restoreLast";
import type { Standin } from "../../src/standin/standin";
import { openBytes, openMade, smallPlan } from "./openMade";
import { stateOf } from "./workbookState";

const AS_OF = "2026-10-01";

async function reopened(standin: Standin): Promise<Standin> {
  return openBytes(await standin.save());
}

test("a first build goes away whole", async () => {
  const standin = await openMade(smallPlan);
  const before = await stateOf(standin);
  let now = await reopened(standin);
  await buildWorkbook({ asOf: AS_OF });
  expect((await readSnapshot()).restorable).toEqual({
    label: "Build of the register, the board summary and the checks",
  });
  now = await reopened(now);
  await expect(restoreLast()).resolves.toEqual({
    label: "Build of the register, the board summary and the checks",
  });
  expect((await readSnapshot()).restorable).toBeUndefined();
  expect(await stateOf(now)).toEqual(before);
});

test("a refresh goes back to the register, the summary and the checks that there were", async () => {
  let standin = await openMade(smallPlan);
  await buildWorkbook({ asOf: AS_OF });
  standin.typeInto("Plan", 3, 5, "Agreed by the board");
  ["'5", "Publish the annual report", "Data Analyst", "31/03/2027", "Amber", "Begun"].forEach((text, at) =>
    standin.typeInto("Plan", 7, at, text),
  );
  standin.typeInto("Plan", 2, 6, "Budget");
  standin.typeInto("Plan", 3, 6, "5000");
  standin = await reopened(standin);
  const before = await stateOf(standin);
  standin = await reopened(standin);
  const { refresh } = await buildWorkbook({ asOf: "2026-12-01" });
  expect(refresh?.added).toHaveLength(1);
  const between = await stateOf(standin);
  expect(between).not.toEqual(before);
  standin = await reopened(standin);
  await restoreLast();
  expect(await stateOf(standin)).toEqual(before);
});

describe("what was typed since is never written over", () => {
  const SHEET = "Action register";

  async function refreshed(): Promise<Standin> {
    const standin = await openMade(smallPlan);
    await buildWorkbook({ asOf: AS_OF });
    standin.typeInto("Plan", 3, 5, "Agreed by the board");
    ["'5", "Publish the annual report", "Data Analyst", "31/03/2027", "Amber", "Begun"].forEach((text, at) =>
      standin.typeInto("Plan", 7, at, text),
    );
    await buildWorkbook({ asOf: AS_OF });
    return standin;
  }

  test.each<[string, string, number, number, RegExp]>([
    ["over a cell that the refresh wrote", SHEET, 4, 7, /^Row 5 of "Action register" was changed since/],
    ["into a row that the refresh put in", SHEET, 8, 7, /^Row 9 of "Action register" was changed since/],
    ["beside a row that the refresh put in", SHEET, 8, 12, /^Row 9 of "Action register" was changed since/],
    ["into the summary", "Board summary", 2, 2, /^Row 3 of "Board summary" was changed since/],
    ["into the checks", "Plan checks", 6, 2, /^Row 7 of "Plan checks" was changed since/],
  ])("%s", async (_, sheet, row, column, sentence) => {
    const standin = await refreshed();
    standin.typeInto(sheet, row, column, "Typed since");
    const before = await stateOf(await reopened(standin));
    const now = await reopened(standin);
    await expect(restoreLast()).rejects.toMatchObject({
      code: "ChangedSince",
      message: expect.stringMatching(sentence),
    });
    expect(await stateOf(now)).toEqual(before);
  });

  test("elsewhere it stays, and the rest goes back", async () => {
    const standin = await refreshed();
    standin.typeInto(SHEET, 6, 2, "Quality Manager");
    standin.typeInto("Board summary", 200, 0, "Secretary's notes");
    const now = await reopened(standin);
    await restoreLast();
    const [register, summary] = [SHEET, "Board summary"].map((name) =>
      now.view().sheets.find((sheet) => sheet.name === name),
    );
    expect(register?.cell(6, 2)?.text).toBe("Quality Manager");
    expect(register?.cell(8, 1)?.text ?? "").toBe("");
    expect(summary?.cell(200, 0)?.text).toBe("Secretary's notes");
  });

  test("into sheets that the build made: they stay", async () => {
    const standin = await openMade(smallPlan);
    await buildWorkbook({ asOf: AS_OF });
    standin.typeInto(SHEET, 40, 0, "My own list");
    const now = await reopened(standin);
    await expect(restoreLast()).rejects.toMatchObject({ code: "ChangedSince" });
    expect(now.view().sheets.map(({ name }) => name)).toContain(SHEET);
  });
});

test("a page that grew over what was typed beneath it gives the rows back", async () => {
  const standin = await openMade(smallPlan);
  await buildWorkbook({ asOf: AS_OF, kinds: ["checks"] });
  const end = (name: string, from: Standin) =>
    from.view().sheets.find((sheet) => sheet.name === name)?.rows ?? 0;
  const beneath = end("Plan checks", standin) + 2;
  standin.typeInto("Plan checks", beneath, 0, "Minutes of 3 July");
  for (const row of [3, 4, 5, 6]) standin.typeInto("Plan", row, 2, "");
  const before = await stateOf(await reopened(standin));
  const now = await reopened(standin);
  await buildWorkbook({ asOf: AS_OF, kinds: ["checks"] });
  expect(end("Plan checks", now)).toBeGreaterThan(beneath + 1);
  await restoreLast();
  expect(await stateOf(now)).toEqual(before);
});

test("a plan in a renamed register sheet goes back as well", async () => {
  const standin = await openMade(smallPlan);
  await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Action register").name = "Our register, 2026 to 2027";
    await context.sync();
  });
  standin.typeInto("Plan", 3, 5, "Agreed by the board");
  const before = await stateOf(await reopened(standin));
  const now = await reopened(standin);
  await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
  await restoreLast();
  expect(await stateOf(now)).toEqual(before);
});

test("where the register's sheet is protected, a sentence says so and nothing changes", async () => {
  const standin = await openMade(smallPlan);
  await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
  standin.typeInto("Plan", 3, 5, "Agreed by the board");
  await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Action register").protection.protect();
    await context.sync();
  });
  const before = (await readSnapshot()).restorable;
  await expect(restoreLast()).rejects.toMatchObject({
    code: "AccessDenied",
    message: expect.stringMatching(/^The sheet "Action register" is protected/),
  });
  expect((await readSnapshot()).restorable).toEqual(before);
});
