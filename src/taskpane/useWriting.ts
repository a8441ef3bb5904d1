/** Everything that the pane writes into the workbook, one thing at a time; each is followed by a fresh reading. */
import { useRef, type Dispatch } from "react";
import type { Acceptance, AcceptanceChange, Analysis, Correction, Fix, IsoDate, Settings } from "../engine";
import type { BuildStage } from "../excel/buildWorkbook";
import { failureOf } from "./failureOf";
import type { PaneEvent } from "./paneState";
import type { BuildWishes, WorkbookDoor } from "./workbookDoor";
import type { Done } from "./workState";
import { wording } from "./wording";

export interface Writing {
  /** Register, board summary and checks; with the user's word on what an earlier refresh told. */
  build(answers?: Answers): void;
  /** Stops a build that has not begun to write. */
  stopBuilding(): void;
  /** Into the user's own sheets; `label` is what "Undo" calls it. */
  fix(fixes: readonly Fix[], label: string): void;
  /** Takes back the last write. */
  undo(): void;
  letStand(acceptance: Acceptance): void;
  withdraw(key: string): void;
  changeSettings(settings: Partial<Settings>, said: string): void;
  /** Any other write: `task` does it, and what it gives is said. */
  write(what: string, task: () => Promise<Done>): void;
}

/** To conflicts, and to rows that the sheet has no longer. */
export type Answers = Pick<BuildWishes, "settled" | "dropped">;

/** Thrown from within a build that the user stopped. */
class Stopped extends Error {}

export interface WritingProps {
  readonly workbook: WorkbookDoor;
  readonly asOf: IsoDate;
  /** What is on show; null before anything was read. */
  readonly analysis: Analysis | null;
  readonly unkept: readonly Correction[] | undefined;
  readonly read: () => void;
  readonly dispatch: Dispatch<PaneEvent>;
}

export function useWriting(props: WritingProps): Writing {
  const { workbook, asOf, analysis, unkept, read, dispatch } = props;
  const stopWanted = useRef(false);

  function write(what: string, task: () => Promise<Done>): void {
    dispatch({ type: "writing", what });
    task().then(
      (done) => {
        dispatch({ type: "done", done });
        read();
      },
      (error: unknown) =>
        dispatch({ type: "failed", failure: failureOf(error), again: () => write(what, task) }),
    );
  }

  function build(answers: Answers = {}): void {
    stopWanted.current = false;
    const onStage = (stage: BuildStage) => {
      if (stopWanted.current) throw new Stopped();
      dispatch({ type: "writing", what: wording.busy.stages[stage], stoppable: stage !== "write" });
    };
    dispatch({ type: "writing", what: wording.busy.stages.read, stoppable: true });
    const corrections = unkept === undefined ? {} : { corrections: unkept };
    const wishes = { onStage, ...corrections, ...answers };
    workbook.build(asOf, wishes).then(
      ({ analysis: built, written, refresh }) => {
        const names = written.map(({ name }) => name);
        const done = { sentence: wording.build.done(names), written, undo: true };
        dispatch({ type: "built", analysis: built, refresh, done });
      },
      (error: unknown) =>
        dispatch(
          error instanceof Stopped
            ? { type: "stopped", sentence: wording.busy.stopped }
            : { type: "failed", failure: failureOf(error), again: () => build(answers) },
        ),
    );
  }

  const accept = (change: AcceptanceChange, said: string) =>
    write(wording.busy.writing, async () => {
      await workbook.accept(change);
      return { sentence: said, undo: false };
    });

  return {
    write,
    build,
    stopBuilding: () => (stopWanted.current = true),
    fix: (fixes, label) => {
      if (analysis === null) return;
      write(wording.fixes.writing, async () => {
        await workbook.fix(fixes, analysis, label);
        return { sentence: wording.fixes.written(label), undo: true };
      });
    },
    undo: () =>
      write(wording.undo.restoring, async () => {
        const { label } = await workbook.restore();
        return { sentence: wording.undo.undone(label), undo: false };
      }),
    letStand: (acceptance) => accept({ add: [acceptance], remove: [] }, wording.acceptance.saved),
    withdraw: (key) => accept({ add: [], remove: [key] }, wording.acceptance.withdrawn),
    changeSettings: (settings, said) =>
      write(wording.busy.writing, async () => {
        await workbook.keepSettings(settings);
        return { sentence: said, undo: false };
      }),
  };
}
