/** Step 1: what the workbook was taken for, with the reasons on demand. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis, CellAddress } from "../../engine";
import { Step } from "../frame/Step";
import { wording } from "../wording";
import { AssumptionList } from "./AssumptionList";
import { LeftOut } from "./LeftOut";
import { PlanTables } from "./PlanTables";
import { recognisedSentence } from "./recognisedSentence";

const useStyles = makeStyles({
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

export function RecognisedStep(props: { analysis: Analysis; onSelect: (at: CellAddress) => void }) {
  const { analysis, onSelect } = props;
  const { plans } = analysis;
  return (
    <Step number={1} heading={wording.recognised.heading}>
      <p className={useStyles().verdict}>{recognisedSentence(analysis)}</p>
      <PlanTables plans={plans} onSelect={onSelect} />
      <AssumptionList plans={plans} onSelect={onSelect} />
      <LeftOut analysis={analysis} onSelect={onSelect} />
    </Step>
  );
}
