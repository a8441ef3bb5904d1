/** Whether the plan calls itself a draft. */
import type { LooseText } from "../../model/recognised";
import type { Reading } from "../../model/reading";
import { plainText } from "../../text/plainText";

const VERSION = "(?:\\s*(?:version|ver|v)?\\.?\\s*\\d+(?:\\.\\d+)*)?";
/** "DRAFT -", "Draft v0.2:", "WORKING DRAFT", at the head of a title. */
const LEADING = new RegExp(
  `^\\s*[([]?\\s*(?:(?:working|first|second|third|final|initial|consultation)\\s+)?draff?t${VERSION}\\s*[)\\]]?(?:\\s*[-–—:|]+\\s*|\\s+(?=\\p{Lu})|\\s*$)`,
  "iu",
);
/** The same at its end: "… Plan (DRAFT)", "… Plan – draft v2". */
const TRAILING = new RegExp(
  `(?:\\s*[-–—:|([]+\\s*|\\s+)(?:(?:working|first|second|third|final|initial|consultation)\\s+)?draff?t${VERSION}(?:\\s+(?:version|copy))?\\s*[)\\]]?\\s*$`,
  "iu",
);

/** Where a note says of the document that it is one. */
const SAID =
  /\b(?:this|the) (?:\S+ ){0,3}(?:is|remains) (?:a |an |still |currently |only )*(?:\S+ )?(?:in )?draft\b|\bthis (?:\S+ )?draft\b|\bdraft (?:version|for (?:comment|consultation|discussion|approval|board)|document|copy|plan|v\d|only|\d)|\b(?:status|version)\s*[:-]\s*(?:\S+ )?draft\b/i;
const NEGATED =
  /\b(?:no longer|not|replaces the|previous|earlier|last) (?:a |in )?draft\b|\bdrafts? (?:a|an|the|and)\b/i;

/** A longer note says at its beginning what the document is. */
const SPEAKING = 1000;

/** Read where a title or note says so; assumed where only the name of the sheet or file does; else blank. */
export function readDraft(loose: readonly LooseText[], names: readonly string[]): Reading<boolean> {
  for (const { text: raw, at, role } of loose) {
    const text = plainText(raw).slice(0, SPEAKING);
    if (!/draff?t/i.test(text) || NEGATED.test(text)) continue;
    const isHead = role === "title" || text.length <= 120;
    if (SAID.test(text) || (isHead && (leads(text) || TRAILING.test(text)))) {
      return { state: "read", value: true, text, at: [at] };
    }
  }
  const named = names.find((name) => /(?<![a-z])draff?t(?![a-z])/i.test(name));
  if (named === undefined) return { state: "blank", text: "", at: [] };
  return {
    state: "assumed",
    value: true,
    assumption: `The name “${named}” says that it is a draft.`,
    text: named,
    at: [],
  };
}

/** What "draft improvement plan" is one of. */
const NAMED =
  /^(?:(?!(?:sent|to|for|by|with|of|the)\s)[\p{L}'’&-]+\s+){0,5}(?:plan|tracker|register|strategy|log)\b/iu;

/** The word stands in front of a title or of the body that it is for, and not of a sentence ("First draft sent to leads"). */
function leads(text: string): boolean {
  const head = LEADING.exec(text)?.[0];
  if (head === undefined) return false;
  const rest = text.slice(head.length);
  return (
    /[^\p{L}\d\s]\s*$/u.test(head) || /^(?:(?:for (?:the )?)?\p{Lu}|\d|$)/u.test(rest) || NAMED.test(rest)
  );
}

/** A title without the word that makes it a draft; "" where the text is nothing else. */
export function withoutDraft(title: string): string {
  return title.replace(LEADING, "").replace(TRAILING, "").trim();
}
