/** Step 1: what the workbook was taken for, with the reasons on demand. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../engine";
import { Step } from "../frame/Step";
import { wording } from "../wording";
import { AssumptionList } from "./AssumptionList";
import { CellAccount } from "./CellAccount";
import { Choices, type ChoicesProps } from "./Choices";
import { LeftOut } from "./LeftOut";
import { PlanTables } from "./PlanTables";
import { Questions } from "./Questions";
import { recognisedSentence } from "./recognisedSentence";

const useStyles = makeStyles({
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

export interface RecognisedStepProps extends ChoicesProps {
  readonly onSelect: (at: CellAddress) => void;
}

export function RecognisedStep({ analysis, onSelect, onCorrect, onReplaceKept }: RecognisedStepProps) {
  const { plans } = analysis;
  return (
    <Step number={1} heading={wording.recognised.heading}>
      <p className={useStyles().verdict} tabIndex={-1} data-verdict>
        {recognisedSentence(analysis)}
      </p>
      <Questions plans={plans} onCorrect={onCorrect} />
      <Choices analysis={analysis} onCorrect={onCorrect} onReplaceKept={onReplaceKept} />
      <PlanTables analysis={analysis} onSelect={onSelect} onCorrect={onCorrect} />
      <AssumptionList plans={plans} onSelect={onSelect} />
      <CellAccount analysis={analysis} onSelect={onSelect} />
      <LeftOut analysis={analysis} onSelect={onSelect} />
    </Step>
  );
}
