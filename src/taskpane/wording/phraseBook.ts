/**
 * What the engine says, in another language than its own. The engine speaks English and knows of no other; here each of
 * its sentences is known again by its form, and said in the other language with the same names, dates and numbers.
 * docs/decisions/welsh.md tells why.
 */
import { PhraseForm, type Gaps, type Pair, type Say } from "./phraseForm";

/** A plan of thousands of rows says the same few things; beyond this the memory is begun anew. */
const REMEMBERED = 2_000;
/** Longer ones are told whole or not at all: where one ends and the next begins is looked for up to here. */
const LONGEST_OF_SEVERAL = 2_000;
/** Where one sentence may end and another begin. */
const END = /[.!?] (?=[\p{Lu}\p{N}“"])/gu;

/** @throws where a pair is at fault, which a test of the book finds */
export function phraseBook(pairs: readonly Pair[], gaps: Gaps): Say {
  const forms = new Forms(pairs, gaps);
  const remembered = new Map<string, string | null>();
  const say: Say = (english) => {
    const known = remembered.get(english);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const said = find(english);
    remembered.set(english, said);
    return said;
  };

  /** Narrowly first: a quotation that holds another one could else swallow what stands between them. */
  function find(english: string): string | null {
    return forms.exactly(english) ?? among(english, true) ?? among(english, false);
  }

  function among(english: string, narrowly: boolean): string | null {
    return forms.say(english, narrowly, say) ?? sentences(english, narrowly) ?? clauses(english);
  }

  /** "A. B.": one sentence, and whatever follows it. */
  function sentences(english: string, narrowly: boolean): string | null {
    if (english.length > LONGEST_OF_SEVERAL) return null;
    for (const { index } of english.matchAll(END)) {
      const first = english.slice(0, index + 1);
      const said = forms.exactly(first) ?? forms.say(first, narrowly, say);
      const rest = said === null ? null : say(english.slice(index + 2));
      if (rest !== null) return `${said} ${rest}`;
    }
    return null;
  }

  /** "A; b.": put together from clauses that begin small, or from a sentence and what is said to it. */
  function clauses(english: string): string | null {
    if (!english.endsWith(".")) return null;
    const said = english
      .slice(0, -1)
      .split("; ")
      .map((clause, index) => (index === 0 ? clauseAtBegin(clause) : say(clause)));
    return said.every((clause) => clause !== null) ? `${capitalised(said.join("; "))}.` : null;
  }

  function clauseAtBegin(clause: string): string | null {
    return (
      say(clause.charAt(0).toLowerCase() + clause.slice(1)) ??
      say(clause) ??
      forms.exactly(`${clause}.`)?.slice(0, -1) ??
      forms.say(`${clause}.`, false, say)?.slice(0, -1) ??
      null
    );
  }

  return say;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The forms by the words that they begin or end with, so that a sentence is held against few of them. */
class Forms {
  private readonly whole = new Map<string, string>();
  private readonly byFirst = new Map<string, PhraseForm[]>();
  private readonly byLast = new Map<string, PhraseForm[]>();
  private readonly others: PhraseForm[] = [];

  constructor(pairs: readonly Pair[], gaps: Gaps) {
    const forms = pairs.map(([english, other]) => new PhraseForm(english, other, gaps));
    // Of two that fit, the one with more words of its own.
    forms.sort((one, other) => other.weight - one.weight);
    for (const form of forms) {
      const first = firstWord(form.words[0] ?? "");
      const last = lastWord(form.words.at(-1) ?? "");
      if (form.words.length === 1) this.whole.set(form.english, form.other);
      else if (first !== null) add(this.byFirst, first, form);
      else if (last !== null) add(this.byLast, last, form);
      else this.others.push(form);
    }
  }

  /** A sentence without gaps. */
  exactly(english: string): string | null {
    return this.whole.get(english) ?? null;
  }

  say(english: string, narrowly: boolean, book: Say): string | null {
    for (const forms of [
      this.byFirst.get(firstWord(english) ?? ""),
      this.byLast.get(lastWord(english) ?? ""),
      this.others,
    ]) {
      for (const form of forms ?? []) {
        const said = form.say(english, narrowly, book);
        if (said !== null) return said;
      }
    }
    return null;
  }
}

function add(forms: Map<string, PhraseForm[]>, word: string, form: PhraseForm): void {
  const known = forms.get(word);
  if (known === undefined) forms.set(word, [form]);
  else known.push(form);
}

/** Up to the first space; null where there is none, as the word may go on in a gap. */
function firstWord(words: string): string | null {
  const end = words.indexOf(" ");
  return end > 0 ? words.slice(0, end) : null;
}

function lastWord(words: string): string | null {
  const begin = words.lastIndexOf(" ");
  return begin >= 0 && begin < words.length - 1 ? words.slice(begin + 1) : null;
}
