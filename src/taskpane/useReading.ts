/** Reading the workbook, and stopping it. */
import { useCallback, useEffect, useRef, type Dispatch } from "react";
import type { Correction, IsoDate } from "../engine";
import { failureOf } from "./failureOf";
import type { PaneEvent } from "./paneState";
import type { ThinkingTurn } from "./useThinkingTurn";
import type { WorkbookDoor } from "./workbookDoor";

export interface Reading {
  /** Reads and checks the workbook again, for the same day or another. */
  read(asOf?: IsoDate): void;
  /** Ends the reading, or what is thought about a choice of the user. */
  stopReading(): void;
}

export interface ReadingProps {
  readonly workbook: WorkbookDoor;
  readonly asOf: IsoDate;
  readonly unkept: readonly Correction[] | undefined;
  readonly turn: ThinkingTurn;
  readonly dispatch: Dispatch<PaneEvent>;
}

export function useReading({ workbook, asOf, unkept, turn, dispatch }: ReadingProps): Reading {
  const started = useRef(false);
  const again = useRef<(asOf: IsoDate) => void>(() => undefined);

  const read = useCallback(
    (wanted: IsoDate = asOf) => {
      const signal = turn.begin();
      // Only the last question's answer counts.
      const answer = (event: PaneEvent) => {
        if (!signal.aborted) dispatch(event);
      };
      dispatch({ type: "reading", asOf: wanted });
      workbook
        .analyse(wanted, {
          signal,
          ...(unkept === undefined ? {} : { corrections: unkept }),
          onProgress: (progress) => answer({ type: "reading progressed", asOf: wanted, progress }),
        })
        .then(
          (analysis) => answer({ type: "read", asOf: wanted, analysis }),
          (error: unknown) =>
            answer({ type: "failed", failure: failureOf(error), again: () => again.current(wanted) }),
        );
    },
    [workbook, asOf, unkept, turn, dispatch],
  );

  useEffect(() => {
    again.current = read;
  }, [read]);

  const stopReading = useCallback(() => {
    turn.end();
    dispatch({ type: "reading stopped" });
  }, [turn, dispatch]);

  // Once, when the pane opens; strict mode runs effects twice.
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    read();
  }, [read]);

  return { read, stopReading };
}
