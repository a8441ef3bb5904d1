/** The pane where no plan was found: what the sheets looked like, and what to do. */
import { Button, makeStyles } from "@fluentui/react-components";
import { Step } from "../frame/Step";
import { isBusy, type NoPlanState } from "../paneState";
import type { Pane } from "../usePane";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { Choices } from "./Choices";
import { SheetSummaries } from "./LeftOut";
import { PointAtPlan } from "./PointAtPlan";

const useStyles = makeStyles({
  verdict: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalS} 0` },
  looked: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export function NoPlan({ state, pane }: { state: NoPlanState; pane: Pane }) {
  const { analysis } = state;
  const styles = useStyles();
  const insertSample = () =>
    pane.write(wording.firstOpen.inserting, async () => {
      const sheet = await pane.workbook.insertSample(state.asOf);
      return { sentence: wording.firstOpen.inserted(sheet), undo: true };
    });
  return (
    <Step number={1} heading={wording.recognised.heading}>
      <p className={styles.verdict} tabIndex={-1} data-verdict>
        {wording.noPlan.verdict}
      </p>
      <Choices analysis={analysis} onCorrect={pane.correct} onReplaceKept={pane.replaceKept} />
      <p className={styles.text}>{wording.noPlan.advice}</p>
      {analysis.sheets.length === 0 ? (
        <p className={styles.text}>{wording.noPlan.empty}</p>
      ) : (
        <>
          <h3 className={styles.looked}>{wording.noPlan.looked}</h3>
          <SheetSummaries sheets={analysis.sheets} />
          <PointAtPlan analysis={analysis} onCorrect={pane.correct} />
        </>
      )}
      <p className={styles.text}>{wording.firstOpen.sampleNote}</p>
      <Button size="small" disabledFocusable={isBusy(state)} onClick={insertSample}>
        {wording.firstOpen.sample}
      </Button>
    </Step>
  );
}
