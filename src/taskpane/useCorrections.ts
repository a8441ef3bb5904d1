/** The user's choices: seen at once, and kept in the workbook behind that. */
import { useCallback, useRef, type Dispatch } from "react";
import type { Analysis, Correction, CorrectionChange } from "../engine";
import { failureOf } from "./failureOf";
import { isOnShow, isUnkept, type PaneEvent, type PaneState } from "./paneState";
import type { WorkbookDoor } from "./workbookDoor";

export interface Corrections {
  /** Shows what the change does and keeps it in the workbook. */
  correct(change: CorrectionChange): void;
  /** Puts the choices that hold now in the place of those that the workbook keeps and nobody can read. */
  keepOverDamage(): Promise<void>;
  /** The choices that hold, where they are not those that the workbook keeps. */
  readonly unkept: readonly Correction[] | undefined;
}

export function useCorrections(
  workbook: WorkbookDoor,
  state: PaneState,
  dispatch: Dispatch<PaneEvent>,
): Corrections {
  const analysis = isOnShow(state) ? state.analysis : null;
  const held = analysis === null ? [] : correctionsOf(analysis);
  const unkept = isUnkept(state) ? held : undefined;
  // One after the other: each is made to what the workbook keeps by then.
  const keeping = useRef<Promise<void>>(Promise.resolve());

  const keep = useCallback(
    (change: CorrectionChange, overDamage?: boolean): Promise<void> => {
      keeping.current = keeping.current.then(() =>
        workbook.keep(change, overDamage).then(
          () => dispatch({ type: "kept" }),
          (error: unknown) => dispatch({ type: "not kept", failure: failureOf(error) }),
        ),
      );
      return keeping.current;
    },
    [workbook, dispatch],
  );

  return {
    unkept,
    correct(change) {
      if (analysis === null) return;
      workbook.correct(analysis, change).then(
        (corrected) => {
          dispatch({ type: "corrected", analysis: corrected });
          // What could not be kept before is tried again along with it.
          const add = unkept === undefined ? change.add : correctionsOf(corrected);
          void keep({ add, remove: change.remove });
        },
        (error: unknown) => dispatch({ type: "failed", failure: failureOf(error) }),
      );
    },
    keepOverDamage: () => keep({ add: held, remove: [] }, true),
  };
}

function correctionsOf({ corrections = [] }: Analysis): readonly Correction[] {
  return corrections.map(({ correction }) => correction);
}
