/** What the pane is doing, and what it did last. */
import type { Failure } from "./failure";
import type { ReadingProgress, WrittenSheet } from "./workbookDoor";

/** At first Excel is asked. */
export type ReadingStage = "read" | ReadingProgress["stage"];

/** What the pane is doing with a plan on show. */
export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly stage: ReadingStage }
  /** `what` is said while it lasts; until the writing itself begins, the user can stop it. */
  | { readonly kind: "writing"; readonly what: string; readonly stoppable: boolean }
  | {
      readonly kind: "failed";
      readonly failure: Failure;
      /** Tries it once more. */
      readonly again?: () => void;
    };

/** What was done last, for the user to see and to take back. */
export interface Done {
  readonly sentence: string;
  /** The sheets of ours that were written with it. */
  readonly written?: readonly WrittenSheet[];
  /** Whether "Undo" brings back what was there before. */
  readonly undo: boolean;
}

export type WorkEvent =
  | { readonly type: "writing"; readonly what: string; readonly stoppable?: boolean }
  | { readonly type: "stopped"; readonly sentence: string }
  | { readonly type: "done"; readonly done: Done }
  | { readonly type: "done closed" }
  | { readonly type: "failed"; readonly failure: Failure; readonly again?: () => void }
  | { readonly type: "failure closed" };

export interface WorkState {
  readonly work: Work;
  readonly done: Done | null;
}

export const AT_REST: WorkState = { work: { kind: "idle" }, done: null };

/** What was done before stays said until something else is done, goes wrong, or the user has seen it. */
export function workState(state: WorkState, event: WorkEvent): WorkState {
  switch (event.type) {
    case "writing":
      return {
        done: null,
        work: { kind: "writing", what: event.what, stoppable: event.stoppable === true },
      };
    case "stopped":
      return { work: { kind: "idle" }, done: { sentence: event.sentence, undo: false } };
    case "done":
      return { work: { kind: "idle" }, done: event.done };
    case "done closed":
      return { ...state, done: null };
    case "failed":
      return {
        ...state,
        work: {
          kind: "failed",
          failure: event.failure,
          ...(event.again === undefined ? {} : { again: event.again }),
        },
      };
    case "failure closed":
      return { ...state, work: { kind: "idle" } };
  }
}

/** True while the workbook is being read or written. */
export function isAtWork({ kind }: Work): boolean {
  return kind === "reading" || kind === "writing";
}
