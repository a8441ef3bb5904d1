/** What stays in sight at the foot of the pane: what was done, what has changed, what is going on, the one button. */
import type { ReactNode } from "react";
import { Button, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { isBusy, type NoPlanState, type PlanState } from "../paneState";
import { workInWords } from "../workInWords";
import type { Pane } from "../usePane";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { labelOfWrite } from "../labelOfWrite";
import { followSentence } from "../follow/followSentence";
import { FailureNotice } from "./FailureNotice";
import { Icon, type IconName } from "./Icon";
import { LOW_PANE } from "./Page";
import { Turning } from "./Turning";

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    boxSizing: "border-box",
    maxHeight: "60%",
    overflowY: "auto",
    [LOW_PANE]: { maxHeight: "none" },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // With large text the way back goes beneath the words.
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
  sign: { flexShrink: 0, transform: "translateY(0.15em)" },
  success: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  text: { flexGrow: 1, flexBasis: "8rem", minWidth: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexShrink: 0, columnGap: tokens.spacingHorizontalS },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  button: { flexGrow: 1, minWidth: 0 },
  // Not greyed like a button that is of no use: it says what is going on.
  busy: { color: tokens.colorNeutralForeground1, ":hover": { color: tokens.colorNeutralForeground1 } },
  // Quick work is over before it could be stopped.
  late: {
    minWidth: "auto",
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "500ms",
    animationTimingFunction: "step-end",
  },
});

export interface FootProps {
  readonly state: PlanState | NoPlanState;
  readonly pane: Pane;
  /** What the one button does, where there is something for it to do. */
  readonly action: { readonly label: string; readonly onClick: () => void } | null;
}

export function Foot({ state, pane, action }: FootProps) {
  const styles = useStyles();
  const { work, follow } = state;
  const busy = isBusy(state);
  const stoppable = work.kind === "reading" || (work.kind === "writing" && work.stoppable);
  const told = followSentence(follow);
  const lastWrite = state.done !== null || state.analysis.snapshot.restorable !== undefined;
  if (!lastWrite && told === "" && !busy && action === null && work.kind !== "failed") return null;
  return (
    <div className={styles.foot}>
      {work.kind === "failed" ? (
        <FailureNotice
          failure={work.failure}
          onClose={pane.closeFailure}
          {...(work.again === undefined ? {} : { onRetry: work.again })}
        />
      ) : null}
      <LastWrite state={state} pane={pane} />
      {told !== "" ? (
        <FootLine icon="warning" text={told}>
          {busy ? null : (
            <Link as="button" onClick={() => pane.read()}>
              {wording.follow.read}
            </Link>
          )}
        </FootLine>
      ) : null}
      {busy || action !== null ? (
        <div className={styles.buttons}>
          <Button
            className={mergeClasses(styles.button, busy && styles.busy)}
            appearance="primary"
            disabledFocusable={busy}
            icon={busy ? <Turning /> : null}
            onClick={action?.onClick}
          >
            {busy ? workInWords(work) : action?.label}
          </Button>
          {busy && stoppable ? (
            <Button className={styles.late} onClick={pane.stop}>
              {wording.busy.cancel}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

/** What was done last, and what was written last, now or before the pane was opened, with the way back. */
function LastWrite({ state, pane }: Omit<FootProps, "action">) {
  const { done, analysis } = state;
  const { restorable } = analysis.snapshot;
  const busy = isBusy(state);
  return (
    <>
      {done === null ? null : (
        <FootLine icon="tick" text={done.sentence}>
          {done.undo && !busy ? (
            <Link as="button" onClick={pane.undo}>
              {wording.undo.undo}
            </Link>
          ) : null}
        </FootLine>
      )}
      {restorable === undefined || done?.undo === true || busy ? null : (
        <FootLine icon="info" text={wording.undo.last(labelOfWrite(restorable.label))}>
          <Link as="button" onClick={pane.undo}>
            {wording.undo.restore}
          </Link>
        </FootLine>
      )}
    </>
  );
}

function FootLine(props: { icon: IconName; text: string; children?: ReactNode }) {
  const styles = useStyles();
  const colour =
    props.icon === "tick" ? styles.success : props.icon === "warning" ? styles.attention : undefined;
  return (
    <div className={styles.line}>
      <Icon name={props.icon} className={mergeClasses(styles.sign, colour)} />
      <span className={styles.text}>{props.text}</span>
      <span className={styles.actions}>{props.children}</span>
    </div>
  );
}
