/** The pane's effects: what is asked of the workbook, and when. */
import { useCallback, useReducer } from "react";
import type { CellAddress, IsoDate, RangeAddress } from "../engine";
import type { FindingFilter } from "./check/checkState";
import { failureOf } from "./failureOf";
import { firstState, isOnShow, paneState, type PaneState } from "./paneState";
import type { Pick } from "./refresh/refreshState";
import { useCorrections, type Corrections } from "./useCorrections";
import { useFollowing } from "./follow/useFollowing";
import { useReading } from "./useReading";
import { useThinkingTurn } from "./useThinkingTurn";
import { useWriting, type Writing } from "./useWriting";
import type { WorkbookDoor } from "./workbookDoor";

export interface Pane extends Writing {
  readonly correct: Corrections["correct"];
  readonly state: PaneState;
  /** Today, whatever day the figures are for. */
  readonly today: IsoDate;
  readonly workbook: WorkbookDoor;
  read(asOf?: IsoDate): void;
  /** Stops what is going on, as long as nothing is being written. */
  stop(): void;
  select(at: CellAddress | RangeAddress): void;
  /** Goes to a finding by its place in the list, and to its cell. */
  goTo(index: number): void;
  filter(filter: FindingFilter): void;
  pick(keys: readonly string[], pick: Pick): void;
  closeFailure(): void;
  /** Keeps the choices that hold now in the place of those that nobody can read. */
  replaceKept(): void;
}

export function usePane(workbook: WorkbookDoor, today: IsoDate): Pane {
  const [state, dispatch] = useReducer(paneState, today, firstState);
  const { asOf } = state;
  const analysis = isOnShow(state) ? state.analysis : null;
  const turn = useThinkingTurn();
  const { unkept, correct, keepOverDamage } = useCorrections(workbook, state, turn, dispatch);
  const { read, stopReading } = useReading({ workbook, asOf, unkept, turn, dispatch });
  const writing = useWriting({ workbook, asOf, analysis, unkept, read, dispatch });
  useFollowing({ workbook, state, read, dispatch });

  const select = useCallback(
    (at: CellAddress | RangeAddress) => {
      workbook.select(at).catch((error: unknown) => dispatch({ type: "failed", failure: failureOf(error) }));
    },
    [workbook],
  );

  const findings = analysis?.findings;
  const goTo = useCallback(
    (index: number) => {
      dispatch({ type: "finding chosen", index });
      const at = findings?.[index]?.at[0];
      if (at !== undefined) select(at);
    },
    [findings, select],
  );

  return {
    ...writing,
    state,
    today,
    workbook,
    read,
    select,
    goTo,
    correct,
    stop: () => (isOnShow(state) && state.work.kind === "writing" ? writing.stopWriting() : stopReading()),
    filter: (filter) => dispatch({ type: "filter chosen", filter }),
    pick: (keys, pick) => dispatch({ type: "picked", keys, pick }),
    closeFailure: useCallback(() => dispatch({ type: "failure closed" }), []),
    replaceKept: () => void keepOverDamage().then(() => read()),
  };
}
