/** The list of corrections after the user made one, or took one back. */
import type { Correction, CorrectionChange } from "../../model/correction";
import { fold } from "../../text/fold";

/** Oldest first. A correction takes the place of an earlier one about the same thing. */
export function changeCorrections(
  corrections: readonly Correction[],
  { add, remove }: CorrectionChange,
): readonly Correction[] {
  const gone = [...remove, ...add];
  const kept = corrections.filter((one) => !gone.some((other) => areAbout(one, other)));
  return [...kept, ...add.map((correction) => withFirstHeading(corrections, correction)).filter(isAChoice)];
}

/** Whether the two are about the same thing, so that only one of them can hold. */
export function areAbout(one: Correction, other: Correction): boolean {
  if (one.sheet !== other.sheet) return false;
  if (one.kind === "field" && other.kind === "field")
    return fold(one.heading) === fold(other.heading) && one.nth === other.nth;
  if (one.kind === "no-plan" && other.kind === "no-plan")
    return same(one.headings, other.headings) && one.firstAction === other.firstAction;
  if (one.kind === "split" && other.kind === "split") return fold(one.action) === fold(other.action);
  if (one.kind === "heading-row" && other.kind === "heading-row")
    return same(one.headings, other.headings) || same(one.headings, other.insteadOf);
  return false;
}

/** Of a heading that was chosen before, the one that was recognised at first is what both are instead of. */
function withFirstHeading(before: readonly Correction[], correction: Correction): Correction {
  if (correction.kind !== "heading-row") return correction;
  const earlier = before.find((one) => one.kind === "heading-row" && areAbout(one, correction));
  return earlier?.kind === "heading-row" ? { ...correction, insteadOf: earlier.insteadOf } : correction;
}

/** Back at the heading that was recognised, nothing is left to be said. */
function isAChoice(correction: Correction): boolean {
  return correction.kind !== "heading-row" || !same(correction.headings, correction.insteadOf);
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, place) => fold(text) === fold(other[place] ?? ""));
}
