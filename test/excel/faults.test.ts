/**
 * Whatever fails, at whichever round trip and at whichever place of it: the workbook is as before or as intended, the
 * person gets a sentence, and a second try succeeds.
 */
import { createHash } from "node:crypto";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { restoreLast } from "../../src/excel/restoreLast";
import { AS_OF, editPlan, LATER, OPERATIONS, type Operation } from "./faultOperations";
import { openBytes, openMade, smallPlan } from "./openMade";
import { ALL, rehearse, type Fault } from "./rehearse";
import { stateOf, stateOfFile, type WorkbookState } from "./workbookState";

if (ALL) jest.setTimeout(10_800_000);

/** All that is not the clock. */
const TIMERS: FakeableAPI[] = [
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "setImmediate",
  "clearImmediate",
  "setInterval",
  "clearInterval",
  "setTimeout",
  "clearTimeout",
];
/** The clock stands, so that workbooks that hold the same are the same file: each such is judged once. */
beforeAll(() => jest.useFakeTimers({ now: Date.parse(AS_OF), doNotFake: TIMERS }));

let tried = 0;
afterAll(() => console.log(`${OPERATIONS.length} operations × ${tried} failure points tried`));

test.each(OPERATIONS)("$name", async (operation) => {
  const made = await openMade(smallPlan);
  await operation.prepare(made);
  const bytes = await made.save();
  const { faults, before, after } = await rehearse(operation, bytes);
  const judged = new Set<string>();
  let isChanged = true;
  let standin = await openBytes(bytes);
  for (const [index, fault] of faults.entries()) {
    // What was left as it was serves again, so that each further kind of failure is a second try.
    if (isChanged) {
      standin = await openBytes(bytes);
      standin.onChange(() => (isChanged = true));
    }
    isChanged = false;
    standin.failAt(fault.roundTrip, fault.code, { beforeAction: fault.beforeAction });
    const error = await operation.run().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    tried++;
    let file = bytes;
    if (isChanged) {
      file = await standin.save();
      const left = `${error === null} ${sha256(file)}`;
      if (judged.has(left)) {
        expectSentence(error);
        continue;
      }
      judged.add(left);
    }
    const now = isChanged ? await stateOfFile(file) : before;
    const place = `${operation.name}, ${JSON.stringify(fault)}`;
    // Where the answer alone was lost, all is done, and the person is told to try again.
    const isDone = isSame(now, after);
    if (error === null || isDone) expect([place, now]).toEqual([place, after]);
    else expect([place, now]).toEqual([place, before]);
    expectSentence(error);
    if (error === null || isDone) continue;
    if (!isChanged) {
      // After the last kind of them, the same as the rehearsal.
      if (faults[index + 1]?.roundTrip !== fault.roundTrip) await operation.run();
      continue;
    }
    const again = await openBytes(file);
    await operation.run();
    expect([place, await stateOf(again)]).toEqual([place, after]);
  }
});

/** For whoever reads it: what happened, or that it is done. */
function expectSentence(error: unknown): void {
  if (error === null) return;
  expect(error).toMatchObject({ name: "ExcelError", message: expect.stringMatching(/^[A-Z“].{20,}[.]$/s) });
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function isSame(one: WorkbookState, other: WorkbookState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

describe("a session that is lost for good half way", () => {
  const LOST = 12;
  const LOSABLE = ["build", "refresh", "fixes", "colours", "sample", "roll forward"];

  async function loseAt(operation: Operation, bytes: Uint8Array, fault: Fault): Promise<Uint8Array> {
    const standin = await openBytes(bytes);
    standin.failAt(fault.roundTrip, fault.code, { beforeAction: fault.beforeAction });
    for (let more = 1; more <= LOST; more++) standin.failAt(fault.roundTrip + more, fault.code);
    await expect(operation.run()).rejects.toMatchObject({ name: "ExcelError" });
    return standin.save();
  }

  const writing = OPERATIONS.filter(({ name }) => LOSABLE.includes(name));

  test.each(writing)("$name: the next write, or Restore, makes it whole", async (operation) => {
    const made = await openMade(smallPlan);
    await operation.prepare(made);
    const bytes = await made.save();
    const { faults, before, after } = await rehearse(operation, bytes);
    let unfinished = 0;
    for (const fault of faults.filter(({ beforeAction }) => beforeAction > 0)) {
      const broken = await loseAt(operation, bytes, fault);
      tried++;
      const standin = await openBytes(broken);
      if ((await readSnapshot()).restorable?.unfinished !== true) continue;
      unfinished++;
      const again = await openBytes(broken);
      // A fix was made for what stood there half way; the cells were put back before it is refused.
      await operation.run().catch(() => operation.run());
      expect([fault, await stateOf(again)]).toEqual([fault, after]);
      await openBytes(await standin.save());
      const restoring = await openBytes(broken);
      await restoreLast();
      const whole = operation.finishes === true ? after : before;
      expect([fault, await stateOf(restoring)]).toEqual([fault, whole]);
    }
    expect(unfinished).toBeGreaterThan(0);
  });
});

describe("somebody types while a refresh is being worked out", () => {
  test.each<[string, string, number, number]>([
    ["into the register", "Action register", 4, 7],
    ["into the board summary", "Board summary", 1, 0],
    ["into the checks", "Plan checks", 6, 2],
  ])("%s: noticed, and nothing is written over", async (_, sheet, row, column) => {
    const standin = await openMade(smallPlan);
    await buildWorkbook({ asOf: AS_OF });
    editPlan(standin);
    const refresh = buildWorkbook({
      asOf: AS_OF,
      onStage: (stage) => {
        if (stage === "write") standin.typeInto(sheet, row, column, "Typed by a colleague");
      },
    });
    await expect(refresh).rejects.toMatchObject({
      code: "ChangedMeanwhile",
      message: `Row ${row + 1} of "${sheet}" was changed at this moment, so nothing was written. Try again.`,
    });
    const { tables } = await stateOf(standin);
    const view = standin.view().sheets.find(({ name }) => name === sheet);
    expect(view?.cell(row, column)?.text).toBe("Typed by a colleague");
    expect(tables["ActionRegister"]).toBe("'Action register'!A4:I8");
  });
});

function chartNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const charts = context.workbook.worksheets.getItem("Board summary").charts.load("items/name");
    await context.sync();
    return charts.items.map(({ name }) => name).sort();
  });
}

test("a chart that was made and not yet named when Excel stopped goes again, and one of the user's stays", async () => {
  const standin = await openMade(smallPlan);
  await buildWorkbook({ asOf: AS_OF });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Board summary");
    sheet.charts.add("BarClustered", sheet.getRange("B12:C17"), "Columns").name = "Ours";
    await context.sync();
  });
  editPlan(standin);
  const bytes = await standin.save();
  await openBytes(bytes);
  const before = await chartNames();
  // Where the first chart gets its name.
  const rehearsed = await openBytes(bytes);
  const execute = rehearsed.execute.bind(rehearsed);
  let place: { readonly roundTrip: number; readonly beforeAction: number } | null = null;
  rehearsed.execute = (batch) => {
    const named = batch.Actions.findIndex(
      ({ Name, ArgumentInfo }) =>
        Name === "Name" && String(ArgumentInfo?.Arguments?.[0]).startsWith("ActionPlan"),
    );
    if (named >= 0) place ??= { roundTrip: rehearsed.traffic.roundTrips + 1, beforeAction: named };
    return execute(batch);
  };
  await buildWorkbook({ asOf: LATER });
  const { roundTrip, beforeAction } = place ?? { roundTrip: 0, beforeAction: 0 };
  expect(beforeAction).toBeGreaterThan(0);
  const broken = await openBytes(bytes);
  broken.failAt(roundTrip, "GeneralException", { beforeAction });
  await expect(buildWorkbook({ asOf: LATER })).rejects.toMatchObject({ name: "ExcelError" });
  expect(await chartNames()).toEqual(before);
});
