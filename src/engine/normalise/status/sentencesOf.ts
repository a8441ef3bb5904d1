/** A text in sentences, as far as stops, line breaks and wide gaps tell. */
import { MONTH } from "./wordingParts";

/** "November update:", "Update (July 2013)", "21.4.21 -", "March 2024:", "Q3:": what an entry of a log begins with. */
const ENTRY = new RegExp(
  String.raw`^\s*(?:\(?(?:[\w/.-]+ ){0,2}update\b(?: \([^)]*\))?\)?|\(?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\)?|` +
    String.raw`(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH}[ '’]*(?:\d{2}|\d{4})?|q[1-4](?: \d[\d/-]+)?)\s*[:–-]\s*`,
  "i",
);

/** The sentences, trimmed and without the date or label of a log's entry; none for an empty text. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+(?=[\p{Lu}"'“‘(])|\s{2,}(?=\p{Lu})/u)
    .map((sentence) => sentence.replace(ENTRY, "").trim())
    .filter((sentence) => sentence !== "");
}
