/** The steps for a workbook with a plan, and the one button that writes. */
import { lazy, Suspense } from "react";
import type { RegisterChoice } from "../engine";
import { BuildStep, ownSheets } from "./build/BuildStep";
import { BoardStep } from "./board/BoardStep";
import { CheckStep } from "./check/CheckStep";
import { isBusy, type PlanState } from "./paneState";
import { RecognisedStep } from "./recognised/RecognisedStep";
import type { ScreenName } from "./screen";
import type { Pane } from "./usePane";
import { wording } from "./wording";

/** Loaded when there is something to tell. */
const RefreshReport = lazy(async () => ({
  default: (await import(/* webpackChunkName: "refresh" */ "./refresh/RefreshReport")).RefreshReport,
}));

export interface PlanPaneProps {
  readonly state: PlanState;
  readonly pane: Pane;
  readonly onScreen: (screen: ScreenName) => void;
}

export function PlanPane({ state, pane, onScreen }: PlanPaneProps) {
  const { analysis, done, refresh } = state;
  const onRegisters = (registers: RegisterChoice) =>
    pane.changeSettings({ registers }, wording.registerChoice.chosen);
  return (
    <>
      <RecognisedStep
        analysis={analysis}
        activeSheet={state.follow.activeSheet}
        onSelect={pane.select}
        onCorrect={pane.correct}
        onReplaceKept={pane.replaceKept}
      />
      <CheckStep state={state} pane={pane} onScreen={onScreen} />
      <BuildStep
        analysis={analysis}
        written={done?.written ?? null}
        onSelect={pane.select}
        {...(isBusy(state) ? {} : { onRegisters })}
      >
        {refresh === null ? null : (
          <Suspense>
            <RefreshReport state={refresh} analysis={analysis} busy={isBusy(state)} pane={pane} />
          </Suspense>
        )}
      </BuildStep>
      <BoardStep state={state} pane={pane} onScreen={onScreen} />
    </>
  );
}

/** Whether sheets of ours stand in the workbook, so that the next build refreshes. */
export function isBuilt({ analysis }: PlanState): boolean {
  return ownSheets(analysis).length > 0;
}
