/** Roll forward on the stand-in, through the add-in's own Office.js code. */
import type { Workbook } from "@cj-tech-master/excelts";
import type { RollChoice, RollDecision } from "../../src/engine";
import { makePlan } from "../../bench/makePlan";
import { analyseWorkbook } from "../../src/excel/analyseWorkbook";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { restoreLast } from "../../src/excel/restoreLast";
import { rollForward } from "../../src/excel/rollForward";
import type { Standin } from "../../src/standin/standin";
import { openBytes, openMade, savedWorkbook } from "./openMade";
import { choicesAsProposed } from "../engine/draft/rollForward/choicesAsProposed";

const AS_OF = "2027-03-20";
const NEXT = "Plan 2027-28";
const ARCHIVE = "Archive 2026-27";

/** A plan at the end of its year: sections, a group written once, words of all kinds. */
function yearEnd(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Plan 2026-27");
  [8, 30, 40, 22, 16, 10, 20, 40].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  sheet.addRow(["Thornbury Vale Youth Justice Service: improvement plan 2026-27"]).font = {
    bold: true,
    size: 16,
  };
  sheet.addRow([]);
  const heading = sheet.addRow([
    "Ref",
    "Recommendation",
    "Action",
    "Lead",
    "Due",
    "RAG",
    "Status",
    "Progress",
  ]);
  heading.font = { bold: true };
  heading.eachCell((cell) => {
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
  });
  [
    [
      "1.1",
      "1. Hear children",
      "Write the policy on visits",
      "Head of Service",
      "July 2026",
      "Green",
      "Done - BAU",
      "Agreed in May",
    ],
    [
      "1.2",
      "",
      "Set up a panel of young people",
      "Operations Manager",
      "December 2026",
      "Amber",
      "In progress",
      "Held twice",
    ],
    [
      "1.3",
      "",
      "Ask every child at the end of an order",
      "Quality Lead",
      "31/05/2027",
      "Green",
      "In progress",
      "Form agreed",
    ],
    [
      "2.1",
      "2. Keep children safe",
      "Agree what is shared with the police",
      "Head of Service",
      "January 2027",
      "Blue",
      "Complete",
      "Signed",
    ],
    [
      "2.2",
      "",
      "Map where children are hurt",
      "Data Analyst",
      "RETAIN FOR 2027-28",
      "Red",
      "",
      "Waiting for health data",
    ],
    [
      "3.1",
      "3. Learn from reviews",
      "Hold a learning event",
      "Quality Lead",
      "March 2027",
      "Red",
      "No longer required",
      "The region holds one",
    ],
  ].forEach((row) => sheet.addRow(row));
  sheet.mergeCells("B4:B6");
  sheet.addRow([]);
  sheet.addRow(["Key: Blue = complete, Green = on track, Amber = some concern, Red = off track"]);
}

/** What stands on a sheet, row by row; empty rows at the end are left out. */
function shown(standin: Standin, name: string): string[][] {
  const sheet = standin.view().sheets.find((one) => one.name === name);
  if (sheet === undefined) return [];
  const rows = Array.from({ length: 30 }, (_, row) =>
    Array.from({ length: 14 }, (__, column) => sheet.cell(row, column)?.text ?? ""),
  );
  while (rows.at(-1)?.every((text) => text === "") === true) rows.pop();
  return rows;
}

async function choose(changes: Readonly<Record<string, RollDecision>> = {}): Promise<readonly RollChoice[]> {
  const analysis = await analyseWorkbook({ asOf: AS_OF });
  return choicesAsProposed(analysis, ({ row, decision }) => ({ decision: changes[row.ref] ?? decision }));
}

const sheetNames = (standin: Standin) => standin.view().sheets.map(({ name }) => name);

test("next year's sheet is laid out like this year's, and the rest is in the archive", async () => {
  const standin = await openMade(yearEnd);
  const before = shown(standin, "Plan 2026-27");
  const rolled = await rollForward(await choose(), { asOf: AS_OF });
  expect(rolled).toEqual({
    year: "2027-28",
    sheets: [NEXT],
    archive: ARCHIVE,
    retained: 3,
    left: 3,
    notes: [],
  });
  expect(shown(standin, "Plan 2026-27")).toEqual(before);
  expect(shown(standin, NEXT).map((row) => row.slice(0, 9))).toEqual([
    ["Thornbury Vale Youth Justice Service: improvement plan 2027-28", "", "", "", "", "", "", "", ""],
    ["", "", "", "", "", "", "", "", ""],
    ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG", "Status", "Progress", "Brought forward"],
    [
      "1.2",
      "1. Hear children",
      "Set up a panel of young people",
      "Operations Manager",
      "December 2026",
      "Amber",
      "In progress",
      "Held twice",
      "2026-27: in progress, was rated Amber, due December 2026. It is still open. The date has passed: agree a new one.",
    ],
    [
      "1.3",
      "",
      "Ask every child at the end of an order",
      "Quality Lead",
      "31/05/2027",
      "Green",
      "In progress",
      "Form agreed",
      "2026-27: in progress, was rated Green, due 31/05/2027. It is still open.",
    ],
    [
      "2.2",
      "2. Keep children safe",
      "Map where children are hurt",
      "Data Analyst",
      "March 2028",
      "Red",
      "",
      "Waiting for health data",
      expect.stringMatching(
        /^2026-27: carried forward, due RETAIN FOR 2027-28\..*It said: “RETAIN FOR 2027-28”$/,
      ),
    ],
    ["", "", "", "", "", "", "", "", ""],
    [
      "Key: Blue = complete, Green = on track, Amber = some concern, Red = off track",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ],
  ]);
  const archive = shown(standin, ARCHIVE);
  expect(archive[0]?.[0]).toBe("Left behind in 2026-27");
  const at = (heading: string) => (archive[3] ?? []).indexOf(heading);
  expect(
    archive.slice(4).map((row) => ["Ref", "Decision", "Why", "Progress"].map((heading) => row[at(heading)])),
  ).toEqual([
    [
      "1.1",
      "Now routine work",
      "The status says “Done - BAU”: the work goes on as routine.",
      "Agreed in May",
    ],
    ["2.1", "Done", "The plan says “Complete”.", "Signed"],
    [
      "3.1",
      "Not applicable",
      "The status says “No longer required”: it does not apply any more.",
      "The region holds one",
    ],
  ]);
});

test("looks, widths and merges come along, and the file opens again", async () => {
  const standin = await openMade(yearEnd);
  await rollForward(await choose(), { asOf: AS_OF });
  const sheet = (await savedWorkbook(standin)).getWorksheet(NEXT);
  expect(sheet?.getColumn(3).width).toBeCloseTo(40, 0);
  expect(sheet?.getCell("A1").font?.size).toBe(16);
  expect(sheet?.getCell("I3").font?.bold).toBe(true);
  expect(sheet?.getCell("I3").fill).toMatchObject({ fgColor: { argb: "FFDDEBF7" } });
  expect(sheet?.getCell("B4").isMerged && sheet.getCell("B5").isMerged).toBe(true);
});

test("the board follows the new sheet: what goes on keeps its row, what was left is marked", async () => {
  await openMade(yearEnd);
  await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
  await rollForward(await choose(), { asOf: AS_OF });
  const analysis = await analyseWorkbook({ asOf: "2027-04-30" });
  expect(analysis.plans.map(({ sheet }) => sheet)).toEqual([NEXT]);
  expect(analysis.plans[0]?.actions.map(({ standing }) => standing.status)).toEqual([
    "in-progress",
    "in-progress",
    "in-progress",
  ]);
  expect(analysis.offers ?? []).toEqual([]);
  const { refresh } = await buildWorkbook({ asOf: "2027-04-30", kinds: ["register"] });
  expect(refresh?.gone.map(({ row }) => row.ref)).toEqual(["1.1", "2.1", "3.1"]);
  expect(refresh?.added).toEqual([]);
  const keys = refresh?.gone.map(({ key }) => key) ?? [];
  const after = await buildWorkbook({ asOf: "2027-04-30", kinds: ["register"], dropped: keys });
  const merged = after.refresh?.registers[0]?.merged;
  expect(merged?.dropped).toHaveLength(3);
  expect(merged?.rows).toHaveLength(3);
  expect((await buildWorkbook({ asOf: "2027-04-30", kinds: ["register"] })).refresh).toMatchObject({
    gone: [],
    taken: [],
    conflicts: [],
  });
});

test("another table beside the plan keeps its rows and its gap", async () => {
  const standin = await openMade((workbook) => {
    yearEnd(workbook);
    const sheet = workbook.getWorksheet("Plan 2026-27");
    [
      ["Contacts", "Telephone"],
      ["Head of Service", "01632 960101"],
      ["Data Analyst", "01632 960102"],
    ].forEach(([who = "", telephone = ""], index) => {
      if (sheet) sheet.getCell(3 + index, 10).value = who;
      if (sheet) sheet.getCell(3 + index, 11).value = telephone;
    });
  });
  await rollForward(await choose(), { asOf: AS_OF });
  const rows = shown(standin, NEXT);
  expect(rows[2]?.slice(7, 12)).toEqual(["Progress", "Brought forward", "", "Contacts", "Telephone"]);
  // The row of 1.1 holds a contact, so it is emptied and not taken out.
  expect(rows[3]?.slice(0, 12)).toEqual([
    "",
    "1. Hear children",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "Head of Service",
    "01632 960101",
  ]);
  expect(rows[4]?.[0]).toBe("1.2");
});

test.each<[string, RollDecision, readonly string[]]>([
  ["some of it left", "done", ["2"]],
  // Excel takes not the last row out of a table: it is emptied.
  ["all of it left", "superseded", [""]],
])("a plan that is an Excel table, %s", async (_, decision, refs) => {
  const standin = await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Actions 2026-27");
    const headings = ["Ref", "Action", "Lead", "Status"];
    const rows = [
      ["1", "Write the policy on visits", "Head of Service", "Complete"],
      ["2", "Set up a panel of young people", "Operations Manager", "In progress"],
      ["3", "Publish the annual report", "Data Analyst", "Complete"],
    ];
    [headings, ...rows].forEach((row) => sheet.addRow(row));
    const columns = headings.map((name) => ({ name }));
    sheet.addTable({ name: "Actions", ref: "A1", headerRow: true, columns, rows });
  });
  await rollForward(await choose(decision === "done" ? {} : { 1: decision, 2: decision, 3: decision }), {
    asOf: AS_OF,
  });
  const [headings, ...rows] = shown(standin, "Actions 2027-28");
  expect(headings?.slice(0, 4)).toEqual(["Ref", "Action", "Lead", "Status"]);
  expect(rows.map((row) => row[0])).toEqual(refs[0] === "" ? [] : refs);
  const sheet = (await savedWorkbook(standin)).getWorksheet("Actions 2027-28");
  expect(sheet?.getTables()).toHaveLength(1);
});

test("a second year: the history grows, newest first", async () => {
  const standin = await openMade(yearEnd);
  await rollForward(await choose(), { asOf: AS_OF });
  const analysis = await analyseWorkbook({ asOf: "2028-03-10" });
  const choices = choicesAsProposed(analysis);
  const rolled = await rollForward(choices, { asOf: "2028-03-10" });
  expect([rolled.year, rolled.sheets, rolled.archive]).toEqual(["2028-29", ["Plan 2028-29"], null]);
  expect(shown(standin, "Plan 2028-29")[3]?.[8]).toBe(
    "2027-28: in progress, was rated Amber, due December 2026. It is still open. The date has passed: agree a new one.\n2026-27: in progress, was rated Amber, due December 2026. It is still open. The date has passed: agree a new one.",
  );
});

test("ratings begin anew, and a finished action is kept, where the user says so", async () => {
  const standin = await openMade(yearEnd);
  await rollForward(await choose({ "2.1": "retain" }), { asOf: AS_OF, ratings: "reset", year: "2027-28" });
  const rows = shown(standin, NEXT);
  expect(rows.map((row) => row[0])).toContain("2.1");
  expect(rows.slice(3, 7).map((row) => row[5])).toEqual(["", "", "", ""]);
  const kept = (await analyseWorkbook({ asOf: AS_OF })).plans[0]?.actions.find(
    ({ ref }) => ref.text === "2.1",
  );
  expect(kept?.standing.status).not.toBe("complete");
  expect(rows.find((row) => row[0] === "2.1")?.[8]).toMatch(
    /^2026-27: complete, due January 2027.*It said: “Complete”/,
  );
});

test("names that are taken, and an old plan that goes on counting", async () => {
  const standin = await openMade((workbook) => {
    yearEnd(workbook);
    workbook.addWorksheet(NEXT).getCell("A1").value = "Notes for next year";
  });
  const rolled = await rollForward(await choose(), { asOf: AS_OF, oldPlans: "go-on" });
  expect(rolled.sheets).toEqual([`${NEXT} (2)`]);
  expect(shown(standin, NEXT)).toEqual([["Notes for next year", ...Array.from({ length: 13 }, () => "")]]);
  const { plans } = await analyseWorkbook({ asOf: AS_OF });
  expect(plans.map(({ sheet }) => sheet)).toEqual(["Plan 2026-27", `${NEXT} (2)`]);
});

test("next year's sheet of a hidden plan is shown", async () => {
  const standin = await openMade((workbook) => {
    yearEnd(workbook);
    workbook.addWorksheet("Cover").getCell("A1").value = "Thornbury Vale Youth Justice Service";
    const plan = workbook.getWorksheet("Plan 2026-27");
    if (plan !== undefined) plan.state = "hidden";
  });
  const { sheets } = await rollForward(await choose(), { asOf: AS_OF });
  expect(sheets).toEqual([NEXT]);
  expect(sheetNames(standin)).toEqual(expect.arrayContaining([NEXT, ARCHIVE]));
  expect(sheetNames(standin)).not.toContain("Plan 2026-27");
});

test("decisions about another plan than the one that stands there are refused", async () => {
  const standin = await openMade(yearEnd);
  const choices = await choose();
  standin.typeInto("Plan 2026-27", 4, 2, "Set up a panel of parents");
  await expect(rollForward(choices, { asOf: AS_OF })).rejects.toMatchObject({ code: "ChangedMeanwhile" });
  expect(sheetNames(standin)).toEqual(["Plan 2026-27"]);
});

test("ten round trips, whatever the size", async () => {
  const tripsOf = async (standin: Standin) => {
    const choices = await choose();
    const before = standin.traffic.roundTrips;
    await rollForward(choices, { asOf: AS_OF });
    return standin.traffic.roundTrips - before;
  };
  expect(await tripsOf(await openMade(yearEnd))).toBe(10);
  expect(await tripsOf(await openBytes(await makePlan(300)))).toBe(10);
});

describe("whole or not at all", () => {
  test.each(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((trip) =>
      [false, true].map((halfWay) => [trip, halfWay] as const),
    ),
  )("a failure at round trip %i (half way: %s)", async (trip, halfWay) => {
    const standin = await openMade(yearEnd);
    const choices = await choose();
    const before = sheetNames(standin);
    standin.failAt(trip, "GeneralException", { halfWay });
    const done = await rollForward(choices, { asOf: AS_OF }).then(
      () => true,
      () => false,
    );
    const names = sheetNames(standin);
    expect(names).toEqual(done ? ["Plan 2026-27", NEXT, ARCHIVE] : before);
    if (!done) {
      expect((await rollForward(choices, { asOf: AS_OF })).sheets).toEqual([NEXT]);
      expect((await analyseWorkbook({ asOf: AS_OF })).plans.map(({ sheet }) => sheet)).toEqual([NEXT]);
    }
  });
});

test("it can be taken back, as long as nobody has typed on the new sheets", async () => {
  const standin = await openMade(yearEnd);
  const before = shown(standin, "Plan 2026-27");
  await rollForward(await choose(), { asOf: AS_OF });
  standin.typeInto(NEXT, 3, 7, "Held a third time");
  await expect(restoreLast()).rejects.toMatchObject({ code: "ChangedSince" });
  expect(sheetNames(standin)).toContain(NEXT);
  standin.typeInto(NEXT, 3, 7, "Held twice");
  expect(await restoreLast()).toEqual({ label: "Roll forward to 2027-28" });
  expect(sheetNames(standin)).toEqual(["Plan 2026-27"]);
  expect(shown(standin, "Plan 2026-27")).toEqual(before);
  expect((await analyseWorkbook({ asOf: AS_OF })).plans).toHaveLength(1);
});
