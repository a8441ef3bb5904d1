/**
 * A write is cut off and the session is lost; then Restore is cut off as well, at each of its round trips and inside
 * them. The next Restore makes the workbook what it was all the same.
 */
import { restoreLast } from "../../src/excel/restoreLast";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { OPERATIONS, type Operation } from "./faultOperations";
import { openBytes, openMade, smallPlan } from "./openMade";
import { ALL, rehearse, type Fault } from "./rehearse";
import { stateOf } from "./workbookState";

if (ALL) jest.setTimeout(10_800_000);

const LOST = 12;
const WRITING = [
  ALL ? "refresh of all sheets" : "refresh",
  "refresh of a register for each plan",
  "refresh that drops a row",
  "fixes",
  "roll forward",
];

/** What is left where the session ends there: nothing is put back. */
async function loseAt(run: Operation["run"], bytes: Uint8Array, fault: Fault): Promise<Uint8Array> {
  const standin = await openBytes(bytes);
  standin.failAt(fault.roundTrip, fault.code, { beforeAction: fault.beforeAction });
  for (let more = 1; more <= LOST; more++) standin.failAt(fault.roundTrip + more, fault.code);
  await run().catch(() => undefined);
  return standin.save();
}

/** A workbook that is left half written as early as the rehearsal knows, and one as late. */
async function halfWritten({ run }: Operation, bytes: Uint8Array, faults: readonly Fault[]) {
  const inside = faults.filter(({ beforeAction }) => beforeAction > 0);
  const firstOf = async (some: readonly Fault[]): Promise<Uint8Array> => {
    for (const fault of some) {
      const left = await loseAt(run, bytes, fault);
      await openBytes(left);
      if (await isHalfWritten()) return left;
    }
    throw new Error("Nothing is left half written.");
  };
  return [await firstOf(inside), await firstOf([...inside].reverse())];
}

async function isHalfWritten(): Promise<boolean> {
  return (await readSnapshot()).restorable?.unfinished === true;
}

const writing = OPERATIONS.filter(({ name }) => WRITING.includes(name));

test.each(writing)("$name, and Restore of what is left", async (operation) => {
  const made = await openMade(smallPlan);
  await operation.prepare(made);
  const bytes = await made.save();
  const { faults: rehearsed, before } = await rehearse(operation, bytes);
  let tried = 0;
  for (const left of await halfWritten(operation, bytes, rehearsed)) {
    const { faults, after } = await rehearse({ ...operation, run: restoreLast }, left);
    expect(after).toEqual(before);
    const places = new Map(faults.map((fault) => [`${fault.roundTrip}:${fault.beforeAction}`, fault]));
    for (const fault of places.values()) {
      const again = await openBytes(await loseAt(restoreLast, left, fault));
      // Where only the answer was lost, all is back, and Restore would take back what was written before.
      if (await isHalfWritten()) await restoreLast();
      expect([fault, await stateOf(again)]).toEqual([fault, before]);
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(10);
});
