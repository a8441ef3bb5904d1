/** References of actions: what stands in a reference column, and what an action's text begins with. */
import type { CellAddress } from "../model/address";
import type { Reading } from "../model/reading";
import { oneLine } from "../text/oneLine";
import { plainText } from "../text/plainText";

/** No reference is longer; what is, is text in the wrong column. */
const LONGEST = 40;
const PLACEHOLDER = /^(?:[-–—.?/#]+|tb[acd]|n\/?a)$/i;

/**
 * Reads a reference as shown (a cell's "1.10" must not come as the number 1.1): without the stop or bracket
 * after it and without brackets around it; all else stays ("5(a)", "KPI 1", "R2.3", "3ii").
 */
export function readRef(cell: { text: string; at: readonly CellAddress[] }): Reading<string> {
  const text = oneLine(withoutRepeats(plainText(cell.text)));
  const written = { text, at: cell.at };
  if (text === "") return { state: "blank", ...written };
  const value = bareRef(text);
  if (value === "" || PLACEHOLDER.test(text))
    return { state: "unreadable", reason: `“${text}” is no reference.`, ...written };
  if (text.length > LONGEST)
    return { state: "unreadable", reason: "This is a sentence and not a reference.", ...written };
  return { state: "read", value, ...written };
}

/** "2" and beneath it, from the next page, "2 (cont.)". */
function withoutRepeats(text: string): string {
  return text.includes("cont") || text.includes("Cont") ? text.replace(REPEATED, "").trim() : text;
}

const REPEATED = /(?:\n\s*\S{1,8})?\s*[([–-]?\s*\bcont(?:\.|'?d|inued)?\.?[)\]]?$/i;

/** For a quick look: letters and digits, with stops between them only. */
const BARE = /^\w(?:[\w.]*\w)?$/;

/** "1." → "1", "Ref: 12" → "12", "(4b)" → "4b", "3ii)" → "3ii", "[A1]:" → "A1"; "5(a)" and "1.10" stay. */
export function bareRef(text: string): string {
  // A long text is no reference, and trimming its end sign by sign would take a second or more.
  if (text.length > LONGEST) return text.trim();
  if (BARE.test(text)) return text;
  const trimmed = text
    .trim()
    .replace(/^ref(?:erence)?\.?:\s*(?=\S)/i, "")
    .replace(/[\s.:;,–-]+$/, "");
  const inside = /^[([]([^()[\]]+)[)\]]$/.exec(trimmed)?.[1] ?? trimmed;
  return inside.includes("(")
    ? inside
    : inside
        .replace(/[)\]]+$/, "")
        .replace(/[\s.:;]+$/, "")
        .trim();
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3})*`;
/** The forms that lists use: each ends in a bracket, stop, colon or dash, or has a stop within and a capital after. */
const LEADING_REF = new RegExp(
  String.raw`^\s*(` +
    [
      String.raw`\((?:${NUMBER}[a-z]{0,4}|[a-zA-Z]|[ivx]{1,5})\)`,
      String.raw`${NUMBER}\s?\([a-zA-Z]{1,4}\)`,
      String.raw`(?:${NUMBER}[a-zA-Z]{0,5}|[a-z])\)`,
      String.raw`\d{1,3}(?:\.\d{1,3})+\.?(?=\s+\W?\p{Lu})`,
      String.raw`\d{1,3}\.(?=\s)`,
      String.raw`[a-z]\.(?=\s+\p{Lu})`,
      String.raw`\d{1,2}[a-z][.:]?(?=\s+\W?\p{Lu})`,
      String.raw`(?:[A-Za-z]{1,5}[ -]?|(?:[Aa]ction|ACTION|[Rr]ecommendation) )${NUMBER}[a-z]?\s?[).:–-](?=\s)`,
    ].join("|") +
    String.raw`)\s*(?=\S)`,
  "u",
);

export interface LeadingRef {
  /** As it stands in the text: "(4b)", "3ii)". */
  readonly written: string;
  /** Without brackets and stops. */
  readonly ref: string;
}

/** The reference that an action's text begins with ("(4b) Publish …", "3ii) Audit …"), or null. */
export function leadingRef(actionText: string): LeadingRef | null {
  const written = LEADING_REF.exec(actionText)?.[1]?.trim();
  return written === undefined ? null : { written, ref: bareRef(written) };
}

const REF_FORM =
  /^(?:(?:(?:rec(?:ommendation)?|action|kpi|objective|priority|no|ref|item|aim|standard)\.?\s?#?)?\d{1,4}(?:[.\-/]\d{1,3}){0,3}\s?(?:\(?[a-z]{1,4}\))?[a-z]{0,4}|[a-z]{1,6}[ .-]?\d{1,4}(?:[.\-/]\d{1,3}){0,3}[a-z]?(?:\s?\([a-z0-9]{1,3}\))?|\(?[a-w]\)?|i{2,3}|iv|vi{0,3}|ix)$/i;

/** Dates that have that form as well: "July 2021", "Nov 22", "Q4". */
const DATE_FORM =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .-]?\d+|q[1-4]|[a-z]+ (?:19|20)\d\d)$/i;

/** Whether a short text has the form of a reference; recognition lets columns of them vote. */
export function looksLikeRef(text: string): boolean {
  const bare = bareRef(text);
  return bare.length <= LONGEST && REF_FORM.test(bare) && !DATE_FORM.test(bare);
}
