/** Fixes are written to their cells and to no others, whole or not at all, and never over what somebody else wrote. */
import type { Fix, WorkbookSnapshot } from "../../src/engine";
import { applyFixes } from "../../src/excel/applyFixes";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { restoreLast } from "../../src/excel/restoreLast";
import type { Standin } from "../../src/standin/standin";
import { openBytes, openMade, smallPlan } from "./openMade";
import { stateOf } from "./workbookState";

const fix = (row: number, column: number, value: string | number, more: Partial<Fix> = {}): Fix => ({
  label: "Write it",
  at: { sheet: "Plan", row, column },
  value,
  ...more,
});
const DATE = { numberFormat: "dd/mm/yyyy" };

function cell(standin: Standin, row: number, column: number) {
  return (
    standin
      .view()
      .sheets.find(({ name }) => name === "Plan")
      ?.cell(row, column) ?? null
  );
}

function onPlan(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Plan"));
    await context.sync();
  });
}

/** Value and formula as Excel holds them. */
function held(row: number, column: number): Promise<{ value: unknown; formula: unknown; format: unknown }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRangeByIndexes(row, column, 1, 1);
    range.load("values,formulas,numberFormat");
    await context.sync();
    return {
      value: range.values[0]?.[0],
      formula: range.formulas[0]?.[0],
      format: range.numberFormat[0]?.[0],
    };
  });
}

test("no fixes, no round trip", async () => {
  const standin = await openMade(smallPlan);
  const snapshot = await readSnapshot();
  const before = standin.traffic.roundTrips;
  await expect(applyFixes([], snapshot, "Nothing")).resolves.toEqual({ cells: [] });
  expect(standin.traffic.roundTrips).toBe(before);
});

test("a date becomes a true date, a word a word, a fill a fill; the label is what can be undone", async () => {
  const standin = await openMade(smallPlan);
  const snapshot = await readSnapshot();
  const fixes = [fix(3, 3, 46234, DATE), fix(4, 4, "Red", { fill: "#FF0000" }), fix(5, 5, "")];
  await expect(applyFixes(fixes, snapshot, "Three fixes")).resolves.toEqual({
    cells: fixes.map(({ at }) => at),
  });
  expect(cell(standin, 3, 3)?.text).toBe("31/07/2026");
  expect(await held(3, 3)).toMatchObject({ value: 46234, format: "dd/mm/yyyy" });
  expect(cell(standin, 4, 4)).toMatchObject({ text: "Red", fill: "#FF0000" });
  expect(cell(standin, 5, 5)?.text ?? "").toBe("");
  expect((await readSnapshot()).restorable).toEqual({ label: "Three fixes" });
});

test("a figure that got the text format later is a figure again when the fix is taken back", async () => {
  await openMade(smallPlan);
  await onPlan((sheet) => {
    sheet.getRange("D4").values = [[46234]];
    sheet.getRange("D4").numberFormat = [["@"]];
  });
  const before = await held(3, 3);
  expect(before).toMatchObject({ value: 46234, format: "@" });
  await applyFixes([fix(3, 3, "July 2026")], await readSnapshot(), "A fix");
  expect(await held(3, 3)).toMatchObject({ value: "July 2026" });
  await restoreLast();
  expect(await held(3, 3)).toEqual(before);
});

// What OWASP names for formula injection, and what Excel makes numbers and dates of.
test.each(["=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "1.10", "3/4", "July 2021", "007", "TRUE", "'quoted"])(
  "the text %j stays that text, in a plain cell and in one of the text format",
  async (text) => {
    await openMade(smallPlan);
    await onPlan((sheet) => (sheet.getRange("B5").numberFormat = [["@"]]));
    await applyFixes([fix(3, 1, text), fix(4, 1, text)], await readSnapshot(), "Text");
    for (const row of [3, 4]) {
      const { value, formula } = await held(row, 1);
      expect([value, formula]).toEqual([text, text]);
    }
  },
);

test("a date into a cell of the text format is a date all the same", async () => {
  await openMade(smallPlan);
  await onPlan((sheet) => (sheet.getRange("D4").numberFormat = [["@"]]));
  await applyFixes([fix(3, 3, 46234)], await readSnapshot(), "A number");
  expect((await held(3, 3)).value).toBe(46234);
});

describe("is refused whole, with a sentence that names the cell,", () => {
  const good = fix(3, 5, "Agreed");

  async function refuses(
    bad: Fix,
    snapshot: WorkbookSnapshot,
    code: string,
    sentence: RegExp,
    standin: Standin,
  ) {
    const before = await stateOf(await openBytes(await standin.save()));
    const again = await openBytes(await standin.save());
    await expect(applyFixes([good, bad], snapshot, "Two fixes")).rejects.toMatchObject({
      name: "ExcelError",
      code,
      message: expect.stringMatching(sentence),
    });
    expect(await stateOf(again)).toEqual(before);
  }

  test("where somebody changed a cell in the meantime", async () => {
    const standin = await openMade(smallPlan);
    const snapshot = await readSnapshot();
    standin.typeInto("Plan", 4, 3, "'October 2026");
    await refuses(fix(4, 3, 46265, DATE), snapshot, "ChangedMeanwhile", /^D5 on "Plan" was changed/, standin);
  });

  test("where the cell was filled that was empty", async () => {
    const standin = await openMade(smallPlan);
    const snapshot = await readSnapshot();
    standin.typeInto("Plan", 4, 5, "Begun");
    await refuses(fix(4, 5, "Under way"), snapshot, "ChangedMeanwhile", /^F5 on "Plan" was changed/, standin);
  });

  test("where a formula gives the value", async () => {
    const standin = await openMade(smallPlan);
    await onPlan((sheet) => (sheet.getRange("F5").formulas = [["=1+1"]]));
    await refuses(fix(4, 5, "Two"), await readSnapshot(), "FormulaInCell", /^F5 .* formula/, standin);
  });

  test("where the sheet is protected", async () => {
    const standin = await openMade(smallPlan);
    await onPlan((sheet) => sheet.protection.protect());
    await refuses(fix(4, 5, "Begun"), await readSnapshot(), "AccessDenied", /"Plan" is protected/, standin);
  });

  test("where the cell lies beneath merged ones", async () => {
    const standin = await openMade(smallPlan);
    await onPlan((sheet) => sheet.getRange("F4:F5").merge());
    const snapshot = await readSnapshot();
    await expect(applyFixes([fix(4, 5, "Begun")], snapshot, "One")).rejects.toMatchObject({
      code: "MergedCell",
      message: expect.stringMatching(/^F5 on "Plan" is hidden beneath the merged cells F4:F5/),
    });
    expect(cell(standin, 3, 5)?.text).toBe("Drafted");
  });

  test("where the cells were merged since", async () => {
    const standin = await openMade(smallPlan);
    await onPlan((sheet) => sheet.getRange("E5:F5").merge());
    const snapshot = await readSnapshot();
    const unmerged = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
    await refuses(fix(4, 5, "Begun"), unmerged, "NotWritten", /did not take .* F5/, standin);
  });

  test("where the sheet is gone", async () => {
    const standin = await openMade((workbook) => {
      smallPlan(workbook);
      workbook.addWorksheet("Other").getCell("A1").value = "x";
    });
    const snapshot = await readSnapshot();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Other").delete();
      await context.sync();
    });
    const bad = { ...fix(0, 0, "y"), at: { sheet: "Other", row: 0, column: 0 } };
    await refuses(bad, snapshot, "ItemNotFound", /"Other" is no longer there/, standin);
  });

  test("where a cell would get two values", async () => {
    const standin = await openMade(smallPlan);
    await refuses(
      fix(3, 5, "Done"),
      await readSnapshot(),
      "TwoFixes",
      /^F4 on "Plan" would get two/,
      standin,
    );
  });
});

test("a cell that is not locked takes a fix although its sheet is protected", async () => {
  const standin = await openMade(smallPlan);
  await onPlan((sheet) => {
    sheet.getRange("F5").format.protection.locked = false;
    sheet.protection.protect();
  });
  await applyFixes([fix(4, 5, "Begun")], await readSnapshot(), "One");
  expect(cell(standin, 4, 5)?.text).toBe("Begun");
});

test("a fix in a table of the user's leaves the table as it is", async () => {
  const standin = await openMade(smallPlan);
  await onPlan((sheet) => (sheet.tables.add("A3:F7", true).name = "MyPlan"));
  await applyFixes([fix(6, 5, "Held three times")], await readSnapshot(), "One");
  expect((await stateOf(standin)).tables).toEqual({ MyPlan: "Plan!A3:F7" });
});

describe("undo", () => {
  test("brings the cells back as they were, number format and fill too, after closing as well", async () => {
    const standin = await openMade(smallPlan);
    await onPlan((sheet) => {
      sheet.getRange("E5").format.fill.color = "#FFC000";
      sheet.getRange("B6").numberFormat = [["@"]];
      sheet.getRange("B6").values = [["1.10"]];
    });
    const before = await stateOf(await openBytes(await standin.save()));
    const first = await openBytes(await standin.save());
    const snapshot = await readSnapshot();
    const fixes = [fix(3, 3, 46234, DATE), fix(4, 4, "Red", { fill: "" }), fix(5, 1, 7), fix(4, 5, "Begun")];
    await applyFixes(fixes, snapshot, "Four fixes");
    const second = await openBytes(await first.save());
    await expect(restoreLast()).resolves.toEqual({ label: "Four fixes" });
    expect(await stateOf(second)).toEqual(before);
  });

  test("is refused where one of the cells was changed since, and nothing is written", async () => {
    const standin = await openMade(smallPlan);
    await applyFixes([fix(3, 5, "Agreed"), fix(4, 5, "Begun")], await readSnapshot(), "Two fixes");
    standin.typeInto("Plan", 4, 5, "Begun in May");
    await expect(restoreLast()).rejects.toMatchObject({
      code: "ChangedSince",
      message: expect.stringMatching(/^F5 on "Plan" was changed since, so nothing was brought back/),
    });
    expect([cell(standin, 3, 5)?.text, cell(standin, 4, 5)?.text]).toEqual(["Agreed", "Begun in May"]);
  });

  test("a second undo finds nothing", async () => {
    await openMade(smallPlan);
    await applyFixes([fix(3, 5, "Agreed")], await readSnapshot(), "One fix");
    await restoreLast();
    await expect(restoreLast()).rejects.toMatchObject({ code: "NothingToRestore" });
  });
});
