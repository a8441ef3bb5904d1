/** The pane where no plan was found: what the sheets looked like, and what to do. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../engine";
import { Step } from "../frame/Step";
import { wording } from "../wording";
import { SheetSummaries } from "./LeftOut";

const useStyles = makeStyles({
  verdict: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalS} 0` },
  looked: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export function NoPlan({ analysis, onRetry }: { analysis: Analysis; onRetry: () => void }) {
  const styles = useStyles();
  return (
    <Step number={1} heading={wording.recognised.heading}>
      <p className={styles.verdict}>{wording.noPlan.verdict}</p>
      <p className={styles.text}>{wording.noPlan.advice}</p>
      {analysis.sheets.length === 0 ? (
        <p className={styles.text}>{wording.noPlan.empty}</p>
      ) : (
        <>
          <h3 className={styles.looked}>{wording.noPlan.looked}</h3>
          <SheetSummaries sheets={analysis.sheets} />
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
