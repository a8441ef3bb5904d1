/** What was decided in the end: the proposals, and the user's word over them. */
import type { RollChoice, RollDecision, RollProposal } from "../../engine";

/** `changedReason` is the reason that is kept with what the user decided otherwise. */
export function choicesOf(
  proposals: readonly RollProposal[],
  decided: Readonly<Record<string, RollDecision>>,
  changedReason: string,
): readonly RollChoice[] {
  return proposals.map(({ action, row, decision, reason }) => {
    const wanted = decided[action] ?? decision;
    return { action, text: row.text, decision: wanted, reason: wanted === decision ? reason : changedReason };
  });
}
