/** Which version of the plan it is. */
import type { LooseText } from "../../model/recognised";
import { BLANK, type Reading } from "../../model/reading";
import { plainText } from "../../text/plainText";
import type { LabelledText } from "./labelledTexts";

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?(?![\d%])`;
/** "v2.1", "Version 3", "ver. 1.2"; not "boys v 12 girls". */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:v\.?(?=\d)|(?:version|ver\.?|fersiwn)\s?(?:no\.?\s|number\s)?)(${NUMBER})(?![\p{L}/])`,
  "iu",
);
const LEADING = new RegExp(String.raw`^(?:v(?:ersion)?\.?\s?)?(${NUMBER})(?![\p{L}/])`, "iu");
/** Titles and footers, not sentences. */
const LONGEST = 200;

/** Read behind a label or beside "v" in a title or footer; assumed where only the file's name says it. */
export function readVersion(
  labelled: readonly LabelledText[],
  loose: readonly LooseText[],
  fileName: string | null,
): Reading<string> {
  for (const { fact, text, at } of labelled) {
    const value = fact === "version" ? LEADING.exec(text)?.[1] : undefined;
    if (value !== undefined) return { state: "read", value, text, at: [at] };
  }
  for (const { text: raw, at } of loose) {
    const text = plainText(raw);
    const value = text.length <= LONGEST ? NAMED.exec(text)?.[1] : undefined;
    if (value !== undefined) return { state: "read", value, text, at: [at] };
  }
  const value = NAMED.exec((fileName ?? "").replace(/_/g, " "))?.[1];
  if (fileName === null || value === undefined) return BLANK;
  const assumption = `The name “${fileName}” says that it is version ${value}.`;
  return { state: "assumed", value, assumption, text: fileName, at: [] };
}
