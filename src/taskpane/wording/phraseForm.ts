/** One sentence of the engine with gaps in it, and how another language says it around the same gaps. */

/** What can stand in a gap. */
export interface Gap {
  /** What the English looks like, as a pattern without capturing groups. */
  readonly pattern: string;
  /** The same without what seldom stands in it; tried first. */
  readonly narrow?: string;
  /** The gap in the other language; null where the text is none such after all. */
  say(english: string, book: Say): string | null;
}

/** From an English sentence to the other language; null where it has no words for it. */
export type Say = (english: string) => string | null;

/** By the names of their kinds. */
export type Gaps = Readonly<Record<string, Gap>>;

/**
 * The English and the other language, with gaps such as `{day}`: the name of a kind, with a number behind it where
 * there are several of that kind.
 */
export type Pair = readonly [english: string, other: string];

interface Placed {
  readonly name: string;
  readonly gap: Gap;
}

/** Where one of two texts ends is looked for up to here: in a cell full of quotation marks that would take seconds. */
const LONGEST_OF_TWO_TEXTS = 4_000;

const GAP = /\{([a-z]+\d*)\}/g;

export class PhraseForm {
  /** What stands between the gaps, first to last: one more than there are gaps. */
  readonly words: readonly string[];
  private readonly gaps: readonly Placed[];
  /** How many of the gaps may hold any text. */
  private readonly texts: number;
  private readonly patterns = new Map<boolean, RegExp>();

  /** @throws where a gap is of no kind, or the two languages do not have the same ones: a fault of the book */
  constructor(
    readonly english: string,
    readonly other: string,
    kinds: Gaps,
  ) {
    const names = namesIn(english);
    if (
      new Set(names).size < names.length ||
      names.join() !== [...namesIn(other)].sort(byPlace(names)).join()
    )
      throw new Error(`The two languages do not have the same gaps: ${english}`);
    this.words = english.split(/\{[a-z]+\d*\}/);
    this.gaps = names.map((name) => {
      const gap = kinds[name.replace(/\d+$/, "")];
      if (gap === undefined) throw new Error(`There is no kind of gap for {${name}}: ${english}`);
      return { name, gap };
    });
    this.texts = this.gaps.filter(({ gap }) => gap.narrow !== undefined).length;
  }

  /** How much of it is words: the more, the better it is known. */
  get weight(): number {
    return this.words.reduce((sum, words) => sum + words.length, 0);
  }

  /** The sentence in the other language; null where it is not of this form. `narrowly`: see `Gap.narrow`. */
  say(sentence: string, narrowly: boolean, book: Say): string | null {
    if (!this.mayFit(sentence) || (sentence.length > LONGEST_OF_TWO_TEXTS && this.texts > 1)) return null;
    const found = this.patternOf(narrowly).exec(sentence);
    if (found === null) return null;
    const said = new Map<string, string>();
    for (const [index, { name, gap }] of this.gaps.entries()) {
      const text = gap.say(found[index + 1] ?? "", book);
      if (text === null) return null;
      said.set(name, text);
    }
    return this.other.replace(GAP, (_, name: string) => said.get(name) ?? "");
  }

  /** All of its words, one after the other: most sentences that are not of the form end here. */
  private mayFit(sentence: string): boolean {
    let from = 0;
    for (const words of this.words) {
      const at = sentence.indexOf(words, from);
      if (at === -1) return false;
      from = at + words.length;
    }
    return true;
  }

  private patternOf(narrowly: boolean): RegExp {
    const known = this.patterns.get(narrowly);
    if (known !== undefined) return known;
    const parts = this.words.map((words, index) => {
      const gap = this.gaps[index]?.gap;
      const inside = gap === undefined ? "" : `(${narrowly ? (gap.narrow ?? gap.pattern) : gap.pattern})`;
      return escaped(words) + inside;
    });
    const pattern = new RegExp(`^${parts.join("")}$`, "u");
    this.patterns.set(narrowly, pattern);
    return pattern;
  }
}

/** The names of the gaps, in their order. */
export function namesIn(form: string): readonly string[] {
  return [...form.matchAll(GAP)].map(([, name = ""]) => name);
}

function byPlace(names: readonly string[]) {
  return (one: string, other: string): number => names.indexOf(one) - names.indexOf(other);
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
