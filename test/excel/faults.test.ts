/**
 * Whatever fails, at whichever round trip and at whichever place of it: the workbook is as before or as intended, the
 * person gets a sentence, and a second try succeeds.
 */
import { analyse, DEFAULT_SETTINGS, refreshRegister, type Acceptance, type Fix } from "../../src/engine";
import { applyFixes } from "../../src/excel/applyFixes";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { keepAcceptances } from "../../src/excel/keepAcceptances";
import { keepSettings } from "../../src/excel/keepSettings";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { restoreLast } from "../../src/excel/restoreLast";
import { removeBoard, saveBoard } from "../../src/excel/saveBoard";
import type { Standin } from "../../src/standin/standin";
import { openBytes, openMade, smallPlan } from "./openMade";
import { stateOf, type WorkbookState } from "./workbookState";

const AS_OF = "2026-10-01";
const LATER = "2026-12-01";
const ACCEPTED: Acceptance = { key: "k", print: "p", reason: "Agreed", by: "N. Whitcombe", on: AS_OF };
/** The codes of Microsoft's table with which a write is refused as a whole. */
const REFUSALS = [
  "AccessDenied",
  "RequestPayloadSizeLimitExceeded",
  "ItemNotFound",
  "InvalidOperationInCellEditMode",
];

interface Operation {
  readonly name: string;
  /** Makes the workbook that the operation is run on. */
  prepare(standin: Standin): Promise<unknown>;
  run(): Promise<unknown>;
}

const BOARD = { on: "2026-07-03", name: "Management board" };
const build = (asOf: string) => buildWorkbook({ asOf, kinds: ["register", "checks"] });

/** A new action, a changed one, and a column more: lines go in, cells change. */
function editPlan(standin: Standin): void {
  standin.typeInto("Plan", 3, 5, "Agreed by the board");
  ["'5", "Publish the annual report", "Data Analyst", "31/03/2027", "Amber", "Begun"].forEach((text, at) =>
    standin.typeInto("Plan", 7, at, text),
  );
  standin.typeInto("Plan", 2, 6, "Budget");
  standin.typeInto("Plan", 3, 6, "5000");
}

async function fixAll(): Promise<unknown> {
  const fixes: Fix[] = [
    { label: "Write it", at: { sheet: "Plan", row: 6, column: 3 }, value: 46477, numberFormat: "dd/mm/yyyy" },
    { label: "Write Red", at: { sheet: "Plan", row: 4, column: 4 }, value: "Red", fill: "#FF0000" },
    { label: "Write it", at: { sheet: "Plan", row: 4, column: 5 }, value: "=not a formula" },
  ];
  return applyFixes(fixes, await readSnapshot(), "Three fixes");
}

const OPERATIONS: readonly Operation[] = [
  { name: "build", prepare: async () => {}, run: () => buildWorkbook({ asOf: AS_OF }) },
  {
    name: "refresh",
    prepare: async (standin) => {
      await build(AS_OF);
      editPlan(standin);
    },
    run: () => build(LATER),
  },
  {
    name: "refresh that drops a row",
    prepare: async (standin) => {
      await build(AS_OF);
      for (let column = 0; column < 6; column++) standin.typeInto("Plan", 5, column, "");
      await build(LATER);
      standin.typeInto("Plan", 6, 5, "Held three times");
    },
    run: async () => {
      const { gone } = refreshRegister(analyse(await readSnapshot(), { asOf: LATER }));
      return buildWorkbook({ asOf: LATER, kinds: ["register"], dropped: gone.map(({ key }) => key) });
    },
  },
  { name: "fixes", prepare: async () => {}, run: fixAll },
  { name: "undo of fixes", prepare: fixAll, run: () => restoreLast() },
  { name: "undo of a build", prepare: () => build(AS_OF), run: () => restoreLast() },
  {
    name: "undo of a refresh",
    prepare: async (standin) => {
      await build(AS_OF);
      editPlan(standin);
      await build(LATER);
    },
    run: () => restoreLast(),
  },
  { name: "saved board", prepare: async () => {}, run: () => saveBoard(BOARD, { asOf: AS_OF }) },
  {
    name: "board saved again",
    prepare: () => saveBoard(BOARD, { asOf: AS_OF }),
    run: () => saveBoard({ ...BOARD, name: "Extraordinary board" }, { asOf: LATER }),
  },
  {
    name: "removed board",
    prepare: () => saveBoard(BOARD, { asOf: AS_OF }),
    run: () => removeBoard(BOARD.on),
  },
  {
    name: "undo of a saved board",
    prepare: () => saveBoard(BOARD, { asOf: AS_OF }),
    run: () => restoreLast(),
  },
  { name: "settings", prepare: async () => {}, run: () => keepSettings({ soonDays: 14 }) },
  {
    name: "settings taken back",
    prepare: () => keepSettings({ soonDays: 14 }),
    run: () => keepSettings({ soonDays: DEFAULT_SETTINGS.soonDays }),
  },
  {
    name: "accepted finding",
    prepare: async () => {},
    run: () => keepAcceptances({ add: [ACCEPTED], remove: [] }),
  },
];

interface Fault {
  readonly roundTrip: number;
  readonly code: string;
  /** Before which of its actions; all of them are done where it is beyond the last. */
  readonly beforeAction: number;
}

/** Every place of every batch takes a quarter of an hour: FAULTS=all. */
function placesOf(actions: number): readonly number[] {
  if (process.env["FAULTS"] === "all") return Array.from({ length: actions }, (_, index) => index + 1);
  return [...new Set([Math.ceil(actions / 4), Math.ceil(actions * 0.6), actions])];
}

let tried = 0;
afterAll(() => console.log(`${OPERATIONS.length} operations × ${tried} failure points tried`));

test.each(OPERATIONS)("$name", async (operation) => {
  const made = await openMade(smallPlan);
  await operation.prepare(made);
  const bytes = await made.save();
  const { faults, before, after } = await rehearse(operation, bytes);
  for (const fault of faults) {
    const standin = await openBytes(bytes);
    standin.failAt(fault.roundTrip, fault.code, { beforeAction: fault.beforeAction });
    const error = await operation.run().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    tried++;
    const now = await stateOf(standin);
    const place = `${operation.name}, ${JSON.stringify(fault)}`;
    // Where the answer alone was lost, all is done, and the person is told to try again.
    const isDone = isSame(now, after);
    if (error === null || isDone) expect([place, now]).toEqual([place, after]);
    else expect([place, now]).toEqual([place, before]);
    if (error === null) continue;
    expect(error).toMatchObject({ name: "ExcelError", message: expect.stringMatching(/^[A-Z“].{20,}[.]$/s) });
    if (isDone) continue;
    const again = await openBytes(await standin.save());
    await operation.run();
    expect([place, await stateOf(again)]).toEqual([place, after]);
  }
});

function isSame(one: WorkbookState, other: WorkbookState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Runs it once without a fault: what it makes of the workbook, and where it can fail. */
async function rehearse(
  { run }: Operation,
  bytes: Uint8Array,
): Promise<{ faults: readonly Fault[]; before: WorkbookState; after: WorkbookState }> {
  const before = await stateOf(await openBytes(bytes));
  const standin = await openBytes(bytes);
  const writing = new Set<number>();
  standin.onChange(() => writing.add(standin.traffic.roundTrips));
  await run();
  const { roundTrips, actions } = standin.traffic;
  const after = await stateOf(standin);
  const faults: Fault[] = [];
  for (let roundTrip = 1; roundTrip <= roundTrips; roundTrip++) {
    faults.push({ roundTrip, code: REFUSALS[roundTrip % REFUSALS.length] ?? "", beforeAction: 0 });
    if (!writing.has(roundTrip)) continue;
    const count = actions[roundTrip - 1] ?? 0;
    for (const beforeAction of placesOf(count))
      faults.push({ roundTrip, code: "GeneralException", beforeAction });
  }
  return { faults, before, after };
}

describe("a session that is lost for good half way", () => {
  const LOST = 12;

  async function loseAt(operation: Operation, bytes: Uint8Array, fault: Fault): Promise<Uint8Array> {
    const standin = await openBytes(bytes);
    standin.failAt(fault.roundTrip, fault.code, { beforeAction: fault.beforeAction });
    for (let more = 1; more <= LOST; more++) standin.failAt(fault.roundTrip + more, fault.code);
    await expect(operation.run()).rejects.toMatchObject({ name: "ExcelError" });
    return standin.save();
  }

  const writing = OPERATIONS.filter(({ name }) => ["build", "refresh", "fixes"].includes(name));

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
      expect([fault, await stateOf(restoring)]).toEqual([fault, before]);
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
