/** One action at the end of the year: what we would decide and why, to be changed. */
import { makeStyles } from "@fluentui/react-components";
import { ROLL_DECISIONS, type CellAddress, type RollDecision, type RollProposal } from "../../engine";
import { CellLink } from "../frame/CellLink";
import { Choose } from "../frame/Choose";
import { Said } from "../frame/Said";
import { shownRow } from "../refresh/shownCell";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  line: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
});

export function ProposalLine(props: {
  proposal: RollProposal;
  decision: RollDecision;
  onSelect: (at: CellAddress) => void;
  onDecide: (decision: RollDecision) => void;
}) {
  const { proposal, decision, onSelect, onDecide } = props;
  const { row, at, words, reason } = proposal;
  const styles = useStyles();
  const name = shownRow(row);
  const isOurs = decision === proposal.decision;
  return (
    <li className={styles.line}>
      <CellLink at={at} onSelect={onSelect} text={name} />
      <span className={styles.reason}>
        {isOurs ? <Said text={reason} /> : wording.rollForward.changed}
        {words === "" || (isOurs && reason.includes(words)) ? null : ` ${wording.rollForward.words(words)}`}
      </span>
      <Choose
        label={wording.rollForward.decision(row.ref === "" ? name : row.ref)}
        value={decision}
        options={ROLL_DECISIONS.map((value) => ({ value, label: wording.rollForward.decisions[value] }))}
        onChange={onDecide}
      />
    </li>
  );
}
