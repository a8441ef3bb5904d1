/** Several work elements in one action, each with its own owners and date beside it. */
import type { DateField } from "../../model/field";
import type { ActionPart } from "../../model/plan";
import { valueOf, type Reading } from "../../model/reading";
import { linesOf, paragraphsOf } from "../../text/paragraphs";
import type { JoinedText } from "./joinPieces";
import type { TableReaders } from "./tableReaders";

const NO_PARTS: readonly ActionPart[] = [];

/**
 * The parts, where the work elements are as many as the owners or the dates beside them; none where the
 * lists do not align. A single owner or date holds for all parts.
 */
export function readParts(
  elements: Reading<string>,
  owners: JoinedText,
  due: JoinedText,
  readers: TableReaders,
  near: (field: DateField) => number | null,
): readonly ActionPart[] {
  return owners.text.includes("\n") || due.text.includes("\n")
    ? partsOf(elements.text, owners.text, due.text, readers, near)
    : NO_PARTS;
}

function partsOf(
  elements: string,
  owners: string,
  due: string,
  readers: TableReaders,
  near: (field: DateField) => number | null,
): readonly ActionPart[] {
  for (const divide of [paragraphsOf, linesOf]) {
    const texts = divide(elements);
    if (texts.length < 2) continue;
    const ownerTexts = divide(owners);
    const dueTexts = divide(due);
    const aligns = (list: readonly string[]): boolean => list.length === texts.length;
    const fits = (list: readonly string[]): boolean => list.length <= 1 || aligns(list);
    // Lines wrap for many reasons: only where all lists agree are they a list.
    const agreed =
      divide === paragraphsOf ? aligns(ownerTexts) || aligns(dueTexts) : fits(ownerTexts) && aligns(dueTexts);
    if (!agreed) continue;
    const at = (list: readonly string[], index: number): string =>
      (aligns(list) ? list[index] : list.length === 1 ? list[0] : "") ?? "";
    return texts.map((text, index) => ({
      text,
      owners: valueOf(readers.owners({ text: at(ownerTexts, index), at: [] }, [])) ?? [],
      due: valueOf(readers.dateText(at(dueTexts, index), [], near("due"))),
    }));
  }
  return NO_PARTS;
}
