/** Roll forward with rows that somebody added in the register: they go on, or stand in the archive. */
import type { Workbook } from "@cj-tech-master/excelts";
import { proposeRollForward, type RollChoice, type RollDecision } from "../../src/engine";
import { analyseWorkbook } from "../../src/excel/analyseWorkbook";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { rollForward } from "../../src/excel/rollForward";
import type { Standin } from "../../src/standin/standin";
import { choicesAsProposed } from "../engine/draft/rollForward/choicesAsProposed";
import { openMade } from "./openMade";

const AS_OF = "2027-03-20";
const [PLAN, NEXT, ARCHIVE, REGISTER] = [
  "Plan 2026-27",
  "Plan 2027-28",
  "Archive 2026-27",
  "Action register",
];
const ROWS = [
  [
    "1",
    "Hear children",
    "Write the policy on visits",
    "Head of Service",
    "31/07/2026",
    "Green",
    "Complete",
    "Agreed",
  ],
  [
    "2",
    "Hear children",
    "Set up a panel of young people",
    "Operations Manager",
    "31/05/2027",
    "Amber",
    "In progress",
    "Held twice",
  ],
  [
    "3",
    "Keep children safe",
    "Map where children are hurt",
    "Data Analyst",
    "30/06/2027",
    "Red",
    "In progress",
    "Waiting for data",
  ],
];

/** With a note beneath the plan, and ratings by word and fill. */
function yearEnd(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(PLAN);
  sheet.addRow(["Thornbury Vale Youth Justice Service: improvement plan 2026-27"]);
  sheet.addRow([]);
  sheet.addRow([
    "Ref",
    "Recommendation",
    "Action",
    "Lead",
    "Due",
    "RAG",
    "Status",
    "Progress",
    "Budget",
  ]).font = { bold: true };
  const fills: Record<string, string> = { Green: "FF92D050", Amber: "FFFFC000", Red: "FFFF0000" };
  for (const row of ROWS) {
    const added = sheet.addRow(row);
    const [day = 0, month = 0, year = 0] = String(row[4]).split("/").map(Number);
    added.getCell(5).value = new Date(Date.UTC(year, month - 1, day));
    added.getCell(5).numFmt = "dd mmm yyyy";
    added.getCell(6).fill = {
      type: "pattern",
      pattern: "solid",
      fgColor: { argb: fills[String(row[5])] ?? "" },
    };
  }
  sheet.addRow([]);
  sheet.addRow(["The plan is reviewed by the board each quarter."]);
}

const textAt = (standin: Standin, sheet: string, row: number, column: number) =>
  standin
    .view()
    .sheets.find(({ name }) => name === sheet)
    ?.cell(row, column)?.text ?? "";

function rowsOf(standin: Standin, sheet: string, first: number, columns = 12): string[][] {
  const rows: string[][] = [];
  for (let row = first; row < first + 12; row++) {
    const cells = Array.from({ length: columns }, (_, column) => textAt(standin, sheet, row, column));
    rows.push(cells);
  }
  return rows;
}

/** Types a row beneath the register, which grows over it as it does when people type. */
async function addToRegister(
  standin: Standin,
  row: number,
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  const headings = Array.from({ length: 30 }, (_, column) => textAt(standin, REGISTER, 3, column));
  for (const [heading, text] of Object.entries(cells))
    standin.typeInto(REGISTER, row, headings.indexOf(heading), text);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("ActionRegister");
    const range = table.getRange();
    range.load("rowCount,columnCount");
    await context.sync();
    if (range.rowCount < row - 2)
      table.resize(
        context.workbook.worksheets.getItem(REGISTER).getRangeByIndexes(3, 0, row - 2, range.columnCount),
      );
    await context.sync();
  });
}

/** A column of people's own behind the register's last one. */
async function addColumn(standin: Standin, heading: string, cells: readonly string[]): Promise<void> {
  const width = Array.from({ length: 30 }, (_, column) => textAt(standin, REGISTER, 3, column)).indexOf("");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(REGISTER);
    sheet.getRangeByIndexes(3, width, cells.length + 1, 1).values = [
      [heading],
      ...cells.map((cell) => [cell]),
    ];
    const table = context.workbook.tables.getItem("ActionRegister");
    table.resize(sheet.getRangeByIndexes(3, 0, cells.length + 1, width + 1));
    await context.sync();
  });
}

async function choose(decided: Readonly<Record<string, RollDecision>> = {}): Promise<readonly RollChoice[]> {
  return choicesAsProposed(await analyseWorkbook({ asOf: AS_OF }), ({ row, decision }) => ({
    decision: decided[row.text] ?? decision,
  }));
}

const OWN = {
  Ref: "2a",
  Recommendation: "Hear children",
  Action: "Pay the panel's travel",
  Lead: "Business Manager",
  Due: "30/09/2027",
  RAG: "Amber",
  Status: "In progress",
  Progress: "Agreed with finance",
};

async function withOwnRow(more: Readonly<Record<string, string>> = {}): Promise<Standin> {
  const standin = await openMade(yearEnd);
  await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
  await addColumn(standin, "My view", ["", "Going well", "Worried"]);
  await addToRegister(standin, 7, { ...OWN, "My view": "Much wanted", ...more });
  return standin;
}

test("what to do with it is proposed, with where it comes from", async () => {
  await withOwnRow();
  const proposals = proposeRollForward(await analyseWorkbook({ asOf: AS_OF }));
  expect(
    proposals.map(({ row, decision, reason, at }) => [row.text, decision, reason, at.sheet]).at(-1),
  ).toEqual([
    "Pay the panel's travel",
    "retain",
    "It is still open. It was added in the register.",
    REGISTER,
  ]);
});

test("it goes on in a row of its own behind its recommendation, and its register row is that of the new sheet", async () => {
  const standin = await withOwnRow();
  const made = await rollForward(await choose(), { asOf: AS_OF });
  expect([made.retained, made.left, made.notes]).toEqual([3, 1, []]);
  const rows = rowsOf(standin, NEXT, 3, 9);
  expect(rows.slice(0, 3).map((cells) => cells.slice(0, 8))).toEqual([
    [
      "2",
      "Hear children",
      "Set up a panel of young people",
      "Operations Manager",
      "31 May 2027",
      "Amber",
      "In progress",
      "Held twice",
    ],
    [
      "2a",
      "Hear children",
      "Pay the panel's travel",
      "Business Manager",
      "30 Sep 2027",
      "Amber",
      "In progress",
      "Agreed with finance",
    ],
    [
      "3",
      "Keep children safe",
      "Map where children are hurt",
      "Data Analyst",
      "30 Jun 2027",
      "Red",
      "In progress",
      "Waiting for data",
    ],
  ]);
  expect(rows[4]?.[0]).toBe("The plan is reviewed by the board each quarter.");
  expect(textAt(standin, NEXT, 4, 9)).toBe(
    "2026-27: in progress, was rated Amber, due 2027-09-30. It is still open. It was added in the register.",
  );
  const colour = (row: number) =>
    standin
      .view()
      .sheets.find(({ name }) => name === NEXT)
      ?.cell(row, 5)?.fill;
  expect(colour(3)).toMatch(/FFC000/i);
  expect(colour(4)).toBe(colour(3));
  const { refresh } = await buildWorkbook({ asOf: "2027-04-30", kinds: ["register"] });
  expect([refresh?.added, refresh?.conflicts]).toEqual([[], []]);
  expect(refresh?.gone.map(({ row }) => row.ref)).toEqual(["1"]);
  expect(rowsOf(standin, REGISTER, 4, 24).flat()).toContain("Much wanted");
  const { plans } = await analyseWorkbook({ asOf: "2027-04-30" });
  expect(plans.flatMap(({ actions }) => actions.map(({ action }) => action.text))).toEqual([
    "Set up a panel of young people",
    "Pay the panel's travel",
    "Map where children are hurt",
  ]);
});

test("a recommendation that the sheet does not have stands behind the last action", async () => {
  const standin = await withOwnRow({ Recommendation: "Spend wisely" });
  await rollForward(await choose(), { asOf: AS_OF });
  expect(
    rowsOf(standin, NEXT, 3, 3)
      .slice(0, 3)
      .map(([ref, group]) => [ref, group]),
  ).toEqual([
    ["2", "Hear children"],
    ["3", "Keep children safe"],
    ["2a", "Spend wisely"],
  ]);
});

test("left behind, it stands in the archive with every word of its row, and that it is to be deleted is said", async () => {
  const standin = await withOwnRow();
  const made = await rollForward(
    await choose({ "Pay the panel's travel": "superseded", "Map where children are hurt": "done" }),
    { asOf: AS_OF },
  );
  expect(made.left).toBe(3);
  expect(made.notes).toEqual([
    "One row of the register that no sheet has is in the archive now: delete it in the register.",
  ]);
  const archive = rowsOf(standin, ARCHIVE, 3, 16);
  const headings = archive[0] ?? [];
  const row = archive.find((cells) => cells.includes("Pay the panel's travel")) ?? [];
  const said = (heading: string) => row[headings.indexOf(heading)];
  expect([
    said("Ref"),
    said("Decision"),
    said("Lead"),
    said("Due"),
    said("Progress"),
    said("My view"),
  ]).toEqual(["2a", "Superseded", "Business Manager", "30/09/2027", "Agreed with finance", "Much wanted"]);
  // What people noted beside the sheet's own actions is not lost either.
  expect(archive.flat()).toContain("Worried");
});

test("where the plan is no table of rows, the register keeps it and that is said", async () => {
  const standin = await openMade((workbook) => {
    const sheet = workbook.addWorksheet(PLAN);
    sheet.addRow(["Thornbury Vale: improvement plan 2026-27"]);
    for (const [action, lead] of [
      ["Write the policy on visits", "Head of Service"],
      ["Set up a panel of young people", "Operations Manager"],
      ["Map where children are hurt", "Data Analyst"],
    ]) {
      sheet.addRow([]);
      sheet.addRow(["Action", action]);
      sheet.addRow(["Lead", lead]);
      sheet.addRow(["By when", "May 2027"]);
      sheet.addRow(["RAG", "Amber"]);
    }
  });
  const { analysis } = await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
  expect(analysis.plans[0]?.table.layout).toBe("blocks");
  await addToRegister(standin, 7, { Action: "Pay the panel's travel", RAG: "Amber" });
  const made = await rollForward(await choose(), { asOf: AS_OF });
  expect(made.notes).toContain(
    "“Pay the panel's travel” stands in the register only: type it into the new sheet.",
  );
});
