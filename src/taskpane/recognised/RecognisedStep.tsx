/** Step 1: what the workbook was taken for, with the reasons on demand. */
import { makeStyles } from "@fluentui/react-components";
import type { CellAddress, RangeAddress } from "../../engine";
import { FirstLines } from "./FirstLines";
import { Disclosure } from "../frame/Disclosure";
import { Step } from "../frame/Step";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { AssumptionList } from "./AssumptionList";
import { CellAccount } from "./CellAccount";
import { Choices, type ChoicesProps } from "./Choices";
import { LeftOut } from "./LeftOut";
import { PlanTables } from "./PlanTables";
import { Questions } from "./Questions";
import { recognisedSentence } from "./recognisedSentence";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  elsewhere: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

export interface RecognisedStepProps extends ChoicesProps {
  /** The sheet that the user has turned to since the workbook was read; null for the one from then. */
  readonly activeSheet: string | null;
  readonly onSelect: (at: CellAddress | RangeAddress) => void;
}

export function RecognisedStep(props: RecognisedStepProps) {
  const { analysis, activeSheet, onSelect, onCorrect, onReplaceKept } = props;
  const styles = useStyles();
  const { plans, snapshot } = analysis;
  const ours = Object.values(snapshot.ownSheets);
  const inFront = activeSheet ?? snapshot.activeSheet;
  const elsewhere =
    inFront !== null && !ours.includes(inFront) && plans.every(({ sheet }) => sheet !== inFront);
  return (
    <Step number={1} heading={wording.recognised.heading}>
      <Verdict>{recognisedSentence(analysis)}</Verdict>
      {elsewhere ? <p className={styles.elsewhere}>{wording.follow.otherSheet(inFront)}</p> : null}
      {ours.length === 0 ? <FirstLines /> : null}
      <Questions analysis={analysis} onCorrect={onCorrect} onSelect={onSelect} />
      <Choices analysis={analysis} onCorrect={onCorrect} onReplaceKept={onReplaceKept} />
      <Disclosure summary={wording.recognised.howRead}>
        <PlanTables analysis={analysis} onSelect={onSelect} onCorrect={onCorrect} />
        <AssumptionList plans={plans} onSelect={onSelect} />
        <CellAccount analysis={analysis} onSelect={onSelect} />
        <LeftOut analysis={analysis} onSelect={onSelect} />
      </Disclosure>
    </Step>
  );
}
