/** A correction in a sentence for the user. */
import type { Correction } from "../../model/correction";
import { FIELD_NAMES, shorten } from "../columns/explainColumn";

/** What the user chose: "“By when” is Due." */
export function sayCorrection(correction: Correction): string {
  switch (correction.kind) {
    case "field": {
      const heading = correction.heading.trim();
      const named = heading === "" ? "The column without a heading" : `“${shorten(heading)}”`;
      return correction.field === null
        ? `${named} is kept as it stands.`
        : `${named} is ${FIELD_NAMES[correction.field]}.`;
    }
    case "heading-row":
      return `The row ${list(correction.headings)} is the heading of a plan.`;
    case "no-plan":
      return `The table headed ${list(correction.headings)} is no plan.`;
    case "split":
      return `The row of “${shorten(correction.action)}” holds several actions.`;
  }
}

const SHOWN = 3;

function list(headings: readonly string[]): string {
  const named = headings.filter((text) => text.trim() !== "");
  const shown = named.slice(0, SHOWN).map((text) => `“${shorten(text, 30)}”`);
  if (shown.length === 0) return "without headings";
  return shown.join(", ") + (named.length > SHOWN ? " …" : "");
}
