/** Who answers for the plan as a whole. */
import { BLANK, type Reading } from "../../model/reading";
import { fold } from "../../text/fold";
import type { LabelledText } from "./labelledTexts";

const PLACEHOLDER = /^(?:[-–—.?/_\s]+|tb[acd]\b.*|n\/?a|none|unknown|vacant)$/;
/** A name and a post, or a team; what is longer is a sentence. */
const LONGEST = 120;

/** The plan's owner where a label names one, else its author, as assumed. */
export function readPlanOwner(labelled: readonly LabelledText[]): Reading<string> {
  const named = labelled.filter(
    ({ text }) => /\p{L}/u.test(text) && text.length <= LONGEST && !PLACEHOLDER.test(fold(text)),
  );
  const owner = named.find(({ fact }) => fact === "owner");
  if (owner !== undefined) return { state: "read", value: owner.text, text: owner.text, at: [owner.at] };
  const author = named.find(({ fact }) => fact === "author");
  if (author === undefined) return BLANK;
  const assumption = "The author is taken for the owner: the plan names no other.";
  return { state: "assumed", value: author.text, assumption, text: author.text, at: [author.at] };
}
