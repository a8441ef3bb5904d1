/** Everything that the pane writes into the workbook, one thing at a time; each is followed by a fresh reading. */
import { useRef, type Dispatch } from "react";
import type { Acceptance, AcceptanceChange, Analysis, Correction, Fix, IsoDate, Settings } from "../engine";
import type { WorkStage } from "../excel/beginStage";
import { failureOf } from "./failureOf";
import { labelOfWrite } from "./labelOfWrite";
import type { PaneEvent } from "./paneState";
import type { BuildWishes, WorkbookDoor, WritingWishes } from "./workbookDoor";
import type { Done } from "./workState";
import { wording } from "./wording";

export interface Writing {
  /** Register, board summary and checks; with the user's word on what an earlier refresh told. */
  build(answers?: Answers): void;
  /** Stops what has not begun to write. */
  stopWriting(): void;
  /** Into the user's own sheets; `label` is what "Undo" calls it. */
  fix(fixes: readonly Fix[], label: string): void;
  /** Takes back the last write. */
  undo(): void;
  letStand(acceptance: Acceptance): void;
  withdraw(key: string): void;
  changeSettings(settings: Partial<Settings>, said: string): void;
  /**
   * Any other write: `task` does it, and what it gives is said. One that reads and thinks first hands on the wishes,
   * so that it can be stopped until it writes.
   */
  write(what: string, task: (wishes: WritingWishes) => Promise<Done>): void;
}

/** To conflicts, and to rows that the sheet has no longer. */
export type Answers = Pick<BuildWishes, "settled" | "dropped" | "goneKept">;

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
  const going = useRef(new AbortController());

  /** `whatIn` says what is going on in each stage. */
  function wishesFor(whatIn: (stage: WorkStage) => string): WritingWishes & { signal: AbortSignal } {
    going.current = new AbortController();
    return {
      ...(unkept === undefined ? {} : { corrections: unkept }),
      signal: going.current.signal,
      onStage: (stage) => dispatch({ type: "writing", what: whatIn(stage), stoppable: stage !== "write" }),
    };
  }

  const tellFailed = (error: unknown, { signal }: { signal: AbortSignal }, again: () => void) =>
    dispatch(
      signal.aborted && error === signal.reason
        ? { type: "stopped", sentence: wording.busy.stopped }
        : { type: "failed", failure: failureOf(error), again },
    );

  function write(what: string, task: (wishes: WritingWishes) => Promise<Done>): void {
    const wishes = wishesFor(() => what);
    dispatch({ type: "writing", what });
    task(wishes).then(
      (done) => {
        dispatch({ type: "done", done });
        read();
      },
      (error: unknown) => tellFailed(error, wishes, () => write(what, task)),
    );
  }

  function build(answers: Answers = {}): void {
    const wishes = wishesFor((stage) => wording.busy.stages[stage]);
    dispatch({ type: "writing", what: wording.busy.stages.read, stoppable: true });
    workbook.build(asOf, { ...wishes, ...answers }).then(
      ({ analysis: built, written, refresh }) => {
        const names = written.map(({ name }) => name);
        const done = { sentence: wording.build.done(names), written, undo: true };
        dispatch({ type: "built", analysis: built, refresh, done });
      },
      (error: unknown) => tellFailed(error, wishes, () => build(answers)),
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
    stopWriting: () => going.current.abort(),
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
        return { sentence: wording.undo.undone(labelOfWrite(label)), undo: false };
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
