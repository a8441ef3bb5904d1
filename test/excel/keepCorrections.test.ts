/** The user's choices in the workbook: kept there, read again, and never overwritten where they cannot be read. */
import { columnCorrection, type Correction } from "../../src/engine";
import { analyseWorkbook } from "../../src/excel/analyseWorkbook";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { keepCorrections } from "../../src/excel/keepCorrections";
import { readKept, textOfKept } from "../../src/excel/kept/kept";
import { KEPT_CORRECTIONS } from "../../src/excel/kept/keptCorrections";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { openMade, smallPlan } from "./openMade";

const AS_OF = "2026-10-01";
const progressIsEvidence: Correction = {
  kind: "field",
  sheet: "Plan",
  headings: ["Ref", "Action", "Lead", "Due date", "RAG", "Progress"],
  heading: "Progress",
  nth: 0,
  field: "evidence",
};
const leadIsKept: Correction = { ...progressIsEvidence, heading: "Lead", field: null };

function keep(value: unknown): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.settings.add(KEPT_CORRECTIONS.key, value);
    await context.sync();
  });
}

function kept(): Promise<unknown> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEPT_CORRECTIONS.key).load("value");
    await context.sync();
    return setting.isNullObject ? null : setting.value;
  });
}

test("a choice made on what was read holds when the workbook is read again, and in what is built", async () => {
  await openMade(smallPlan);
  const before = await analyseWorkbook({ asOf: AS_OF });
  const [plan] = before.plans;
  if (!plan) throw new Error("No plan.");
  await keepCorrections({ add: [columnCorrection(plan.table, 5, "evidence")], remove: [] });
  const after = await analyseWorkbook({ asOf: AS_OF });
  expect(after.plans[0]?.table.columns[5]).toMatchObject({ field: "evidence", chosen: true });
  const built = await buildWorkbook({ asOf: AS_OF });
  expect(built.analysis.plans[0]?.table.columns[5]?.field).toBe("evidence");
});

test("reading them takes no round trip of its own, and keeping one takes two", async () => {
  const standin = await openMade(smallPlan);
  await keepCorrections({ add: [progressIsEvidence], remove: [] });
  expect(standin.traffic.roundTrips).toBe(2);
  await readSnapshot();
  expect(standin.traffic.roundTrips).toBe(2 + 4);
});

test("a change is made to what is kept now, which somebody else may have changed", async () => {
  await openMade(smallPlan);
  await keep(textOfKept(KEPT_CORRECTIONS, [leadIsKept]));
  await keepCorrections({ add: [progressIsEvidence], remove: [] });
  expect((await readSnapshot()).kept?.corrections).toEqual([leadIsKept, progressIsEvidence]);
});

test("when the last choice is taken back nothing stays behind", async () => {
  await openMade(smallPlan);
  await keepCorrections({ add: [progressIsEvidence], remove: [] });
  await keepCorrections({ add: [], remove: [progressIsEvidence] });
  expect(await kept()).toBeNull();
  expect((await readSnapshot()).kept).toBeUndefined();
});

describe("a value that cannot be read", () => {
  test.each<[string, unknown, RegExp]>([
    ["no JSON", "{version:1", /cannot be read/],
    ["no text", { version: 1, corrections: [] }, /cannot be read/],
    ["no version", JSON.stringify([progressIsEvidence]), /cannot be read/],
    [
      "a correction that is none",
      JSON.stringify({ version: 1, corrections: [{ kind: "field" }] }),
      /cannot be read/,
    ],
    ["made by a newer version", JSON.stringify({ version: 2, corrections: [] }), /newer version/],
  ])("%s: is said, and nothing of it is used", (_, value, sentence) => {
    const { value: corrections, damage } = readKept(KEPT_CORRECTIONS, value);
    expect(corrections).toEqual([]);
    expect(damage).toMatch(sentence);
  });

  test("is not overwritten, until the user says so", async () => {
    await openMade(smallPlan);
    await keep("{version:1");
    await expect(keepCorrections({ add: [progressIsEvidence], remove: [] })).rejects.toMatchObject({
      code: "DamagedKept",
      message: expect.stringContaining("Your choice holds until this pane is closed."),
    });
    expect(await kept()).toBe("{version:1");
    const { kept: read } = await readSnapshot();
    expect(read?.damage).toMatch(/cannot be read/);
    await keepCorrections({ add: [progressIsEvidence], remove: [] }, true);
    expect((await readSnapshot()).kept).toEqual({ corrections: [progressIsEvidence], damage: null });
  });
});

test("what is written is read as it was", () => {
  expect(readKept(KEPT_CORRECTIONS, textOfKept(KEPT_CORRECTIONS, [progressIsEvidence, leadIsKept]))).toEqual({
    value: [progressIsEvidence, leadIsKept],
    damage: null,
  });
});
