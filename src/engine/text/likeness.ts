/** How alike texts are, and finding the likest of many without comparing each with each. */
import { wordsOf } from "./fold";

/** Words that more texts than this share say little about which text it is, and would make the search slow. */
const COMMON = 60;
/** Of a text's words, the rarest so many are looked up. */
const LOOKED_UP = 8;

/** 0 for texts without a common word, 1 for the same words: twice the shared ones over all (Dice). */
export function likeness(one: string, other: string): number {
  return likenessOfWords(wordsOf(one), wordsOf(other));
}

function likenessOfWords(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(word, left - 1);
    }
  }
  return (2 * shared) / (one.length + other.length);
}

export interface Alike {
  /** Place in the list of texts. */
  readonly index: number;
  readonly likeness: number;
}

/** Texts by their rare words: the time to find the likest does not grow with their number. */
export class LikenessIndex {
  private readonly words: readonly (readonly string[])[];
  private readonly places = new Map<string, number[]>();

  constructor(texts: readonly string[]) {
    this.words = texts.map(wordsOf);
    this.words.forEach((words, index) => {
      for (const word of new Set(words)) {
        const places = this.places.get(word);
        if (places === undefined) this.places.set(word, [index]);
        else places.push(index);
      }
    });
  }

  /** The texts that are at least so alike, the likest first. */
  findAlike(text: string, least: number): readonly Alike[] {
    const words = wordsOf(text);
    const candidates = new Set<number>();
    const rarest = [...new Set(words)]
      .map((word) => this.places.get(word) ?? [])
      .filter((places) => places.length > 0 && places.length <= COMMON)
      .sort((one, other) => one.length - other.length)
      .slice(0, LOOKED_UP);
    for (const places of rarest) for (const place of places) candidates.add(place);
    return [...candidates]
      .map((index) => ({ index, likeness: likenessOfWords(words, this.words[index] ?? []) }))
      .filter((alike) => alike.likeness >= least)
      .sort((one, other) => other.likeness - one.likeness || one.index - other.index);
  }
}
