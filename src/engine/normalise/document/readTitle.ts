/** The title of the document: the text above the plan that says what it is. */
import type { LooseText } from "../../model/recognised";
import { BLANK, type Reading } from "../../model/reading";
import { plainText } from "../../text/plainText";
import { withoutDraft } from "./readDraft";
import { withoutEmbargo } from "./readEmbargo";
import { withoutMarking } from "./readMarking";

/** What plans call themselves. */
const KIND =
  /\b(?:plans?|tracker|register|log|programme|program|strategy|actions?|recommendations?|response|cynllun|gweithredu)\b/i;
/** Texts above a plan that are no title: its place in a pack, who and when, keys, page numbers. */
const NO_TITLE =
  /^(?:page|version|v\d|date|dated|updated?|last updated|as at|author|owner|status|key|rag|legend|note|nb|section \w+$|contact|produced by|prepared by|reviewed?)\b|^\W*$|^[\d\s./-]+$|^https?:/i;
/** "Appendix B" is a place in a pack; "Appendix B: Delivery plan 2027-28" is a title too. */
const PLACE = /^(?:appendix|annex|item|agenda item)\b/i;
const LONGEST = 200;
/** With markup, draft words and markings around it. */
const LONGEST_CELL = 1000;

/**
 * The best of the texts marked as titles: the first that names a kind of plan, else the first that is a title
 * at all. Draft words, markings and embargoes around it are left out.
 */
export function readTitle(loose: readonly LooseText[]): Reading<string> {
  const labelled = labelledTitle(loose);
  if (labelled !== null) return labelled;
  const titles = loose
    .filter(({ role, text }) => role === "title" && text.length <= LONGEST_CELL)
    .map(({ text, at }) => ({ at, text: plainText(text), value: bareTitle(plainText(text)) }))
    .filter(({ value }) => value !== "" && value.length <= LONGEST && !isNoTitle(value));
  const best = titles.find(({ value }) => KIND.test(value)) ?? titles[0];
  if (best === undefined) return besideOthers(loose);
  return { state: "read", value: best.value, text: best.text, at: [best.at] };
}

function isNoTitle(text: string): boolean {
  return NO_TITLE.test(text) || (PLACE.test(text) && !KIND.test(text));
}

/** A first row such as "Improvement plan |  | OFFICIAL": its first text, where that names a kind of plan. */
function besideOthers(loose: readonly LooseText[]): Reading<string> {
  const [first, second] = loose;
  const isAlone = second === undefined || first === undefined || second.at.row !== first.at.row;
  if (isAlone || first.text.length > LONGEST_CELL) return BLANK;
  const value = bareTitle(plainText(first.text));
  const isLabel = isNoTitle(value) || value.endsWith(":");
  if (isLabel || !KIND.test(value) || value.length > LONGEST_BESIDE) return BLANK;
  const assumption = "The first text of the sheet is taken for the title.";
  return { state: "assumed", value, assumption, text: plainText(first.text), at: [first.at] };
}

/** A title, and no introduction. */
const LONGEST_BESIDE = 120;

const TITLE_LABEL =
  /^(?:(?:title|name) of (?:the )?(?:action )?plan|(?:(?:action )?plan |document )?title|(?:(?:action )?plan|document) name|enw'r cynllun|teitl)\s*(?::|$)\s*/i;

/** "Name of plan: | Health and justice improvement plan", in one cell or in two. */
function labelledTitle(loose: readonly LooseText[]): Reading<string> | null {
  for (const [index, { text, at }] of loose.entries()) {
    if (text.length > LONGEST_CELL) continue;
    const plain = plainText(text);
    const label = TITLE_LABEL.exec(plain)?.[0];
    if (label === undefined) continue;
    const next = loose[index + 1];
    const beside = next?.at.row === at.row ? next : undefined;
    const [written, cell] =
      plain.length > label.length
        ? [plain.slice(label.length), at]
        : [plainText(beside?.text ?? ""), beside?.at ?? at];
    const value = bareTitle(written);
    if (value !== "" && value.length <= LONGEST) return { state: "read", value, text: written, at: [cell] };
  }
  return null;
}

function bareTitle(text: string): string {
  // Each may stand outside of another: "OFFICIAL – DRAFT: Plan (embargoed until …)", "DRAFT – OFFICIAL – Plan".
  let title = text.replace(/\s+/g, " ");
  for (let round = 0; round < 2; round++)
    title = withoutMarking(withoutDraft(withoutMarking(withoutEmbargo(title))));
  return title;
}
