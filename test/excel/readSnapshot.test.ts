import type { Workbook } from "@cj-tech-master/excelts";
import { lookAt, numberFormatAt, textAt, valueAt, type SheetSnapshot } from "../../src/engine";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { openMade } from "./openMade";

const filled = (argb: string) => ({ type: "pattern", pattern: "solid", fgColor: { argb } }) as const;

function manyThings(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Plan");
  sheet.getCell("B2").value = "Recommendation 1";
  sheet.mergeCells("B2:D2");
  sheet.getCell("B3").value = "Due";
  sheet.getCell("C3").value = "RAG";
  sheet.getCell("D3").value = "Cost";
  sheet.getRow(3).font = { bold: true };
  sheet.getCell("B4").value = new Date(Date.UTC(2026, 6, 31));
  sheet.getCell("B4").numFmt = "dd/mm/yyyy";
  sheet.getCell("C4").fill = filled("FFFFC000");
  sheet.getCell("D4").value = 0.25;
  sheet.getCell("D4").numFmt = "0%";
  sheet.getCell("B5").value = "TBC";
  sheet.getCell("B5").font = { strike: true, color: { argb: "FF0000FF" } };
  sheet.getCell("D5").value = true;
  sheet.getCell("B6").value = { richText: [{ text: "old ", font: { strike: true } }, { text: "new" }] };
  sheet.getRow(5).hidden = true;
  sheet.getColumn(4).hidden = true;
  workbook.addWorksheet("Empty");
  workbook.addWorksheet("Notes", { state: "hidden" }).getCell("A1").value = "Only for us";
}

describe("a workbook with a bit of everything", () => {
  let plan: SheetSnapshot;
  let snapshot: Awaited<ReturnType<typeof readSnapshot>>;
  let roundTrips: number;

  beforeAll(async () => {
    const standin = await openMade(manyThings, "many-things.xlsx");
    snapshot = await readSnapshot();
    roundTrips = standin.traffic.roundTrips;
    plan = snapshot.sheets[0] as SheetSnapshot;
  });

  test("is read in four round trips", () => {
    expect(roundTrips).toBe(4);
  });

  test("brings its file name, its sheets and which of them are hidden", () => {
    expect(snapshot.fileName).toBe("many-things.xlsx");
    expect(snapshot.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Plan", false],
      ["Empty", false],
      ["Notes", true],
    ]);
    expect(snapshot.date1904).toBe(false);
  });

  test("keeps the place of the used range", () => {
    expect([plan.top, plan.left, plan.values.length, plan.values[0]?.length]).toEqual([1, 1, 5, 3]);
    expect(snapshot.sheets[1]?.values).toEqual([]);
  });

  test.each([
    ["a text", 1, 1, "Recommendation 1"],
    ["a date as its serial number", 3, 1, 46234],
    ["a fraction", 3, 3, 0.25],
    ["a truth", 4, 3, true],
    ["an empty cell", 3, 2, null],
    ["a text with parts", 5, 1, "old new"],
    ["outside the used range", 99, 1, null],
  ])("values: %s", (_, row, column, expected) => {
    expect(valueAt(plan, row, column)).toBe(expected);
  });

  test("numbers come with their format and as they are shown", () => {
    expect([numberFormatAt(plan, 3, 1), textAt(plan, 3, 1)]).toEqual(["dd/mm/yyyy", "31/07/2026"]);
    expect([numberFormatAt(plan, 3, 3), textAt(plan, 3, 3)]).toEqual(["0%", "25%"]);
    expect([numberFormatAt(plan, 4, 1), textAt(plan, 4, 1)]).toEqual(["General", "TBC"]);
  });

  test.each([
    ["bold headings", 2, 1, { bold: true }],
    ["a fill without a text", 3, 2, { fill: "#FFC000" }],
    ["struck through, in blue", 4, 1, { struck: true, fontColour: "#0000FF" }],
    ["partly struck through", 5, 1, { struck: "partly" }],
    ["plain", 4, 2, {}],
  ])("looks: %s", (_, row, column, expected) => {
    expect(lookAt(plan, row, column)).toEqual(expected);
  });

  test("merges and hidden rows and columns", () => {
    expect(plan.merges).toEqual([{ sheet: "Plan", row: 1, column: 1, rows: 1, columns: 3 }]);
    expect([...plan.hiddenRows]).toEqual([4]);
    expect([...plan.hiddenColumns]).toEqual([3]);
  });
});

test("tables, protection and comments", async () => {
  await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Register");
    sheet.addTable({
      name: "Actions",
      ref: "B2",
      headerRow: true,
      columns: [{ name: "Action" }, { name: "RAG" }],
      rows: [
        ["Review the policy", "Red"],
        ["Train staff", "Green"],
      ],
    });
  });
  const { sheets } = await readSnapshot();
  expect(sheets[0]?.tables).toEqual([
    {
      name: "Actions",
      range: { sheet: "Register", row: 1, column: 1, rows: 3, columns: 2 },
      hasHeadings: true,
      hasTotals: false,
    },
  ]);
  expect(sheets[0]?.protected).toBe(false);
  expect(sheets[0]?.comments).toEqual([]);
});

test("a band that looks alike is known without asking for its cells", async () => {
  const standin = await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Plan");
    for (let row = 1; row <= 300; row++) {
      sheet.addRow([row, "Action", "Green"]);
      sheet.getCell(row, 3).fill = filled("FF00B050");
    }
  });
  const { sheets } = await readSnapshot();
  expect(lookAt(sheets[0] as SheetSnapshot, 0, 2)).toEqual({ fill: "#00B050" });
  expect(lookAt(sheets[0] as SheetSnapshot, 299, 2)).toEqual({ fill: "#00B050" });
  // 300 cells at 100 bytes each would be more than all else together.
  expect(standin.traffic.bytesReceived).toBeLessThan(45_000);
});

test("an empty workbook is read as such", async () => {
  await openMade((workbook) => void workbook.addWorksheet("Sheet1"));
  const { sheets, activeSheet } = await readSnapshot();
  expect(sheets).toHaveLength(1);
  expect(sheets[0]?.values).toEqual([]);
  expect(activeSheet).toBe("Sheet1");
});

test("a sheet that Excel believes to have a million rows takes one round trip more, and only what it holds", async () => {
  const LAST_ROW = 1_048_576;
  const standin = await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Plan");
    sheet.addRow(["Ref", "Action"]);
    sheet.addRow(["1", "Write the policy"]);
    sheet.addRow(["2", "Train staff"]).hidden = true;
    sheet.getCell(LAST_ROW, 2).value = "end";
  });
  const { sheets } = await readSnapshot();
  const [sheet] = sheets as [SheetSnapshot];
  expect([valueAt(sheet, 2, 1), valueAt(sheet, 3, 1), valueAt(sheet, LAST_ROW - 1, 1)]).toEqual([
    "Train staff",
    null,
    "end",
  ]);
  expect([...sheet.hiddenRows]).toEqual([2]);
  expect(standin.traffic.roundTrips).toBe(5);
  expect(standin.traffic.bytesReceived).toBeLessThan(50_000);
});
