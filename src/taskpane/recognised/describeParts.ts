/** The parts of a row in words: what is to be done in each, and what would go with it. */
import { FIELDS, type Field, type ListsInRow } from "../../engine";
import { shortened } from "../frame/shortened";

export interface DescribedPart {
  /** What is to be done. */
  readonly text: string;
  /** What goes with this part alone; "" where there is none left for it. */
  readonly beside: readonly { readonly field: Field; readonly text: string }[];
}

const SHOWN_CHARACTERS = 160;

/** From top to bottom. What all parts share is left out: it tells nothing of how they are parted. */
export function describeParts(parts: ListsInRow["parts"]): readonly DescribedPart[] {
  // The fields of what is to be done come before those that go with it.
  const [bearer, ...beside] = FIELDS.filter((field) => new Set(parts.map((part) => part[field])).size > 1);
  if (bearer === undefined) return [];
  return parts.map((part) => ({
    text: onOneLine(part[bearer]),
    beside: beside.map((field) => ({ field, text: onOneLine(part[field]) })),
  }));
}

function onOneLine(text = ""): string {
  return shortened(text.replace(/\n+/g, " / "), SHOWN_CHARACTERS);
}
