/** The short forms that the plans use, and which of them the workbook explains. */
import type { CellAddress } from "../model/address";
import type { RuleContext } from "../model/finding";
import type { Plan } from "../model/plan";
import { explains } from "./explainsAcronym";
import { WORDS_IN_CAPITALS } from "./knownAcronyms";
import { findTexts, isWithin } from "./sheetCells";

export interface Acronym {
  /** As written, without the s of a plural. */
  readonly spelling: string;
  /** Each cell of a plan that has it, once. */
  readonly at: CellAddress[];
}

export interface Acronyms {
  readonly used: ReadonlyMap<string, Acronym>;
  /** Those that a text of the workbook writes out, in capitals. */
  readonly explained: ReadonlySet<string>;
}

/** Three to seven letters from a capital on, at least two of them capitals. */
const SHORT_FORM = /(?<![\p{L}\p{N}@./_-])[A-Z](?:[a-z]?[A-Z]){1,6}[a-z]?(?![\p{L}\p{N}_])/gu;
const CAPITALS = /[A-Z][a-z]?[A-Z]/;
/** A sentence in capitals holds no short forms that could be told apart. */
const WORD_BEFORE = /(?<!\p{L})\p{Lu}{2,} $/u;
const WORD_AFTER = /^ \p{Lu}{2,}(?!\p{L})/u;

const known = new WeakMap<readonly Plan[], Acronyms>();

/** Looked for once for all rules that ask. Hidden sheets explain nothing, as no reader sees them. */
export function findAcronyms({ plans, snapshot }: RuleContext): Acronyms {
  const before = known.get(plans);
  if (before !== undefined) return before;
  const used = new Map<string, Acronym>();
  const explained = new Set<string>();
  const own = new Set(Object.values(snapshot.ownSheets));
  for (const sheet of snapshot.sheets) {
    if (sheet.hidden || own.has(sheet.name)) continue;
    const here = plans.filter((plan) => plan.sheet === sheet.name);
    for (const { at, text } of findTexts(sheet, CAPITALS)) {
      const counts = here.some((plan) => holds(plan, at));
      for (const [whole, index] of shortFormsIn(text)) {
        const spelling = singular(whole);
        if (explains(sheet, at, text, index, spelling)) explained.add(spelling.toUpperCase());
        if (!counts || spelling.length < 3) continue;
        const acronym = used.get(spelling) ?? { spelling, at: [] };
        used.set(spelling, acronym);
        if (acronym.at.at(-1)?.row !== at.row || acronym.at.at(-1)?.column !== at.column) acronym.at.push(at);
      }
    }
  }
  const found = { used, explained };
  known.set(plans, found);
  return found;
}

function* shortFormsIn(text: string): Iterable<readonly [string, number]> {
  for (const { 0: whole, index } of text.matchAll(SHORT_FORM)) {
    if (whole.length < 3 || WORDS_IN_CAPITALS.has(whole)) continue;
    const isShouted =
      WORD_BEFORE.test(text.slice(Math.max(0, index - 12), index)) ||
      WORD_AFTER.test(text.slice(index + whole.length));
    if (!isShouted) yield [whole, index];
  }
}

/** "OOCDs" is more than one OOCD; in "OOCd" the last letter belongs to it. */
function singular(word: string): string {
  return /[A-Z]{3}s$/.test(word) || /^[A-Z]{2}s$/.test(word) ? word.slice(0, -1) : word;
}

/** Headings are often in capitals throughout. */
function holds({ range, table }: Plan, at: CellAddress): boolean {
  return isWithin(range, at) && !table.headingRows.includes(at.row);
}
