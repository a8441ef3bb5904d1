import {
  proposeRollForward,
  type Analysis,
  type RollChoice,
  type RollProposal,
} from "../../../../src/engine";

/** What somebody chooses who agrees with what is proposed, but for what they say `otherwise`. */
export function choicesAsProposed(
  analysis: Analysis,
  otherwise: (proposal: RollProposal, index: number) => Partial<RollChoice> = () => ({}),
): readonly RollChoice[] {
  return proposeRollForward(analysis).map((proposal, index) => {
    const { action, row, decision, reason } = proposal;
    return { action, text: row.text, decision, reason, ...otherwise(proposal, index) };
  });
}
