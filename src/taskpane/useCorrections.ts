/** The user's choices: seen as soon as the plan is understood with them, and kept in the workbook behind that. */
import { useCallback, useRef, type Dispatch } from "react";
import { changeCorrections, type Analysis, type Correction, type CorrectionChange } from "../engine";
import { failureOf } from "./failureOf";
import { isOnShow, isUnkept, type PaneEvent, type PaneState } from "./paneState";
import type { ThinkingTurn } from "./useThinkingTurn";
import type { WorkbookDoor } from "./workbookDoor";

export interface Corrections {
  /** Shows what the change does and keeps it in the workbook. */
  correct(change: CorrectionChange): void;
  /** Puts the choices that hold now in the place of those that the workbook keeps and nobody can read. */
  keepOverDamage(): Promise<void>;
  /** The choices that hold, where they are not those that the workbook keeps. */
  readonly unkept: readonly Correction[] | undefined;
}

/** Choices that are being thought about. */
interface Wanted {
  /** All that will hold. */
  readonly corrections: readonly Correction[];
  /** What is new in them, the oldest first. */
  readonly changes: readonly CorrectionChange[];
}

export function useCorrections(
  workbook: WorkbookDoor,
  state: PaneState,
  turn: ThinkingTurn,
  dispatch: Dispatch<PaneEvent>,
): Corrections {
  const analysis = isOnShow(state) ? state.analysis : null;
  const held = analysis === null ? [] : correctionsOf(analysis);
  const unkept = isUnkept(state) ? held : undefined;
  const wanted = useRef<Wanted | null>(null);
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
      const { corrections: before, changes } = wanted.current ?? { corrections: held, changes: [] };
      const mine = { corrections: changeCorrections(before, change), changes: [...changes, change] };
      wanted.current = mine;
      const signal = turn.begin();
      // Forgotten where it was stopped; a later choice has taken this one along.
      const isOver = () => {
        if (wanted.current === mine) wanted.current = null;
        return signal.aborted;
      };
      dispatch({ type: "correcting" });
      workbook.correct(analysis, mine.corrections, signal).then(
        (corrected) => {
          if (isOver()) return;
          dispatch({ type: "corrected", analysis: corrected });
          // What could not be kept before is tried again along with it.
          const all = { add: correctionsOf(corrected), remove: mine.changes.flatMap(({ remove }) => remove) };
          for (const one of unkept === undefined ? mine.changes : [all]) void keep(one);
        },
        (error: unknown) => {
          if (!isOver()) dispatch({ type: "failed", failure: failureOf(error) });
        },
      );
    },
    keepOverDamage: () => keep({ add: held, remove: [] }, true),
  };
}

function correctionsOf({ corrections = [] }: Analysis): readonly Correction[] {
  return corrections.map(({ correction }) => correction);
}
