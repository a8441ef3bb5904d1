/** The pane's states, each with exactly the data of its step, and the steps between them. */
import type { Analysis, IsoDate, RecognisedSheet, RegisterRefresh } from "../engine";
import {
  AT_NO_FINDING,
  checkState,
  checkStateAfter,
  type CheckEvent,
  type CheckState,
} from "./check/checkState";
import type { Failure } from "./failure";
import { followState, UNCHANGED, type FollowEvent, type FollowState } from "./follow/followState";
import { refreshState, type RefreshEvent, type RefreshState } from "./refresh/refreshState";
import {
  AT_REST,
  isAtWork,
  workState,
  type Done,
  type ReadingStage,
  type WorkEvent,
  type WorkState,
} from "./workState";
import type { ReadingProgress, WrittenSheet } from "./workbookDoor";

/** What a workbook that was read is shown with, whether it holds a plan or not. */
interface OnShow extends WorkState {
  readonly asOf: IsoDate;
  readonly analysis: Analysis;
  readonly follow: FollowState;
  /** The user's choices are not those that the workbook keeps. */
  readonly unkept?: true;
}

/** Nothing is on show yet. */
export interface FirstReading {
  readonly step: "reading";
  readonly asOf: IsoDate;
  readonly stage: ReadingStage;
  /** What was recognised; empty before that. */
  readonly sheets: readonly RecognisedSheet[];
}

export type PaneState =
  | FirstReading
  /** The user stopped the first reading. */
  | { readonly step: "stopped"; readonly asOf: IsoDate }
  | { readonly step: "unreadable"; readonly asOf: IsoDate; readonly failure: Failure }
  | ({ readonly step: "no-plan" } & OnShow)
  | ({
      readonly step: "plan";
      readonly check: CheckState;
      /** What the last refresh of the register did; null before there is one. */
      readonly refresh: RefreshState | null;
    } & OnShow);

export type PlanState = Extract<PaneState, { step: "plan" }>;
export type NoPlanState = Extract<PaneState, { step: "no-plan" }>;

export type PaneEvent =
  | { readonly type: "reading"; readonly asOf: IsoDate }
  | { readonly type: "reading progressed"; readonly asOf: IsoDate; readonly progress: ReadingProgress }
  | { readonly type: "read"; readonly asOf: IsoDate; readonly analysis: Analysis }
  | { readonly type: "reading stopped" }
  | {
      readonly type: "built";
      readonly analysis: Analysis;
      readonly refresh: RegisterRefresh | null;
      readonly done: Done;
    }
  | { readonly type: "correcting" }
  | { readonly type: "corrected"; readonly analysis: Analysis }
  | { readonly type: "kept" }
  | { readonly type: "not kept"; readonly failure: Failure }
  | WorkEvent
  | CheckEvent
  | RefreshEvent
  | FollowEvent;

export function firstState(asOf: IsoDate): FirstReading {
  return { step: "reading", asOf, stage: "read", sheets: [] };
}

/** Pure: the same state and event give the same next state. Answers that come too late change nothing. */
export function paneState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "reading":
      // A workbook on show stays while it is read again, so that the page does not jump.
      return isOnShow(state)
        ? { ...state, asOf: event.asOf, work: { kind: "reading", stage: "read" } }
        : firstState(event.asOf);
    case "reading progressed":
      return event.asOf === state.asOf ? progressed(state, event.progress) : state;
    case "read":
      return event.asOf === state.asOf
        ? { ...withAnalysis(state, event.analysis), follow: UNCHANGED }
        : state;
    case "reading stopped":
      if (isOnShow(state)) return { ...state, asOf: state.analysis.asOf, work: { kind: "idle" } };
      return state.step === "reading" ? { step: "stopped", asOf: state.asOf } : state;
    case "correcting":
      return isOnShow(state) ? { ...state, work: { kind: "reading", stage: "recognise" } } : state;
    case "corrected":
      return event.analysis.asOf === state.asOf
        ? { ...withAnalysis(state, event.analysis), done: null }
        : state;
    case "kept":
      return withoutUnkept(state);
    case "not kept":
      return isOnShow(state)
        ? { ...state, unkept: true, work: { kind: "failed", failure: event.failure } }
        : state;
    case "built":
      return withBuilt(withAnalysis(state, event.analysis), event.refresh, event.done);
    case "failed":
      return isOnShow(state)
        ? { ...state, ...workState(state, event) }
        : { step: "unreadable", asOf: state.asOf, failure: event.failure };
    case "writing":
    case "stopped":
    case "done":
    case "done closed":
    case "failure closed":
      return isOnShow(state) ? { ...state, ...workState(state, event) } : state;
    case "finding chosen":
    case "filter chosen":
      return state.step === "plan" ? { ...state, check: checkState(state.check, event) } : state;
    case "picked":
      return state.step === "plan" && state.refresh !== null
        ? { ...state, refresh: refreshState(state.refresh, event) }
        : state;
    case "edited":
    case "sheet activated":
    case "register deleted":
      return isOnShow(state) ? { ...state, follow: followState(state.follow, event) } : state;
  }
}

/** A workbook is on show: it was read, and holds a plan or none. */
export function isOnShow(state: PaneState): state is PlanState | NoPlanState {
  return state.step === "plan" || state.step === "no-plan";
}

function progressed(state: PaneState, progress: ReadingProgress): PaneState {
  const { stage } = progress;
  if (state.step === "reading")
    return { ...state, stage, sheets: progress.stage === "analyse" ? progress.sheets : [] };
  if (!isOnShow(state) || state.work.kind !== "reading") return state;
  return { ...state, work: { kind: "reading", stage } };
}

/** What was done before stays said: the new analysis is what came of it. */
function withAnalysis(state: PaneState, analysis: Analysis): PlanState | NoPlanState {
  const shown = isOnShow(state) ? state : null;
  const onShow: OnShow = {
    ...AT_REST,
    done: shown?.done ?? null,
    asOf: state.asOf,
    analysis,
    follow: shown?.follow ?? UNCHANGED,
    ...(isUnkept(state) ? { unkept: true as const } : {}),
  };
  if (analysis.plans.length === 0) return { step: "no-plan", ...onShow };
  return {
    step: "plan",
    ...onShow,
    check: state.step === "plan" ? checkStateAfter(state.check, state.analysis, analysis) : AT_NO_FINDING,
    refresh: state.step === "plan" ? state.refresh : null,
  };
}

function withBuilt(
  state: PlanState | NoPlanState,
  refresh: RegisterRefresh | null,
  done: Done,
): PlanState | NoPlanState {
  if (state.step === "no-plan") return { ...state, done: null };
  const told = refresh === null ? null : { refresh, picks: {} };
  const analysis = withSheets(state.analysis, done.written ?? []);
  return { ...state, analysis, done, refresh: told, follow: UNCHANGED };
}

/** The workbook was read before our sheets were written. */
function withSheets(analysis: Analysis, written: readonly WrittenSheet[]): Analysis {
  const { snapshot } = analysis;
  const names = Object.fromEntries(written.map(({ kind, name }) => [kind, name]));
  return { ...analysis, snapshot: { ...snapshot, ownSheets: { ...snapshot.ownSheets, ...names } } };
}

function withoutUnkept(state: PaneState): PaneState {
  if (!isOnShow(state)) return state;
  const { unkept: _unkept, ...kept } = state;
  return kept;
}

/** True where the user made choices that could not be kept in the workbook: they hold as long as the pane is open. */
export function isUnkept(state: PaneState): boolean {
  return isOnShow(state) && state.unkept === true;
}

/** True while the workbook is being read or written. */
export function isBusy(state: PaneState): boolean {
  return state.step === "reading" || (isOnShow(state) && isAtWork(state.work));
}
