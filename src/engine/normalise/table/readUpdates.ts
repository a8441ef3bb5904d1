/** What update rows beneath an action add to it. */
import type { DatedUpdate } from "../../model/plan";
import type { Reading } from "../../model/reading";
import { valueOf } from "../../model/reading";
import type { ProgressUpdate } from "../../model/recognised";
import { joinPieces, type JoinedText } from "./joinPieces";
import type { TableReaders } from "./tableReaders";

/** All that an update row says but its date, its new due date and its rating, which are read by themselves. */
export function textOfUpdate({ fields }: ProgressUpdate): JoinedText {
  const { progress, evidence, owners, start, review, priority } = fields;
  return joinPieces([progress, evidence, owners, start, review, priority].flatMap((pieces) => pieces ?? []));
}

/** "Progress - 21.4.21": the tag of the row holds its date. */
export function updateOf(
  update: ProgressUpdate,
  { text, at }: JoinedText,
  readers: TableReaders,
): DatedUpdate {
  const tag = readers.dateField([update.tag], null);
  return { text, date: valueOf(tag)?.date ?? null, at: [update.tag.at, ...at] };
}

/** The progress column and the updates as one text, in their order. */
export function joinTexts(texts: readonly JoinedText[]): Reading<string> {
  const filled = texts.filter((one) => one.text !== "");
  if (filled.length === 0) return { state: "blank", text: "", at: texts[0]?.at ?? [] };
  const text = filled.map((one) => one.text).join("\n");
  return { state: "read", value: text, text, at: filled.flatMap((one) => one.at) };
}
