/**
 * Pane, buttons and shortcuts share a page: a write can be asked for while another goes on. Each comes after the other,
 * whatever the moment, as if the second had been asked for when the first was done.
 */
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { colourRegister } from "../../src/excel/colourRegister";
import { keepSettings } from "../../src/excel/keepSettings";
import { restoreLast } from "../../src/excel/restoreLast";
import { saveBoard } from "../../src/excel/saveBoard";
import type { Standin } from "../../src/standin/standin";
import { AS_OF, editPlan, LATER } from "./faultOperations";
import { openBytes, openMade, smallPlan } from "./openMade";
import { rehearse, type Fault } from "./rehearse";
import { stateOf } from "./workbookState";

const refresh = () => buildWorkbook({ asOf: LATER });

let bytes: Uint8Array;
beforeAll(async () => {
  const standin = await openMade(smallPlan);
  await buildWorkbook({ asOf: AS_OF });
  editPlan(standin);
  bytes = await standin.save();
});

/** Calls back before that round trip; gives what came of the call. */
function beforeRoundTrip<T>(
  standin: Standin,
  number: number,
  act: () => Promise<T>,
): () => Promise<T> | undefined {
  const execute = standin.execute.bind(standin);
  let acted: Promise<T> | undefined;
  standin.execute = (batch) => {
    if (standin.traffic.roundTrips + 1 === number) acted ??= act();
    return execute(batch);
  };
  return () => acted;
}

describe.each<[string, () => Promise<unknown>]>([
  ["another refresh", refresh],
  ["Restore", restoreLast],
  ["a board", () => saveBoard({ on: LATER, name: "Board" }, { asOf: LATER })],
  ["colours", colourRegister],
  ["settings", () => keepSettings({ soonDays: 14 })],
])("while a refresh goes on: %s", (_, second) => {
  test.each([1, 5, 7])("asked for at its round trip %d", async (roundTrip) => {
    const inTurn = await openBytes(bytes);
    await refresh();
    await second();
    const wanted = await stateOf(inTurn);
    const standin = await openBytes(bytes);
    const other = beforeRoundTrip(standin, roundTrip, second);
    await refresh();
    expect(other()).toBeDefined();
    await other();
    expect(await stateOf(standin)).toEqual(wanted);
  });
});

test("one that fails does not keep the next from its turn", async () => {
  const standin = await openBytes(bytes);
  standin.failAt(1, "AccessDenied");
  const [first, second] = await Promise.allSettled([refresh(), refresh()]);
  expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
});

describe("the add-in of somebody else is writing into the same file", () => {
  let broken: Uint8Array;
  beforeAll(async () => {
    const { faults } = await rehearse({ name: "refresh", prepare: refresh, run: refresh }, bytes);
    const { roundTrip, beforeAction } = faults.find((fault) => fault.beforeAction > 0) as Fault;
    const standin = await openBytes(bytes);
    standin.failAt(roundTrip, "GeneralException", { beforeAction });
    for (let more = 1; more < 12; more++) standin.failAt(roundTrip + more, "GeneralException");
    await expect(refresh()).rejects.toMatchObject({ code: "HalfWritten" });
    broken = await standin.save();
  });

  /** A refresh that stopped in the middle; the journal says that another page is at it, since so long ago. */
  async function othersRefresh(agoMs: number): Promise<Standin> {
    const standin = await openBytes(broken);
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("ActionPlan_Journal").load("value");
      await context.sync();
      const state = JSON.parse(String(setting.value)) as object;
      expect(state).toMatchObject({ by: expect.any(String) as string, at: expect.any(Number) as number });
      setting.value = JSON.stringify({ ...state, by: "another page", at: Date.now() - agoMs });
      await context.sync();
    });
    return standin;
  }

  test.each<[string, () => Promise<unknown>]>([
    ["a refresh", refresh],
    ["Restore", restoreLast],
    ["a board", () => saveBoard({ on: LATER, name: "Board" }, { asOf: LATER })],
  ])("%s waits until it is done, and puts nothing back", async (_, write) => {
    const standin = await othersRefresh(5_000);
    const before = await stateOf(standin);
    await expect(write()).rejects.toMatchObject({
      code: "Conflict",
      message: "Somebody else is changing the workbook at this moment. Wait a little and try again.",
    });
    expect(await stateOf(standin)).toEqual(before);
  });

  test("who was silent for some minutes was cut off: the next write makes the workbook whole", async () => {
    const whole = await openBytes(bytes);
    await refresh();
    const wanted = await stateOf(whole);
    const standin = await othersRefresh(180_000);
    await refresh();
    expect(await stateOf(standin)).toEqual(wanted);
  });
});
