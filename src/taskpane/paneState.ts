/** The pane's states, each with exactly the data of its step, and the steps between them. */
import type { Analysis, IsoDate } from "../engine";
import type { WrittenSheet } from "./workbookDoor";

/** Something that went wrong, as people are told it. */
export interface Failure {
  /** What happened and what to do next. */
  readonly sentence: string;
  /** For whoever supports the user: stable and in English. */
  readonly code: string;
}

/** What the pane is doing, or has just done, with a plan on show. */
export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "building" }
  | { readonly kind: "built"; readonly written: readonly WrittenSheet[] }
  | { readonly kind: "failed"; readonly failure: Failure };

export type PaneState =
  | { readonly step: "reading"; readonly asOf: IsoDate }
  | { readonly step: "unreadable"; readonly asOf: IsoDate; readonly failure: Failure }
  | {
      readonly step: "no-plan";
      readonly asOf: IsoDate;
      readonly analysis: Analysis;
      /** The user's choices are not those that the workbook keeps. */
      readonly unkept?: true;
      /** Why a choice could not be kept. */
      readonly failure?: Failure;
    }
  | {
      readonly step: "plan";
      readonly asOf: IsoDate;
      readonly analysis: Analysis;
      /** The finding that the user is at, by its place in `analysis.findings`. */
      readonly current: number | null;
      readonly work: Work;
      /** The user's choices are not those that the workbook keeps. */
      readonly unkept?: true;
    };

export type PlanState = Extract<PaneState, { step: "plan" }>;

export type PaneEvent =
  | { readonly type: "reading"; readonly asOf: IsoDate }
  | { readonly type: "read"; readonly asOf: IsoDate; readonly analysis: Analysis }
  | { readonly type: "building" }
  | { readonly type: "built"; readonly analysis: Analysis; readonly written: readonly WrittenSheet[] }
  | { readonly type: "finding chosen"; readonly index: number }
  | { readonly type: "corrected"; readonly analysis: Analysis }
  | { readonly type: "kept" }
  | { readonly type: "not kept"; readonly failure: Failure }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "failure closed" };

export function firstState(asOf: IsoDate): PaneState {
  return { step: "reading", asOf };
}

/** Pure: the same state and event give the same next state. Answers that come too late change nothing. */
export function paneState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "reading":
      // A plan on show stays while it is read again, so that the page does not jump.
      return state.step === "plan"
        ? { ...state, asOf: event.asOf, work: { kind: "reading" } }
        : { step: "reading", asOf: event.asOf };
    case "read":
      return event.asOf === state.asOf ? withAnalysis(state, event.analysis, { kind: "idle" }) : state;
    case "corrected":
      return event.analysis.asOf === state.asOf
        ? withAnalysis(state, event.analysis, { kind: "idle" })
        : state;
    case "kept":
      return withoutUnkept(state);
    case "not kept":
      if (state.step === "plan")
        return { ...state, unkept: true, work: { kind: "failed", failure: event.failure } };
      return state.step === "no-plan" ? { ...state, unkept: true, failure: event.failure } : state;
    case "building":
      return state.step === "plan" ? { ...state, work: { kind: "building" } } : state;
    case "built":
      return withAnalysis(state, event.analysis, { kind: "built", written: event.written });
    case "finding chosen":
      return state.step === "plan" ? { ...state, current: event.index } : state;
    case "failed":
      return state.step === "plan"
        ? { ...state, work: { kind: "failed", failure: event.failure } }
        : { step: "unreadable", asOf: state.asOf, failure: event.failure };
    case "failure closed":
      if (state.step === "no-plan") return withAnalysis(state, state.analysis, { kind: "idle" });
      return state.step === "plan" ? { ...state, work: { kind: "idle" } } : state;
  }
}

function withoutUnkept(state: PaneState): PaneState {
  if (state.step !== "plan" && state.step !== "no-plan") return state;
  const { unkept: _unkept, ...kept } = state;
  return kept;
}

function withAnalysis(state: PaneState, analysis: Analysis, work: Work): PaneState {
  const { asOf } = state;
  const held = isUnkept(state) ? ({ unkept: true } as const) : {};
  if (analysis.plans.length === 0) return { step: "no-plan", asOf, analysis, ...held };
  const current = state.step === "plan" ? sameFinding(state, analysis) : null;
  return { step: "plan", asOf, analysis, current, work, ...held };
}

/** Where the finding that the user was at stands in the new list; null when it is gone. */
function sameFinding(state: PlanState, analysis: Analysis): number | null {
  const before = state.current === null ? undefined : state.analysis.findings[state.current];
  if (before === undefined) return null;
  const index = analysis.findings.findIndex(
    (finding) =>
      finding.rule === before.rule && finding.action === before.action && finding.message === before.message,
  );
  return index === -1 ? null : index;
}

/** True where the user made choices that could not be kept in the workbook: they hold as long as the pane is open. */
export function isUnkept(state: PaneState): boolean {
  return (state.step === "plan" || state.step === "no-plan") && state.unkept === true;
}

/** True while the workbook is being read or written. */
export function isBusy(state: PaneState): boolean {
  return (
    state.step === "reading" ||
    (state.step === "plan" && (state.work.kind === "reading" || state.work.kind === "building"))
  );
}
