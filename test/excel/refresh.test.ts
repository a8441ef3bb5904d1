/** A refresh on the stand-in, through the add-in's own Office.js code: build, edit both sides, refresh. */
import type { RegisterChange } from "../../src/engine";
import { makePlan } from "../../bench/makePlan";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import type { Standin } from "../../src/standin/standin";
import { openBytes, openMade, savedWorkbook, smallPlan } from "./openMade";

const AS_OF = "2026-10-01";
const SHEET = "Action register";
const build = () => buildWorkbook({ asOf: AS_OF, kinds: ["register"] });

/** The register as a person sees it, row by row with headings first; links as their text. */
function shown(standin: Standin): string[][] {
  const sheet = standin.view().sheets.find((one) => one.name === SHEET);
  const at = (row: number, column: number) => sheet?.cell(row, column)?.text ?? "";
  const rows: string[][] = [];
  for (let row = 3; at(row, 1) !== "" || at(row, 0) !== ""; row++) {
    const cells: string[] = [];
    for (let column = 0; at(3, column) !== ""; column++) cells.push(at(row, column));
    rows.push(cells);
  }
  return rows;
}

function column(standin: Standin, heading: string): string[] {
  const [headings = [], ...rows] = shown(standin);
  return rows.map((row) => row[headings.indexOf(heading)] ?? "");
}

function typeInRegister(standin: Standin, ref: string, heading: string, text: string): void {
  const rows = shown(standin);
  const row = rows.findIndex((cells) => cells[0] === ref);
  standin.typeInto(SHEET, 3 + row, (rows[0] ?? []).indexOf(heading), text);
}

const short = (changes: readonly RegisterChange[] | undefined) =>
  changes?.map((one) => [one.row.ref, one.heading, one.sheet, one.register]);

/** Sorts the body as Excel does: values and formulas of each row move together. */
function sortByAction(): Promise<void> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("ActionRegister").getDataBodyRange();
    body.load("formulas");
    await context.sync();
    const rows = [...(body.formulas as unknown[][])];
    rows.sort((one, other) => String(one[1]).localeCompare(String(other[1])));
    // Texts stay texts when Excel sorts; what is written here would be taken as typed.
    const kept = (cell: unknown, column: number) =>
      typeof cell === "string" && column > 0 && !/^(?:=|$)/.test(cell) ? `'${cell}` : cell;
    body.formulas = rows.map((row) => row.map(kept));
    await context.sync();
  });
}

function addColumn(heading: string, cells: readonly string[]): Promise<void> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("ActionRegister");
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRangeByIndexes(rowIndex, columnIndex + columnCount, rowCount, 1).formulas = [
      [heading],
      ...cells.map((cell) => [cell]),
    ];
    table.resize(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount + 1));
    await context.sync();
  });
}

function registerTable() {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("ActionRegister").getRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

test("the first build is no refresh", async () => {
  await openMade(smallPlan);
  expect((await build()).refresh).toBeNull();
});

test("a year in small: the sheet and the register are edited, sorted, widened, saved and opened again", async () => {
  let standin = await openMade(smallPlan);
  await build();
  typeInRegister(standin, "2", "Lead", "Practice Lead");
  typeInRegister(standin, "3", "Progress", "Ten files done");
  await sortByAction();
  await addColumn(
    "Days left",
    ["", "", "", ""].map(() => "=[@Due]-46296"),
  );
  await addColumn("My view", ["Going well", "Worried", "", "=1+1"]);
  expect(column(standin, "Ref")).toEqual(["3", "4", "2", "1"]);

  // In the plan: a new date for 1, progress for 3 and 2, a new action at the end.
  standin.typeInto("Plan", 3, 3, "'November 2026");
  standin.typeInto("Plan", 5, 5, "Twelve files audited");
  standin.typeInto("Plan", 4, 5, "First session held");
  ["'5", "Publish the annual report", "Data Analyst", "31/03/2027", "Amber", "Begun"].forEach((text, at) =>
    standin.typeInto("Plan", 7, at, text),
  );
  const { refresh } = await build();
  expect(short(refresh?.taken)).toEqual(
    expect.arrayContaining([
      ["1", "Due", 46356, 46234],
      ["1", "Due as written", "November 2026", "July 2026"],
      ["2", "Progress", "First session held", null],
      ["2", "Status", "In progress", "Not started"],
    ]),
  );
  expect(refresh?.taken).toHaveLength(4);
  expect(short(refresh?.kept)).toEqual([["2", "Lead", "Operations Manager", "Practice Lead"]]);
  const conflict = ["3", "Progress", "Twelve files audited", "Ten files done"];
  expect(short(refresh?.conflicts)).toEqual([conflict]);
  expect([refresh?.added.map((row) => row.ref), refresh?.vanished]).toEqual([["5"], []]);
  const told = () => ({
    refs: column(standin, "Ref"),
    leads: column(standin, "Lead"),
    progress: column(standin, "Progress"),
    days: column(standin, "Days left"),
    views: column(standin, "My view"),
  });
  const after = told();
  expect(after).toEqual({
    refs: ["3", "4", "2", "1", "5"],
    leads: ["Quality Lead", "Head of Service", "Practice Lead", "Head of Service", "Data Analyst"],
    progress: ["Ten files done", "Held twice", "First session held", "Drafted", "Begun"],
    days: ["91", "181", "-1", "60", "181"],
    views: ["Going well", "Worried", "", "2", ""],
  });

  const written = shown(standin);
  standin = await openBytes(await standin.save());
  const again = await build();
  expect(again.refresh).toMatchObject({ taken: [], added: [], vanished: [] });
  expect(short(again.refresh?.conflicts)).toEqual([conflict]);
  expect(shown(standin)).toEqual(written);
  expect(await registerTable()).toMatch(/^'Action register'!A4:/);
  const workbook = await savedWorkbook(standin);
  expect(workbook.getWorksheet(SHEET)?.getTables()).toHaveLength(1);
});

test.each([
  ["sheet", "Twelve files audited", []],
  ["register", "Ten files done", [["3", "Progress", "Twelve files audited", "Ten files done"]]],
] as const)("a conflict that is settled for the %s is told no more", async (take, text, kept) => {
  const standin = await openMade(smallPlan);
  await build();
  typeInRegister(standin, "3", "Progress", "Ten files done");
  standin.typeInto("Plan", 5, 5, "Twelve files audited");
  const { refresh } = await build();
  const [conflict] = refresh?.conflicts ?? [];
  if (conflict === undefined) throw new Error("There is no conflict.");
  const settled = [{ source: conflict.source, heading: conflict.heading, take }];
  const after = await buildWorkbook({ asOf: AS_OF, kinds: ["register"], settled });
  expect(after.refresh?.conflicts).toEqual([]);
  expect(column(standin, "Progress")[2]).toBe(text);
  const quiet = await build();
  expect(quiet.refresh).toMatchObject({ conflicts: [], taken: [] });
  expect(short(quiet.refresh?.kept)).toEqual(kept);
  expect(column(standin, "Progress")[2]).toBe(text);
});

describe("a row that left the plan", () => {
  async function withVanished() {
    const standin = await openMade(smallPlan);
    await build();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A5").getEntireRow().delete("Up");
      await context.sync();
    });
    const { refresh } = await build();
    return { standin, dropped: refresh?.gone.map(({ key }) => key) ?? [] };
  }

  test("is told by every refresh until the user drops it", async () => {
    const { standin, dropped } = await withVanished();
    expect((await build()).refresh?.gone.map(({ row }) => row.ref)).toEqual(["2"]);
    const { refresh } = await buildWorkbook({ asOf: AS_OF, kinds: ["register"], dropped });
    expect([refresh?.registers[0]?.merged.dropped.length, refresh?.gone]).toEqual([1, []]);
    expect(column(standin, "Ref")).toEqual(["1", "3", "4"]);
    expect((await build()).refresh).toMatchObject({ gone: [], taken: [], added: [] });
    expect(await registerTable()).toMatch(/^'Action register'!A4:[A-Z]7$/);
  });

  test("is not dropped where somebody has typed in it since", async () => {
    const { standin, dropped } = await withVanished();
    typeInRegister(standin, "2", "Progress", "Taken up again by the college");
    const { refresh } = await buildWorkbook({ asOf: AS_OF, kinds: ["register"], dropped });
    expect(refresh?.registers[0]?.merged.dropped).toEqual([]);
    expect(refresh?.gone.map(({ row }) => row.ref)).toEqual(["2"]);
    expect(column(standin, "Progress")).toContain("Taken up again by the college");
  });

  test("goes together with a new row that comes", async () => {
    const { standin, dropped } = await withVanished();
    ["'5", "Publish the annual report", "Data Analyst", "31/03/2027", "Amber", "Begun"].forEach((text, at) =>
      standin.typeInto("Plan", 6, at, text),
    );
    await buildWorkbook({ asOf: AS_OF, kinds: ["register"], dropped });
    expect(column(standin, "Ref")).toEqual(["1", "3", "4", "5"]);
    expect(column(standin, "Action")).toEqual([
      "Write the policy for out-of-court disposals",
      "Audit twenty case files",
      "Set up a panel of young people",
      "Publish the annual report",
    ]);
  });
});

test("an action that left the plan is marked in the register, and what stands below the table is not run over", async () => {
  const standin = await openMade(smallPlan);
  await build();
  // With a row between: what is typed right beneath a table becomes a row of it.
  standin.typeInto(SHEET, 9, 1, "Agreed by the board on 3 July");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A5").getEntireRow().delete("Up");
    await context.sync();
  });
  ["'5", "Publish the annual report", "Data Analyst", "31/03/2027", "Amber", "Begun"].forEach((text, at) =>
    standin.typeInto("Plan", 6, at, text),
  );
  const { refresh } = await build();
  expect([refresh?.added.map((row) => row.ref), refresh?.vanished.map((row) => row.ref)]).toEqual([
    ["5"],
    ["2"],
  ]);
  expect(column(standin, "Source")).toEqual([
    "Plan B4",
    "No longer in the sheet (was Plan B5)",
    "Plan B5",
    "Plan B6",
    "Plan B7",
  ]);
  const sheet = (await savedWorkbook(standin)).getWorksheet(SHEET);
  expect(sheet?.getTables()[0]?.ref).toMatch(/^A4:[A-Z]9$/);
  expect(sheet?.getCell("B11").value).toBe("Agreed by the board on 3 July");
});

test("colours stay with their rows, and widths; new rows look like ours", async () => {
  const standin = await openMade(smallPlan);
  await build();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange("B6").format.fill.color = "#FFFF00";
    sheet.getRange("B1").format.columnWidth = 399.75;
    sheet.getRange("B7").format.fill.color = "#00FF00";
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A6").getEntireRow().insert("Down");
    await context.sync();
  });
  ["'2a", "Publish the annual report", "Data Analyst", "31/03/2027", "Amber", "Begun"].forEach((text, at) =>
    standin.typeInto("Plan", 5, at, text),
  );
  await build();
  expect(column(standin, "Ref")).toEqual(["1", "2", "2a", "3", "4"]);
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const cells = ["B6", "B7", "A7", "B8"].map((address) => sheet.getRange(address));
    for (const cell of cells) {
      cell.load("numberFormat,format/columnWidth,format/wrapText,format/fill/color");
    }
    await context.sync();
    return cells.map(({ numberFormat, format }) => ({
      numberFormat: numberFormat as string[][],
      width: format.columnWidth,
      wraps: format.wrapText,
      fill: format.fill.color,
    }));
  });
  const [above, added, ref, below] = found;
  expect([above?.fill, above?.width, below?.fill]).toEqual(["#FFFF00", 399.75, "#00FF00"]);
  expect([added?.fill, added?.wraps]).toEqual(["#FFFFFF", true]);
  expect(ref?.numberFormat).toEqual([["@"]]);
});

test("the rules on the rating cover the new rows and are not multiplied", async () => {
  const standin = await openMade(smallPlan);
  await build();
  const count = async () => (await savedWorkbook(standin)).getWorksheet(SHEET)?.conditionalFormattings ?? [];
  const before = (await count()).flatMap((one) => one.rules).length;
  for (const [index, ref] of ["'5", "'6"].entries()) {
    [ref, `Hold event ${ref}`, "Data Analyst", "31/03/2027", "Red", ""].forEach((text, at) =>
      standin.typeInto("Plan", 7 + index, at, text),
    );
    await build();
  }
  const after = await count();
  expect(after.flatMap((one) => one.rules)).toHaveLength(before);
  expect(new Set(after.map((one) => one.ref))).toEqual(new Set(["G5:G10"]));
});

test("a reference that changes in the sheet is still a text", async () => {
  const standin = await openMade(smallPlan);
  await build();
  standin.typeInto("Plan", 4, 0, "'1.10");
  const { refresh } = await build();
  expect(short(refresh?.taken)).toEqual([["1.10", "Ref", "1.10", "2"]]);
  expect(column(standin, "Ref")).toEqual(["1", "1.10", "3", "4"]);
});

test("text that begins like a formula is no formula after a refresh either", async () => {
  const standin = await openMade((workbook) => {
    smallPlan(workbook);
    const sheet = workbook.getWorksheet("Plan");
    if (sheet) sheet.getCell("F5").value = "=1+1 is what they said";
  });
  await build();
  standin.typeInto("Plan", 4, 2, "Chair");
  const { refresh } = await build();
  expect(short(refresh?.taken)).toEqual([["2", "Lead", "Chair", "Operations Manager"]]);
  expect(column(standin, "Progress")[1]).toBe("=1+1 is what they said");
});

test("a column that comes beside the references does not take their text format, in which a guard would show", async () => {
  const standin = await openMade(smallPlan);
  await build();
  standin.typeInto("Plan", 2, 6, "Recommendation");
  for (const row of [3, 4, 5, 6]) standin.typeInto("Plan", row, 6, "'=1+1 is what they said");
  await build();
  expect(shown(standin)[0]?.slice(0, 2)).toEqual(["Ref", "Recommendation"]);
  expect(column(standin, "Recommendation")).toEqual(Array(4).fill("=1+1 is what they said"));
});

test("a register that was made plain cells is left alone, and the sentence says what to do", async () => {
  const standin = await openMade(smallPlan);
  await build();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("ActionRegister").convertToRange();
    await context.sync();
  });
  const before = shown(standin);
  await expect(build()).rejects.toMatchObject({ code: "RegisterIsNoTable", message: /Insert > Table/ });
  expect(shown(standin)).toEqual(before);
});

test("a register from before there was a base: nothing is overwritten", async () => {
  const standin = await openMade(smallPlan);
  await build();
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.load("items/id");
    await context.sync();
    for (const part of parts.items) part.delete();
    await context.sync();
  });
  typeInRegister(standin, "2", "Lead", "Practice Lead");
  const { refresh } = await build();
  expect(short(refresh?.conflicts)).toEqual([["2", "Lead", "Operations Manager", "Practice Lead"]]);
  expect(column(standin, "Lead")[1]).toBe("Practice Lead");
});

test("the board's figures, in words and by formula, are those of the register", async () => {
  const standin = await openMade(smallPlan);
  await build();
  typeInRegister(standin, "2", "RAG", "Red");
  typeInRegister(standin, "2", "Lead", "Practice Lead");
  typeInRegister(standin, "3", "Status", "Complete");
  typeInRegister(standin, "3", "Due", "30/09/2026");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A7").getEntireRow().delete("Up");
    await context.sync();
  });
  const { analysis } = await buildWorkbook({ asOf: AS_OF });
  const { figures } = analysis;
  // Three in the plan, and the one that left it and still stands in the register.
  expect(figures.all.actions).toBe(4);
  expect([figures.all.byStatus.complete, figures.all.openByRating.Red, figures.all.overdue]).toEqual([
    1, 2, 2,
  ]);
  expect(figures.byLead.map((lead) => lead.name).sort()).toEqual([
    "Head of Service",
    "Practice Lead",
    "Quality Lead",
  ]);
  const summary = standin.view().sheets.find((one) => one.name === "Board summary");
  const texts: string[] = [];
  for (let row = 0; row < 60; row++)
    for (let column = 0; column < 10; column++) texts.push(summary?.cell(row, column)?.text ?? "");
  expect(texts).toContain("Practice Lead");
  expect(texts.join("\n")).not.toMatch(/#(?:REF|NAME|VALUE)/);
});

test("a refresh of 5,000 actions takes at most 10 round trips", async () => {
  const standin = await openBytes(await makePlan(5_000));
  await buildWorkbook({ asOf: AS_OF, kinds: ["register", "checks"] });
  standin.typeInto("Improvement plan", 100, 10, "Changed in the sheet");
  const before = standin.traffic.roundTrips;
  const { refresh } = await buildWorkbook({ asOf: AS_OF, kinds: ["register", "checks"] });
  expect(short(refresh?.taken)).toEqual([["10.9", "Progress", "Changed in the sheet", expect.any(String)]]);
  expect(refresh?.conflicts).toEqual([]);
  expect(standin.traffic.roundTrips - before).toBeLessThanOrEqual(10);
}, 240_000);

test("a row that the user keeps is marked so, stays, and is not told of again until its sheet has it back", async () => {
  const standin = await openMade(smallPlan);
  await build();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("5:5").delete("Up");
    await context.sync();
  });
  const { refresh } = await build();
  const goneKept = refresh?.gone.map(({ key }) => key) ?? [];
  expect(goneKept).toHaveLength(1);
  const kept = await buildWorkbook({ asOf: AS_OF, kinds: ["register"], goneKept });
  expect([kept.refresh?.gone, column(standin, "Ref")]).toEqual([[], ["1", "2", "3", "4"]]);
  expect(column(standin, "Source")[1]).toBe("No longer in the sheet, kept (was Plan B5)");
  expect((await build()).refresh).toMatchObject({ gone: [], vanished: [], taken: [] });
  typeInRegister(standin, "2", "Progress", "Asked about in the autumn");
  expect((await build()).refresh?.gone).toEqual([]);
  ["'2", "Train all staff in assessing risk", "Operations Manager", "September 2026", "Amber", ""].forEach(
    (text, at) => standin.typeInto("Plan", 6, at, text),
  );
  const again = await build();
  expect([again.refresh?.added, again.refresh?.kept.map(({ heading }) => heading)]).toEqual([
    [],
    ["Progress"],
  ]);
  expect(column(standin, "Source")[1]).toBe("Plan B7");
});
