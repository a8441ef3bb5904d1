/** Whether a text goes on where another broke off, as it does when a page end cuts a row in two. */
import { OPEN_ENDS } from "../words/sentenceWords";

/** The end of a sentence, or of what stands in brackets. */
export const FINISHED = /[.!?:;)\]"'”’]\s*$/;

/** No word in `OPEN_ENDS` is as long, so that the end of a longer word is none of them. */
const LONGEST_END = 20;

/** True where the text reads as the rest of the one before: that breaks off, and this begins in the middle. */
export function carriesOn(before: string, text: string): boolean {
  if (before === "" || text === "" || FINISHED.test(before)) return before !== "" && /^[,;)]/.test(text);
  const first = text[0] as string;
  if (/[\p{Ll}]/u.test(first) && !/^[a-z]?[ivx]{0,4}[.)]\s/.test(text)) return true;
  if (/^[,;)&]/.test(text)) return true;
  return breaksOff(before) && !/^[•·▪●◦*-]/.test(text);
}

/** True where no sentence can end so: "… evidence of the", "multi-", "staff,". */
export function breaksOff(text: string): boolean {
  // Only the end is looked at: from the front, each word of a long text would be tried.
  const end = text.trimEnd().slice(-LONGEST_END);
  if (/[,&(/-]$/.test(end)) return true;
  return OPEN_ENDS.has(/\S+$/.exec(end)?.[0].toLowerCase() ?? "");
}
