/** Somebody else works in the same file while the add-in does: what they do stays, and is told where it is in the way. */
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import type { Batch } from "../../src/standin/executor/batch";
import type { Standin } from "../../src/standin/standin";
import { AS_OF, editPlan, LATER, OPERATIONS } from "./faultOperations";
import { openBytes, openMade, smallPlan } from "./openMade";
import { stateOf } from "./workbookState";

const REGISTER = "Action register";
type Act = (workbook: Excel.Workbook) => void;

/** The batches in which Excel hears of an act, to be executed at a moment when nobody can wait for it. */
async function recorded(bytes: Uint8Array, act: Act): Promise<readonly Batch[]> {
  const standin = await openBytes(bytes);
  const batches: Batch[] = [];
  const execute = standin.execute.bind(standin);
  standin.execute = (batch) => {
    batches.push(structuredClone(batch));
    return execute(batch);
  };
  await Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
  return batches;
}

/** A refresh that the act comes between, after the workbook was read and before it is written. */
async function refreshDuring(bytes: Uint8Array, act: Act): Promise<{ standin: Standin; error: unknown }> {
  const batches = await recorded(bytes, act);
  const standin = await openBytes(bytes);
  const error = await buildWorkbook({
    asOf: LATER,
    onStage: (stage) => {
      if (stage === "write") for (const batch of batches) standin.execute(batch);
    },
  }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { standin, error };
}

const CHANGED = /^Row \d+ of "[^"]+" was changed at this moment, so nothing was written[.] Try again[.]$/;
const GONE = /was there a moment ago has been deleted or renamed[.] Read the workbook again[.]$/;

describe("while a refresh is being worked out, somebody else", () => {
  let bytes: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    const standin = await openMade(smallPlan);
    await buildWorkbook({ asOf: AS_OF });
    editPlan(standin);
    bytes = await standin.save();
  });

  const sheet = (workbook: Excel.Workbook) => workbook.worksheets.getItem(REGISTER);
  const table = (workbook: Excel.Workbook) => workbook.tables.getItem("ActionRegister");

  test.each<[string, Act, string, RegExp]>([
    [
      "puts a row in above the register",
      (book) => sheet(book).getRange("1:1").insert("Down"),
      "ChangedMeanwhile",
      CHANGED,
    ],
    [
      "puts a row into the register",
      (book) => sheet(book).getRange("6:6").insert("Down"),
      "ChangedMeanwhile",
      CHANGED,
    ],
    [
      "takes a row out of the register",
      (book) => sheet(book).getRange("6:6").delete("Up"),
      "ChangedMeanwhile",
      CHANGED,
    ],
    [
      "deletes a column of the register",
      (book) => table(book).columns.getItem("Lead").delete(),
      "ChangedMeanwhile",
      CHANGED,
    ],
    [
      "renames a column of the register",
      (book) => (table(book).columns.getItem("Lead").name = "Who"),
      "ChangedMeanwhile",
      CHANGED,
    ],
    ["renames the register's table", (book) => (table(book).name = "Ours"), "ItemNotFound", GONE],
    ["makes the register plain cells", (book) => void table(book).convertToRange(), "ItemNotFound", GONE],
    ["renames the register's sheet", (book) => (sheet(book).name = "Ours"), "ItemNotFound", GONE],
    ["deletes the register's sheet", (book) => sheet(book).delete(), "ItemNotFound", GONE],
    [
      "protects the register's sheet",
      (book) => sheet(book).protection.protect(),
      "AccessDenied",
      /protected/,
    ],
    [
      "filters the register",
      (book) => table(book).autoFilter.apply("A1", 5, { filterOn: "Values", values: ["Red"] }),
      "FilteredRangeConflict",
      /filter/,
    ],
    [
      "types into the board summary",
      ({ worksheets }) => (worksheets.getItem("Board summary").getRange("J36").values = [["Ask the board"]]),
      "ChangedMeanwhile",
      CHANGED,
    ],
  ])("%s: told, and what they did is all that was done", async (_, act, code, message) => {
    const { standin, error } = await refreshDuring(bytes, act);
    expect(error).toMatchObject({ name: "ExcelError", code, message: expect.stringMatching(message) });
    const now = await stateOf(standin);
    const theirs = await openBytes(bytes);
    await Excel.run(async (context) => {
      act(context.workbook);
      await context.sync();
    });
    expect(now).toEqual(await stateOf(theirs));
  });

  test.each<[string, Act]>([
    ["renames the plan's sheet", ({ worksheets }) => (worksheets.getItem("Plan").name = "Plan 2026-27")],
    ["adds a sheet", ({ worksheets }) => void worksheets.add("Minutes")],
    [
      "types into the plan",
      ({ worksheets }) => (worksheets.getItem("Plan").getRange("F7").values = [["Theirs"]]),
    ],
  ])("%s: the refresh is done, and the next one knows of it", async (_, act) => {
    const { standin, error } = await refreshDuring(bytes, act);
    expect(error).toBeNull();
    await openBytes(await standin.save());
    const { refresh } = await buildWorkbook({ asOf: LATER });
    expect([refresh?.added, refresh?.vanished, refresh?.conflicts]).toEqual([[], [], []]);
  });
});

describe("while the first build is being worked out, somebody else makes", () => {
  test.each<[string, Act]>([
    [
      "a sheet of our name",
      ({ worksheets }) => void (worksheets.add(REGISTER).getRange("A1").values = [["Theirs"]]),
    ],
    [
      "a table of our name",
      ({ worksheets }) => {
        const minutes = worksheets.add("Minutes");
        minutes.getRange("A1:B2").values = [
          ["Day", "Place"],
          ["Monday", "Town hall"],
        ];
        minutes.tables.add(minutes.getRange("A1:B2"), true).name = "ActionRegister";
      },
    ],
  ])("%s: told, theirs stays, and a second try takes another name", async (_, act) => {
    const made = await openMade(smallPlan);
    const bytes = await made.save();
    const { standin, error } = await refreshDuring(bytes, act);
    expect(error).toMatchObject({ name: "ExcelError", message: expect.stringMatching(/^[A-Z].{20,}[.]$/) });
    const theirs = await openBytes(bytes);
    await Excel.run(async (context) => {
      act(context.workbook);
      await context.sync();
    });
    expect(await stateOf(standin)).toEqual(await stateOf(theirs));
    await openBytes(await standin.save());
    const { written } = await buildWorkbook({ asOf: LATER });
    expect(written).toHaveLength(3);
  });
});

const TYPED = "Typed by a colleague";
const WHERE: readonly [string, string, string][] = [
  ["the plan", "Plan", "F6"],
  ["the register", REGISTER, "H7"],
];
const TRIED = [
  "build",
  "refresh of all sheets",
  "undo of a refresh",
  "fixes",
  "write-back",
  "roll forward",
  "publication",
  "saved board",
];

describe("somebody else types before any of its round trips, and it stays:", () => {
  test.each(OPERATIONS.filter(({ name }) => TRIED.includes(name)))("$name", async (operation) => {
    const made = await openMade(smallPlan);
    await operation.prepare(made);
    const bytes = await made.save();
    const rehearsed = await openBytes(bytes);
    await operation.run();
    const { roundTrips } = rehearsed.traffic;
    const lost: string[] = [];
    for (const [where, sheet, address] of WHERE) {
      const names = made.view().sheets.map(({ name }) => name);
      if (!names.includes(sheet)) continue;
      const typed = await recorded(bytes, ({ worksheets }) => {
        worksheets.getItem(sheet).getRange(address).values = [[TYPED]];
      });
      for (let trip = 1; trip <= roundTrips; trip++) {
        const standin = await openBytes(bytes);
        const execute = standin.execute.bind(standin);
        let isTyped = false;
        standin.execute = (batch) => {
          if (!isTyped && standin.traffic.roundTrips === trip - 1) {
            isTyped = true;
            typed.forEach(execute);
          }
          return execute(batch);
        };
        const error = await operation.run().then(
          () => null,
          (thrown: unknown) => thrown,
        );
        if (error !== null) expect(error).toMatchObject({ name: "ExcelError" });
        const texts = (await stateOf(standin)).sheets.find(({ name }) => name === sheet)?.rest;
        if (!JSON.stringify(texts ?? "").includes(TYPED))
          lost.push(`${where}, before round trip ${trip} of ${roundTrips}: ${String(error)}`);
      }
    }
    expect(lost).toEqual([]);
  });
});
