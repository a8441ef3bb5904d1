/** The pane until a workbook is on show: being read, stopped, or not to be read. */
import { makeStyles } from "@fluentui/react-components";
import { Busy } from "./frame/Busy";
import { DayLine } from "./frame/DayLine";
import { FailureNotice } from "./frame/FailureNotice";
import { Page } from "./frame/Page";
import { PlainButton } from "./frame/PlainButton";
import { Step } from "./frame/Step";
import { isOnShow, type PaneState } from "./paneState";
import { firstSentence } from "./recognised/recognisedSentence";
import { Verdict } from "./recognised/Verdict";
import type { Pane } from "./usePane";
import { tokens } from "./tokens";
import { wording } from "./wording";

const useStyles = makeStyles({ notice: { paddingInline: tokens.spacingHorizontalM } });

export function BeforeShow({ state, pane }: { state: PaneState; pane: Pane }) {
  const styles = useStyles();
  return (
    <Page>
      <DayLine day={state.asOf} />
      {state.step === "reading" ? (
        <>
          {state.stage === "analyse" ? (
            // Where it will stand when the rest comes.
            <Step number={1} heading={wording.recognised.heading}>
              <Verdict>{firstSentence(state.sheets)}</Verdict>
            </Step>
          ) : null}
          <Busy text={wording.busy.stages[state.stage]} onStop={pane.stop} />
        </>
      ) : null}
      {state.step === "stopped" ? (
        <p className={styles.notice}>
          <PlainButton text={wording.busy.readAfterAll} onClick={() => pane.read()} />
        </p>
      ) : null}
      {state.step === "unreadable" ? (
        <div className={styles.notice}>
          <FailureNotice failure={state.failure} onRetry={() => pane.read()} />
        </div>
      ) : null}
      {isOnShow(state) ? <Busy text={wording.busy.loading} /> : null}
    </Page>
  );
}
