/** Reading the workbook, and stopping it. */
import { useCallback, useEffect, useRef, type Dispatch } from "react";
import type { Correction, IsoDate } from "../engine";
import { failureOf } from "./failureOf";
import type { PaneEvent } from "./paneState";
import type { WorkbookDoor } from "./workbookDoor";

export interface Reading {
  /** Reads and checks the workbook again, for the same day or another. */
  read(asOf?: IsoDate): void;
  /** Lets the answer to the last reading go unheard. */
  stopReading(): void;
}

export function useReading(
  workbook: WorkbookDoor,
  asOf: IsoDate,
  unkept: readonly Correction[] | undefined,
  dispatch: Dispatch<PaneEvent>,
): Reading {
  const started = useRef(false);
  /** Only the last question's answer counts. */
  const question = useRef(0);
  const again = useRef<(asOf: IsoDate) => void>(() => undefined);

  const read = useCallback(
    (wanted: IsoDate = asOf) => {
      const mine = ++question.current;
      const answer = (event: PaneEvent) => {
        if (mine === question.current) dispatch(event);
      };
      dispatch({ type: "reading", asOf: wanted });
      workbook.analyse(wanted, unkept).then(
        (analysis) => answer({ type: "read", asOf: wanted, analysis }),
        (error: unknown) =>
          answer({ type: "failed", failure: failureOf(error), again: () => again.current(wanted) }),
      );
    },
    [workbook, asOf, unkept, dispatch],
  );

  useEffect(() => {
    again.current = read;
  }, [read]);

  const stopReading = useCallback(() => {
    question.current++;
    dispatch({ type: "reading stopped" });
  }, [dispatch]);

  // Once, when the pane opens; strict mode runs effects twice.
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    read();
  }, [read]);

  return { read, stopReading };
}
