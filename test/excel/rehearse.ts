/** Runs an operation once without a fault, to learn where it can fail. */
import { changingActions } from "./changingActions";
import type { Operation } from "./faultOperations";
import { openBytes } from "./openMade";
import { stateOf, type WorkbookState } from "./workbookState";

/** The codes of Microsoft's table with which a write is refused, and the one of a session that is lost. */
const CODES = [
  "AccessDenied",
  "RequestPayloadSizeLimitExceeded",
  "ItemNotFound",
  "InvalidOperationInCellEditMode",
  "GeneralException",
];
/** FAULTS=all: after each change of a batch, which takes some five minutes. */
export const ALL = process.env["FAULTS"] === "all";
/** Otherwise, where among the changes of a batch it is broken off. */
const PARTS = [0.25, 0.6];

export interface Fault {
  readonly roundTrip: number;
  readonly code: string;
  /** Before which of its actions; all of them are done where it is beyond the last. */
  readonly beforeAction: number;
}

interface RehearsedBatch {
  readonly actions: number;
  /** The places of those that can change the workbook. */
  readonly changing: readonly number[];
}

/**
 * Before the action that follows a change, and behind the last action. A batch that is broken off where nothing was
 * changed since the last such place leaves the same workbook as there, and what comes then reads nothing but the workbook.
 */
function placesOf({ changing, actions }: RehearsedBatch): readonly number[] {
  const wanted = ALL ? changing : PARTS.map((part) => changing[Math.floor(part * changing.length)] ?? 0);
  return [...new Set([...wanted.map((place) => place + 1), actions])];
}

/** What it makes of the workbook, and where it can fail. */
export async function rehearse(
  { run }: Operation,
  bytes: Uint8Array,
): Promise<{ faults: readonly Fault[]; before: WorkbookState; after: WorkbookState }> {
  const before = await stateOf(await openBytes(bytes));
  const standin = await openBytes(bytes);
  const batches: RehearsedBatch[] = [];
  const changed = new Set<number>();
  standin.onChange(() => changed.add(standin.traffic.roundTrips));
  const execute = standin.execute.bind(standin);
  standin.execute = (batch) => {
    const sent = structuredClone(batch);
    const answer = execute(batch);
    if (standin.traffic.roundTrips > batches.length)
      batches.push({ actions: sent.Actions.length, changing: changingActions(sent) });
    return answer;
  };
  await run();
  const after = await stateOf(standin);
  const faults: Fault[] = [];
  const codeOf = (turn: number) => CODES[turn % CODES.length] ?? "";
  for (const [index, batch] of batches.entries()) {
    const roundTrip = index + 1;
    // What the workbook itself says of a change agrees with what its actions look like.
    if (changed.has(roundTrip)) expect(batch.changing).not.toEqual([]);
    for (const code of CODES) faults.push({ roundTrip, code, beforeAction: 0 });
    if (batch.changing.length === 0) continue;
    placesOf(batch).forEach((beforeAction, place) =>
      faults.push({ roundTrip, code: codeOf(roundTrip + place), beforeAction }),
    );
  }
  return { faults, before, after };
}
