/** The three steps for a workbook with a plan, and the one button that writes. */
import { Button, Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { BuildStep, ownSheets } from "./build/BuildStep";
import { CheckStep } from "./check/CheckStep";
import { FailureNotice } from "./frame/FailureNotice";
import { isBusy, type PlanState } from "./paneState";
import { RecognisedStep } from "./recognised/RecognisedStep";
import type { Pane } from "./usePane";
import { wording } from "./wording";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // With large text or a low pane it would cover what is read.
    "@media (max-height: 20rem)": { position: "static" },
  },
  button: { width: "100%" },
  // Not greyed like a button that is of no use: it says what is going on.
  busy: { color: tokens.colorNeutralForeground1, ":hover": { color: tokens.colorNeutralForeground1 } },
});

export function PlanPane({ state, pane }: { state: PlanState; pane: Pane }) {
  const styles = useStyles();
  const { analysis, current, work } = state;
  const busy = isBusy(state);
  const standing = work.kind === "built" || ownSheets(analysis).length > 0;
  const busyText =
    work.kind === "reading"
      ? wording.busy.reading
      : standing
        ? wording.busy.refreshing
        : wording.busy.building;
  return (
    <>
      <RecognisedStep
        analysis={analysis}
        onSelect={pane.select}
        onCorrect={pane.correct}
        onReplaceKept={pane.replaceKept}
      />
      <CheckStep
        analysis={analysis}
        current={current}
        busy={busy}
        onGoTo={pane.goTo}
        onCheckAgain={() => pane.read()}
      />
      <BuildStep analysis={analysis} work={work} onSelect={pane.select} />
      <div className={styles.foot}>
        {work.kind === "failed" ? <FailureNotice failure={work.failure} onClose={pane.closeFailure} /> : null}
        <Button
          className={mergeClasses(styles.button, busy && styles.busy)}
          appearance="primary"
          disabledFocusable={busy}
          icon={busy ? <Spinner size="tiny" aria-hidden="true" /> : null}
          onClick={pane.build}
        >
          {busy ? busyText : standing ? wording.build.refresh : wording.build.button}
        </Button>
      </div>
    </>
  );
}
