/** A register for each plan of a workbook: built, typed in on both sides, refreshed, and taken back. */
import type { Workbook } from "@cj-tech-master/excelts";
import type { Settings } from "../../src/engine";
import { analyseWorkbook } from "../../src/excel/analyseWorkbook";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { keepSettings } from "../../src/excel/keepSettings";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { restoreLast } from "../../src/excel/restoreLast";
import { rollForward } from "../../src/excel/rollForward";
import type { Standin } from "../../src/standin/standin";
import { choicesAsProposed } from "../engine/draft/rollForward/choicesAsProposed";
import { openBytes, openMade } from "./openMade";
import { stateOf } from "./workbookState";

const AS_OF = "2026-10-01";
const EACH: Partial<Settings> = { registers: "each" };
const [INSPECTION, HEALTH] = ["Register – Inspection", "Register – Health"];

/** Two plans of a made-up service; only the first is kept under recommendations. */
function twoPlans(workbook: Workbook): void {
  const inspection = workbook.addWorksheet("Inspection");
  inspection.addRow(["Thornbury Vale Youth Justice Service: plan after the inspection"]);
  inspection.addRow(["Ref", "Recommendation", "Action", "Lead", "Due date", "RAG", "Progress"]).font = {
    bold: true,
  };
  for (const row of [
    [
      "1",
      "Governance",
      "Write the policy for out-of-court disposals",
      "Head of Service",
      "31/07/2026",
      "Red",
    ],
    ["2", "Governance", "Train all staff in assessing risk", "Operations Manager", "30/09/2026", "Amber"],
    ["3", "Practice", "Audit twenty case files", "Quality Lead", "31/12/2026", "Green"],
  ])
    inspection.addRow([...row, "Begun"]);
  const health = workbook.addWorksheet("Health");
  health.addRow(["Thornbury Vale: health of children in the youth justice service"]);
  health.addRow(["Ref", "Action", "Lead", "Due date", "RAG", "Progress"]).font = { bold: true };
  health.addRow([
    "1",
    "Screen every child for speech and language",
    "Health Lead",
    "15/09/2026",
    "Red",
    "Begun",
  ]);
  health.addRow(["2", "Agree a route into mental health", "Head of Service", "31/01/2027", "Amber", "Begun"]);
}

const build = (kinds?: readonly ("register" | "summary" | "checks")[]) =>
  buildWorkbook({ asOf: AS_OF, ...(kinds === undefined ? {} : { kinds }) });

async function built(): Promise<Standin> {
  const standin = await openMade(twoPlans);
  await keepSettings(EACH);
  await build();
  return standin;
}

const textAt = (standin: Standin, sheet: string, row: number, column: number) =>
  standin
    .view()
    .sheets.find(({ name }) => name === sheet)
    ?.cell(row, column)?.text ?? "";

/** The register's rows by reference and text, in the given columns. */
function columnOf(standin: Standin, sheet: string, heading: string): Readonly<Record<string, string>> {
  const headings = Array.from({ length: 24 }, (_, column) => textAt(standin, sheet, 3, column));
  const [action, wanted] = [headings.indexOf("Action"), headings.indexOf(heading)];
  const found: Record<string, string> = {};
  for (let row = 4; textAt(standin, sheet, row, action) !== ""; row++)
    found[textAt(standin, sheet, row, action)] = textAt(standin, sheet, row, wanted);
  return found;
}

function typeIn(standin: Standin, sheet: string, action: string, heading: string, text: string): void {
  const headings = Array.from({ length: 24 }, (_, column) => textAt(standin, sheet, 3, column));
  const row = Object.keys(columnOf(standin, sheet, "Action")).indexOf(action);
  standin.typeInto(sheet, 4 + row, headings.indexOf(heading), text);
}

/** Each row of the summary as the texts of its cells. */
function summaryRows(standin: Standin): readonly (readonly string[])[] {
  return Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 10 }, (_, column) => textAt(standin, "Board summary", row, column)),
  );
}

const lineOf = (standin: Standin, label: string) =>
  summaryRows(standin)
    .find((cells) => cells[1] === label)
    ?.slice(0, 8);

test("each plan has a register with its own name, and one summary adds them up", async () => {
  const standin = await openMade(twoPlans);
  await keepSettings(EACH);
  const before = standin.traffic.roundTrips;
  const { written, analysis } = await build();
  expect(standin.traffic.roundTrips - before).toBeLessThanOrEqual(10);
  expect(written.map(({ kind, name }) => [kind, name])).toEqual([
    ["register-1", INSPECTION],
    ["register-2", HEALTH],
    ["summary", "Board summary"],
    ["checks", "Plan checks"],
  ]);
  expect(textAt(standin, HEALTH, 0, 0)).toBe("Action register: Health");
  expect(textAt(standin, HEALTH, 1, 0)).toContain("Thornbury Vale: health of children");
  expect(columnOf(standin, HEALTH, "RAG")).toEqual({
    "Screen every child for speech and language": "Red",
    "Agree a route into mental health": "Amber",
  });
  expect(Object.values(columnOf(standin, INSPECTION, "Plan"))).toEqual([
    "Inspection",
    "Inspection",
    "Inspection",
  ]);
  expect(analysis.figures.all.actions).toBe(5);
  expect(textAt(standin, "Board summary", 3, 0)).toBe("5 actions: 5 in progress.");
  expect(textAt(standin, "Board summary", 4, 0)).toBe(
    "Of the 5 open, 2 are Red, 2 Amber, 1 Green; 3 are overdue, the longest by 62 days.",
  );
  expect(lineOf(standin, "Inspection")).toEqual(["3", "Inspection", "1", "1", "1", "–", "–", "2"]);
  expect(lineOf(standin, "Health")).toEqual(["2", "Health", "1", "1", "–", "–", "–", "1"]);
  expect(lineOf(standin, "Governance")).toEqual(["2", "Governance", "1", "1", "–", "–", "–", "2"]);
  expect(lineOf(standin, "Head of Service")).toEqual(["2", "Head of Service", "1", "1", "–", "–", "–", "1"]);
});

test("the summary is the same as with one register for all", async () => {
  const each = summaryRows(await built());
  const one = await openMade(twoPlans);
  await build();
  expect(summaryRows(one)).toEqual(each);
});

test("what is typed in each register and in each sheet is brought together, after saving too", async () => {
  let standin = await built();
  typeIn(standin, INSPECTION, "Audit twenty case files", "Lead", "Practice Lead");
  typeIn(standin, HEALTH, "Agree a route into mental health", "Status", "Complete");
  standin.typeInto("Health", 2, 5, "Forty children screened");
  standin.typeInto("Inspection", 2, 5, "Amber");
  standin = await openBytes(await standin.save());
  const { refresh } = await build();
  const said = (changes: readonly { heading: string; row: { text: string } }[] = []) =>
    changes.map(({ heading, row }) => [row.text, heading]);
  expect(said(refresh?.taken)).toEqual([
    ["Write the policy for out-of-court disposals", "RAG"],
    ["Screen every child for speech and language", "Progress"],
  ]);
  expect(said(refresh?.kept)).toEqual([
    ["Audit twenty case files", "Lead"],
    ["Agree a route into mental health", "Status"],
  ]);
  expect(refresh?.conflicts).toEqual([]);
  expect(columnOf(standin, INSPECTION, "Lead")["Audit twenty case files"]).toBe("Practice Lead");
  expect(columnOf(standin, HEALTH, "Progress")["Screen every child for speech and language"]).toBe(
    "Forty children screened",
  );
  expect(textAt(standin, "Board summary", 3, 0)).toBe("5 actions: 1 complete, 4 in progress.");
  const again = await build();
  expect(again.refresh).toMatchObject({ taken: [], conflicts: [], added: [], vanished: [] });
});

test("a row that only one register has counts with its plan", async () => {
  const standin = await built();
  const row = 4 + Object.keys(columnOf(standin, HEALTH, "Action")).length;
  const headings = Array.from({ length: 24 }, (_, column) => textAt(standin, HEALTH, 3, column));
  standin.typeInto(HEALTH, row, headings.indexOf("Action"), "Ask the children what helped");
  standin.typeInto(HEALTH, row, headings.indexOf("RAG"), "Red");
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("ActionRegister2");
    const range = table.getRange();
    range.load("rowIndex,rowCount,columnCount");
    await context.sync();
    const sheet = context.workbook.worksheets.getItem(HEALTH);
    if (range.rowIndex + range.rowCount <= row)
      table.resize(sheet.getRangeByIndexes(3, 0, row - 2, range.columnCount));
    await context.sync();
  });
  const { analysis } = await build();
  expect(analysis.figures.all.actions).toBe(6);
  expect(textAt(standin, "Board summary", 3, 0)).toContain("6 actions");
});

test("a sheet that was renamed keeps its register, and one that came gets a new one", async () => {
  const standin = await built();
  typeIn(standin, HEALTH, "Agree a route into mental health", "Lead", "Nurse");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Health").name = "Wellbeing";
    const sheet = context.workbook.worksheets.add("Education");
    sheet.getRange("A1:F2").values = [
      ["Ref", "Action", "Lead", "Due date", "RAG", "Progress"],
      ["1", "Find a place at college for every child over 16", "Education Lead", "", "Amber", "Begun"],
    ];
    sheet.getRange("A1:F1").format.font.bold = true;
    await context.sync();
  });
  const { written, refresh } = await build(["register"]);
  expect(written.map(({ kind, name }) => [kind, name])).toEqual([
    ["register-1", INSPECTION],
    ["register-2", HEALTH],
    ["register-3", "Register – Education"],
  ]);
  expect(refresh?.vanished).toEqual([]);
  expect(columnOf(standin, HEALTH, "Lead")["Agree a route into mental health"]).toBe("Nurse");
  expect(columnOf(standin, HEALTH, "Plan")["Agree a route into mental health"]).toBe("Wellbeing");
});

test("the register of a sheet that was deleted keeps its rows, and they are counted until they are dropped", async () => {
  const standin = await built();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Health").delete();
    await context.sync();
  });
  const { refresh, analysis } = await build();
  expect(refresh?.gone.map(({ row }) => row.text)).toEqual([
    "Screen every child for speech and language",
    "Agree a route into mental health",
  ]);
  expect(analysis.figures.all.actions).toBe(5);
  expect(textAt(standin, "Board summary", 3, 0)).toContain("5 actions");
  const dropped = refresh?.gone.map(({ key }) => key) ?? [];
  const after = await buildWorkbook({ asOf: AS_OF, dropped });
  expect(after.analysis.figures.all.actions).toBe(3);
  expect(textAt(standin, "Board summary", 3, 0)).toContain("3 actions");
});

test.each<[string, Partial<Settings>, Partial<Settings>, readonly string[]]>([
  ["each, then one", EACH, { registers: "one" }, [INSPECTION, HEALTH]],
  ["one, then each", { registers: "one" }, EACH, ["Action register"]],
])("%s: the registers that stand stay as they are", async (_, first, then, names) => {
  const standin = await openMade(twoPlans);
  await keepSettings(first);
  await build();
  const [name = ""] = names;
  typeIn(standin, name, "Audit twenty case files", "Progress", "Nineteen files read");
  await keepSettings(then);
  const { written } = await build(["register"]);
  expect(written.map((one) => one.name)).toEqual(names);
  expect(columnOf(standin, name, "Progress")["Audit twenty case files"]).toBe("Nineteen files read");
});

test("a refresh of both is taken back whole, and so is the first build", async () => {
  let standin = await openMade(twoPlans);
  await keepSettings(EACH);
  const empty = await stateOf(standin);
  standin = await openBytes(await standin.save());
  await build();
  const first = await stateOf(standin);
  standin = await openBytes(await standin.save());
  standin.typeInto("Health", 2, 5, "Forty children screened");
  standin.typeInto("Inspection", 2, 5, "Amber");
  ["'4", "Practice", "Publish the annual report", "Data Analyst", "31/03/2027", "Amber", "Begun"].forEach(
    (text, at) => standin.typeInto("Inspection", 5, at, text),
  );
  const typed = await stateOf(standin);
  standin = await openBytes(await standin.save());
  await build();
  expect(await stateOf(standin)).not.toEqual(typed);
  standin = await openBytes(await standin.save());
  await expect(restoreLast()).resolves.toEqual({
    label: "Refresh of the registers, the board summary and the checks",
  });
  expect(await stateOf(standin)).toEqual(typed);
  expect(first).not.toEqual(typed);

  standin = await openMade(twoPlans);
  await keepSettings(EACH);
  await build();
  await restoreLast();
  expect(await stateOf(standin)).toEqual(empty);
});

test("next year's sheets keep the registers of this year's", async () => {
  const standin = await built();
  typeIn(standin, HEALTH, "Agree a route into mental health", "Lead", "Nurse");
  const choices = choicesAsProposed(await analyseWorkbook({ asOf: AS_OF }), ({ row }) =>
    row.text.startsWith("Audit") ? { decision: "done" } : {},
  );
  await rollForward(choices, { asOf: AS_OF });
  const { written, refresh } = await buildWorkbook({ asOf: "2027-04-30", kinds: ["register"] });
  expect(written.map(({ name }) => name)).toEqual([INSPECTION, HEALTH]);
  expect(refresh?.added).toEqual([]);
  expect(refresh?.gone.map(({ row }) => row.text)).toEqual(["Audit twenty case files"]);
  expect(columnOf(standin, HEALTH, "Lead")["Agree a route into mental health"]).toBe("Nurse");
});

test("our registers are none of the plans", async () => {
  await built();
  const snapshot = await readSnapshot();
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Inspection", "Health"]);
  expect(snapshot.registers?.map(({ kind, base }) => [kind, base?.rows.length])).toEqual([
    ["register-1", 3],
    ["register-2", 2],
  ]);
});
