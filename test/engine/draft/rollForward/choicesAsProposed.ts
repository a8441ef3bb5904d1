import { proposeRollForward, type Analysis, type RollChoice } from "../../../../src/engine";

/** What somebody chooses who agrees with all that is proposed. */
export function choicesAsProposed(analysis: Analysis): readonly RollChoice[] {
  return proposeRollForward(analysis).map(({ action, row, decision, reason }) => ({
    action,
    text: row.text,
    decision,
    reason,
  }));
}
