/** The pane where no plan was found: what the sheets looked like, and what to do. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FailureNotice } from "../frame/FailureNotice";
import { Step } from "../frame/Step";
import type { Failure } from "../paneState";
import { wording } from "../wording";
import { Choices, type ChoicesProps } from "./Choices";
import { SheetSummaries } from "./LeftOut";
import { PointAtPlan } from "./PointAtPlan";

const useStyles = makeStyles({
  verdict: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalS} 0` },
  looked: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export interface NoPlanProps extends ChoicesProps {
  /** Why a choice could not be kept. */
  readonly failure: Failure | undefined;
  readonly onCloseFailure: () => void;
  readonly onRetry: () => void;
}

export function NoPlan(props: NoPlanProps) {
  const { analysis, failure, onCorrect, onReplaceKept, onCloseFailure, onRetry } = props;
  const styles = useStyles();
  return (
    <Step number={1} heading={wording.recognised.heading}>
      {failure === undefined ? null : <FailureNotice failure={failure} onClose={onCloseFailure} />}
      <p className={styles.verdict} tabIndex={-1} data-verdict>
        {wording.noPlan.verdict}
      </p>
      <Choices analysis={analysis} onCorrect={onCorrect} onReplaceKept={onReplaceKept} />
      <p className={styles.text}>{wording.noPlan.advice}</p>
      {analysis.sheets.length === 0 ? (
        <p className={styles.text}>{wording.noPlan.empty}</p>
      ) : (
        <>
          <h3 className={styles.looked}>{wording.noPlan.looked}</h3>
          <SheetSummaries sheets={analysis.sheets} />
          <PointAtPlan analysis={analysis} onCorrect={onCorrect} />
        </>
      )}
      <p className={styles.text}>
        <Button appearance="primary" onClick={onRetry}>
          {wording.noPlan.again}
        </Button>
      </p>
    </Step>
  );
}
