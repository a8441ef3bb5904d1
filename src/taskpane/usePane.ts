/** The pane's effects: what is asked of the workbook, and when. */
import { useCallback, useEffect, useReducer, useRef } from "react";
import type { CellAddress, IsoDate } from "../engine";
import { failureOf } from "./failureOf";
import { firstState, paneState, type PaneState } from "./paneState";
import { useCorrections, type Corrections } from "./useCorrections";
import type { WorkbookDoor } from "./workbookDoor";

export interface Pane extends Omit<Corrections, "keepOverDamage"> {
  readonly state: PaneState;
  /** Reads and checks the workbook again, for the same day or another. */
  read(asOf?: IsoDate): void;
  build(): void;
  select(at: CellAddress): void;
  /** Goes to a finding by its place in the list, and to its cell. */
  goTo(index: number): void;
  closeFailure(): void;
  /** Keeps the choices that hold now in the place of those that nobody can read. */
  replaceKept(): void;
}

export function usePane(workbook: WorkbookDoor, today: IsoDate): Pane {
  const [state, dispatch] = useReducer(paneState, today, firstState);
  const { asOf } = state;
  const corrections = useCorrections(workbook, state, dispatch);
  const { unkept, correct } = corrections;
  const started = useRef(false);

  const read = useCallback(
    (wanted: IsoDate = asOf) => {
      dispatch({ type: "reading", asOf: wanted });
      workbook.analyse(wanted, unkept).then(
        (analysis) => dispatch({ type: "read", asOf: wanted, analysis }),
        (error: unknown) => dispatch({ type: "failed", failure: failureOf(error) }),
      );
    },
    [workbook, asOf, unkept],
  );

  const build = useCallback(() => {
    dispatch({ type: "building" });
    workbook.build(asOf, unkept).then(
      ({ analysis, written }) => dispatch({ type: "built", analysis, written }),
      (error: unknown) => dispatch({ type: "failed", failure: failureOf(error) }),
    );
  }, [workbook, asOf, unkept]);

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

  const replaceKept = () => void corrections.keepOverDamage().then(() => read());

  return { state, read, build, select, goTo, closeFailure, correct, unkept, replaceKept };
}
