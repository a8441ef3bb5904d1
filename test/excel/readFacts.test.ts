/** What else a reading finds for those who send a plan out: formulas, links to files, small text, names, merges. */
import { lookKey } from "../../src/engine";
import { analyseWorkbook } from "../../src/excel/analyseWorkbook";
import { fileOfFormula, isFile } from "../../src/excel/read/fileLinks";
import { readSnapshot } from "../../src/excel/readSnapshot";
import type { Standin } from "../../src/standin/standin";
import { openMade, smallPlan } from "./openMade";

test.each([
  ["='[Budget 2026.xlsx]Costs'!B4", "Budget 2026.xlsx"],
  ["='C:\\Plans\\[budget.xlsx]Costs'!$B$4", "C:\\Plans\\budget.xlsx"],
  ["=SUM([budget.xlsx]Costs!A1:A9)", "budget.xlsx"],
  ["='[1]Costs'!A1", "another workbook"],
  ['=HYPERLINK("\\\\server\\plans\\plan.docx","the plan")', "\\\\server\\plans\\plan.docx"],
  ['=HYPERLINK("file:///C:/plans/plan.docx")', "file:///C:/plans/plan.docx"],
])("%s reaches for %s", (formula, file) => expect(fileOfFormula(formula)).toBe(file));

test.each([
  "=SUM(ActionRegister[Due])",
  "=[@Due]-TODAY()",
  "=ActionRegister[[#This Row],[Due]]*2",
  "='Plan 2026'!A1",
  '=HYPERLINK("#Plan!A1","Plan")',
  '=HYPERLINK("https://www.gov.uk","guidance")',
  '=IF(A1="see [note] on Plan!","x","")',
])("%s stays in the workbook", (formula) => expect(fileOfFormula(formula)).toBeNull());

test.each([
  "file:///C:/plans/a.docx",
  "..\\shared\\a.xlsx",
  "a.docx",
  "\\\\server\\x\\a.docx",
  "https://council.sharepoint.com/a",
])("a link to %s is one to a file", (address) => expect(isFile(address)).toBe(true));
test.each(["", "#Plan!A1", "https://www.gov.uk/x", "mailto:a@b.gov.uk", "tel:0123", "javascript:alert(1)"])(
  "a link to %j is none",
  (address) => expect(isFile(address)).toBe(false),
);

test("formulas, links, small texts and names are found, and their rules say so", async () => {
  await openMade((workbook) => {
    workbook.creator = "Nicola Whitcombe";
    workbook.lastModifiedBy = "Delroy Hastings";
    smallPlan(workbook);
    const sheet = workbook.getWorksheet("Plan");
    if (!sheet) return;
    sheet.getCell("F4").value = { text: "Drafted", hyperlink: "file:///C:/plans/draft.docx" };
    sheet.getCell("F4").font = { underline: true };
    sheet.getCell("F5").value = { text: "Guidance", hyperlink: "https://www.gov.uk/guidance" };
    sheet.getCell("F5").font = { underline: true };
    sheet.getCell("F6").value = { formula: 'HYPERLINK("\\\\server\\plans\\audit.docx","Under way")' };
    sheet.getCell("B9").value = "Not for the board";
    sheet.getCell("B9").font = { size: 5 };
    sheet.getCell("C9").value = "Footnote";
    sheet.getCell("C9").font = { size: 8 };
  });
  const analysis = await analyseWorkbook({ asOf: "2026-06-01" });
  const { sheets, properties } = analysis.snapshot;
  expect(properties).toEqual({ author: "Nicola Whitcombe", lastAuthor: "Delroy Hastings" });
  const [plan] = sheets;
  expect([...(plan?.formulas ?? [])]).toEqual([lookKey(5, 5)]);
  expect(plan?.fileLinks).toEqual(
    expect.arrayContaining([
      { at: { sheet: "Plan", row: 3, column: 5 }, target: "file:///C:/plans/draft.docx" },
      { at: { sheet: "Plan", row: 5, column: 5 }, target: "\\\\server\\plans\\audit.docx" },
    ]),
  );
  expect(plan?.fileLinks).toHaveLength(2);
  expect([...(plan?.fontSizes ?? [])]).toEqual([[lookKey(8, 1), 5]]);
  const messages = (rule: string) =>
    analysis.findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
  expect(messages("author-in-properties")).toEqual([
    "The file's properties name Nicola Whitcombe and Delroy Hastings.",
  ]);
  expect(messages("link-to-other-file")).toEqual([
    "It reaches for another file: “file:///C:/plans/draft.docx”.",
    "It reaches for another file: “\\\\server\\plans\\audit.docx”.",
  ]);
  expect(messages("tiny-text")).toEqual(["A text is smaller than 7 points."]);
});

test("a protected sheet is read all the same; nothing is said of its formulas", async () => {
  await openMade(smallPlan);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").protection.protect();
    await context.sync();
  });
  const { sheets } = await readSnapshot();
  expect(sheets[0]?.protected).toBe(true);
  expect(sheets[0]?.formulas).toBeUndefined();
});

describe("merged cells", () => {
  const merge = (address: string, how: "merge" | "unmerge") =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange(address);
      if (how === "merge") range.merge();
      else range.unmerge();
      await context.sync();
    });

  test("are taken over from an earlier reading, without asking Excel", async () => {
    await openMade(smallPlan);
    await merge("A1:C1", "merge");
    const earlier = await readSnapshot();
    expect(earlier.sheets[0]?.merges).toEqual([{ sheet: "Plan", row: 0, column: 0, rows: 1, columns: 3 }]);
    await merge("A1:C1", "unmerge");
    const again = await readSnapshot({ mergesOf: earlier });
    expect(again.sheets[0]?.merges).toEqual(earlier.sheets[0]?.merges);
    expect((await readSnapshot()).sheets[0]?.merges).toEqual([]);
  });

  test("are asked for again where what stands in them has moved", async () => {
    const standin = await openMade(smallPlan);
    await merge("A1:C1", "merge");
    const earlier = await readSnapshot();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("1:1").insert("Down");
      await context.sync();
    });
    standin.typeInto("Plan", 0, 0, "Version 2");
    const again = await readSnapshot({ mergesOf: earlier });
    expect(again.sheets[0]?.merges).toEqual([{ sheet: "Plan", row: 1, column: 0, rows: 1, columns: 3 }]);
  });
});

test("where formulas make more areas than one answer holds, the halves are asked for, and all are found", async () => {
  const standin = await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Costs");
    for (let row = 0; row < 20; row++) sheet.addRow([row % 2 === 0 ? "Rent" : { formula: "1+1", result: 2 }]);
  });
  const asked = refuseManyRows(standin, 6);
  const { sheets } = await readSnapshot();
  const odd = Array.from({ length: 10 }, (_, index) => lookKey(index * 2 + 1, 0));
  expect([...(sheets[0]?.formulas ?? [])].sort((one, other) => one - other)).toEqual(odd);
  expect([...new Set(asked)]).toEqual([
    "A1:A20",
    ...["A1:A10", "A1:A5", "A6:A10"],
    ...["A11:A20", "A11:A15", "A16:A20"],
  ]);
});

/** Excel's answer is too large wherever special cells of more rows are asked for. Gives the ranges that were asked. */
function refuseManyRows(standin: Standin, most: number): readonly string[] {
  const asked: string[] = [];
  const execute = standin.execute.bind(standin);
  standin.execute = (batch) => {
    const paths = Object.values(batch.ObjectPaths);
    const ranges = paths
      .filter(({ Name }) => Name === "GetSpecialCellsOrNullObject")
      .map(({ ParentObjectPathId }) => paths.find(({ Id }) => Id === ParentObjectPathId)?.ArgumentInfo)
      .map((given) => String(given?.Arguments?.[0]));
    asked.push(...ranges);
    const rows = ranges.map((range) => range.split(":").map((cell) => Number(cell.replace(/\D/g, ""))));
    if (rows.every(([first = 0, last = first]) => last - first < most)) return execute(batch);
    const error = { Code: "ResponsePayloadSizeLimitExceeded", Message: "", Location: "", ActionIndex: 0 };
    return { Error: error, TraceIds: [] };
  };
  return asked;
}
