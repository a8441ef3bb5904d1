/** The pane's effects: what is asked of the workbook, and when. */
import { useCallback, useEffect, useReducer, useRef } from "react";
import type { CellAddress, IsoDate } from "../engine";
import { failureOf } from "./failureOf";
import { firstState, paneState, type PaneState } from "./paneState";
import type { WorkbookDoor } from "./workbookDoor";

export interface Pane {
  readonly state: PaneState;
  /** Reads and checks the workbook again, for the same day or another. */
  read(asOf?: IsoDate): void;
  build(): void;
  select(at: CellAddress): void;
  /** Goes to a finding by its place in the list, and to its cell. */
  goTo(index: number): void;
  closeFailure(): void;
}

export function usePane(workbook: WorkbookDoor, today: IsoDate): Pane {
  const [state, dispatch] = useReducer(paneState, today, firstState);
  const { asOf } = state;
  const started = useRef(false);

  const read = useCallback(
    (wanted: IsoDate = asOf) => {
      dispatch({ type: "reading", asOf: wanted });
      workbook.analyse(wanted).then(
        (analysis) => dispatch({ type: "read", asOf: wanted, analysis }),
        (error: unknown) => dispatch({ type: "failed", failure: failureOf(error) }),
      );
    },
    [workbook, asOf],
  );

  const build = useCallback(() => {
    dispatch({ type: "building" });
    workbook.build(asOf).then(
      ({ analysis, written }) => dispatch({ type: "built", analysis, written }),
      (error: unknown) => dispatch({ type: "failed", failure: failureOf(error) }),
    );
  }, [workbook, asOf]);

  const select = useCallback(
    (at: CellAddress) => {
      workbook.select(at).catch((error: unknown) => dispatch({ type: "failed", failure: failureOf(error) }));
    },
    [workbook],
  );

  const findings = state.step === "plan" ? state.analysis.findings : null;
  const goTo = useCallback(
    (index: number) => {
      dispatch({ type: "finding chosen", index });
      const at = findings?.[index]?.at[0];
      if (at !== undefined) select(at);
    },
    [findings, select],
  );

  const closeFailure = useCallback(() => dispatch({ type: "failure closed" }), []);

  // Once, when the pane opens; strict mode runs effects twice.
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    read();
  }, [read]);

  return { state, read, build, select, goTo, closeFailure };
}
