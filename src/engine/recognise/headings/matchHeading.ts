/** What a heading's words announce: each field that they may mean, with how strongly they say so. */
import type { Field } from "../../model/field";
import { fold, wordsOf } from "../../text/fold";

import { qualifyWords, tellingWords, weighWords } from "./weighWords";
import { HEADING_QUALIFIERS, HEADING_TURNS, HEADING_WORDS } from "../words/headingWords";
import type { Phrases } from "../words/phrases";
import { WELSH_WORDS } from "../words/welshWords";

export type HeadingSense = Field | "other";
export type HeadingScores = Readonly<Partial<Record<HeadingSense, number>>>;

const STRENGTH = { sure: 1, likely: 0.78, hint: 0.5 } as const;
/** What a phrase is worth that explains next to nothing of its heading. */
const LEAST_COVER = 0.42;
/** What a phrase is worth that stands after the heading's turn ("… against agreed action"). */
const AFTER_TURN = 0.72;
/** What a phrase is worth in other small words than its own. */
const LOOSE = 0.96;
const NO_SCORES: HeadingScores = {};
/** Longer texts are sentences, and no headings. */
const LONGEST_HEADING = 160;

interface Meaning {
  readonly sense: HeadingSense;
  readonly strength: number;
}

/** By the words of a phrase, and by those that tell it from others. */
const meanings = new Map<string, Meaning[]>();
const looseMeanings = new Map<string, Meaning[]>();
const vocabulary = new Set<string>();
/** Words that only Welsh headings have. */
const welsh = new Set<string>();
let longestPhrase = 1;
for (const [sense, phrases] of Object.entries(HEADING_WORDS) as [HeadingSense, Phrases][])
  for (const degree of ["sure", "likely", "hint"] as const)
    learn(phrases[degree] ?? "", sense, STRENGTH[degree], vocabulary);
for (const [sense, phrases] of Object.entries(WELSH_WORDS) as [Field, string][])
  learn(phrases, sense, STRENGTH.sure, welsh);
for (const word of HEADING_QUALIFIERS.split(" ")) vocabulary.add(stem(word));
for (const token of welsh) {
  if (vocabulary.has(token)) welsh.delete(token);
  vocabulary.add(token);
}

function learn(phrases: string, sense: HeadingSense, strength: number, words: Set<string>): void {
  for (const phrase of phrases.split(",")) {
    const tokens = wordsOf(phrase).map((word) => stem(word.replace(/['’]/g, "")));
    if (tokens.length === 0) continue;
    longestPhrase = Math.max(longestPhrase, tokens.length);
    for (const token of tokens) words.add(token);
    keep(meanings, tokens.join(" "), { sense, strength });
    // What is none of our fields is known by its very words only.
    const told = tellingWords(tokens).map((index) => tokens[index]);
    if (sense !== "other") keep(looseMeanings, told.join(" "), { sense, strength: strength * LOOSE });
  }
}

function keep(map: Map<string, Meaning[]>, phrase: string, meaning: Meaning): void {
  map.set(phrase, [...(map.get(phrase) ?? []), meaning]);
}

/**
 * How strongly the heading announces each sense, from 0 (not at all; the key is missing) to 1.
 * Of two heading rows, give both joined by " / " and the lower one by itself.
 */
export function matchHeading(heading: string, subheading = ""): HeadingScores {
  const scores = matchOne(heading);
  if (subheading === "" || subheading === heading) return scores;
  const upper = matchOne(heading.slice(0, Math.max(0, heading.length - subheading.length)));
  const lower = matchOne(subheading);
  const both: Partial<Record<HeadingSense, number>> = { ...scores };
  for (const [sense, score] of Object.entries(lower) as [HeadingSense, number][]) {
    both[sense] = Math.max(both[sense] ?? 0, 0.65 * score + 0.35 * (upper[sense] ?? 0));
  }
  return both;
}

function matchOne(heading: string): HeadingScores {
  const text = heading.trim();
  if (text === "" || text.length > LONGEST_HEADING) return NO_SCORES;
  if (/^(#|№|nº|n°)\.?$/i.test(text)) return { ref: 1 };
  const tokens = headingTokens(text);
  const inWelsh = tokens.filter((token) => welsh.has(token) || WELSH_FILLERS.has(token));
  const isBoth = inWelsh.some((token) => welsh.has(token)) && inWelsh.length < tokens.length;
  // "Lead / Arweinydd" says one thing twice: each language is heard for itself.
  if (isBoth)
    return strongest(
      inWelsh,
      tokens.filter((token) => !inWelsh.includes(token)),
    );
  return scoresOf(tokens, asideTokens(text, tokens), endsOfParts(text));
}

/** For each sense the louder of the two languages. */
function strongest(one: readonly string[], other: readonly string[]): HeadingScores {
  const scores: Partial<Record<HeadingSense, number>> = { ...scoresOf(one, NONE, NONE) };
  for (const [sense, score] of Object.entries(scoresOf(other, NONE, NONE)) as [HeadingSense, number][])
    scores[sense] = Math.max(scores[sense] ?? 0, score);
  return scores;
}

const NONE: ReadonlySet<number> = new Set();
/** Small words that Welsh headings share with English ones, or with anything. */
const WELSH_FILLERS: ReadonlySet<string> = new Set("y yr i ei eu iw ar gan yn o ni wedii r".split(" "));

/** What the words say; those at the indices `aside` weigh less, those at `ends` are the last of what is listed. */
function scoresOf(
  tokens: readonly string[],
  aside: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): HeadingScores {
  const scores: Partial<Record<HeadingSense, number>> = {};
  const turn = tokens.findIndex((token, index) => index > 0 && HEADING_TURNS.has(token));
  const even = weighWords(tokens).map((weight, index) => (aside.has(index) ? 0.4 * weight : weight));
  const qualified = qualifyWords(tokens, even, ends, turn, (token) => vocabulary.has(token));
  for (const [places, known] of [
    [[...tokens.keys()], meanings],
    [tellingWords(tokens), looseMeanings],
  ] as const) {
    const shares = sharesOf(places, qualified);
    const evenShares = sharesOf(places, even);
    // For each sense, how much of the heading up to a place speaks for it.
    const covered: Partial<Record<HeadingSense, number[]>> = {};
    for (let from = 0; from < places.length; from++) {
      const place = turn >= 0 && (places[from] as number) > turn ? AFTER_TURN : 1;
      let share = 0;
      let evenShare = 0;
      let phrase = "";
      for (let to = from; to < Math.min(from + longestPhrase, places.length); to++) {
        share += shares[to] as number;
        evenShare += evenShares[to] as number;
        phrase += `${to > from ? " " : ""}${tokens[places[to] as number]}`;
        for (const { sense, strength } of known.get(phrase) ?? []) {
          const sums = (covered[sense] ??= [0]);
          const before = Math.max(...sums.slice(0, from + 1).filter(Boolean), 0);
          const sum = before + strength * place * (strength > STRENGTH.hint ? share : evenShare);
          sums[to + 1] = Math.max(sums[to + 1] ?? 0, sum);
          const score = LEAST_COVER * strength * place + (1 - LEAST_COVER) * sum;
          scores[sense] = Math.max(scores[sense] ?? 0, score);
        }
      }
    }
  }
  return scores;
}

/** What each of the words at the places is of them all. */
function sharesOf(places: readonly number[], weights: readonly number[]): readonly number[] {
  const total = places.reduce((sum, index) => sum + (weights[index] as number), 0);
  return places.map((index) => (weights[index] as number) / total);
}

/** The heading's words in the singular and rightly spelt, as `HEADING_WORDS` has them. */
export function headingTokens(heading: string): string[] {
  const spelt = (heading.includes("-\n") ? joinDivided(heading) : heading)
    .replace(/(?<=\b(?:we|you|they|i|it|who|what))['’]ll\b/gi, " will")
    .replace(/(?<=\b(?:we|you|they|who|what))['’]re\b/gi, " are")
    .replace(/(?<=\b(?:we|you|they))['’]ve\b/gi, " have")
    .replace(/&/g, " and ")
    .replace(/%/g, " percent ")
    .replace(/['’]s\b/g, "")
    .replace(/(\p{Ll}|\p{Lu}{2})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/_/g, " ");
  return wordsOf(spelt).map((word) => {
    const token = stem(word.replace(/['’]/g, ""));
    return vocabulary.has(token) ? token : (nearVocabulary(token) ?? token);
  });
}

/** "Time-" over "scale" as the page's end of line divided it; "Multi-" over "agency" are two words. */
function joinDivided(heading: string): string {
  return heading.replace(/(\p{L}+)-[^\S\n]*\n\s*(\p{Ll}+)/gu, (divided, start: string, end: string) =>
    vocabulary.has(stem(fold(start + end))) ? start + end : divided,
  );
}

/** The indices of the last words of what is listed: "Action / Task", "Impact and outcomes". */
function endsOfParts(heading: string): ReadonlySet<number> {
  const ends = new Set<number>();
  const parts = heading.split(/[/,;:&()+–]| - |\b(?:and|or)\b/i);
  if (parts.length === 1) return ends;
  let count = 0;
  for (const part of parts) ends.add((count += headingTokens(part).length) - 1);
  return ends;
}

/** The indices of the words that stand in brackets: they explain, and weigh less. */
function asideTokens(heading: string, tokens: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open = heading.indexOf("(");
  if (open <= 0) return found;
  const before = headingTokens(heading.slice(0, open)).length;
  const close = heading.indexOf(")", open);
  const inside = headingTokens(heading.slice(open, close < 0 ? undefined : close)).length;
  for (let index = before; index < Math.min(before + inside, tokens.length); index++) found.add(index);
  return found;
}

function stem(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 2 && word.endsWith("s") && !/(ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

const nearWords = new Map<string, string | null>();
const SHORTEST_MISSPELT = 6;

/** The one known word that is a slip of the finger away ("Responsibilty"), else null. */
function nearVocabulary(token: string): string | null {
  if (token.length < SHORTEST_MISSPELT) return null;
  const known = nearWords.get(token);
  if (known !== undefined) return known;
  let near: string | null = null;
  for (const word of vocabulary) {
    if (word[0] === token[0] && word.length >= SHORTEST_MISSPELT && isOneSlipAway(token, word)) {
      near = word;
      break;
    }
  }
  if (nearWords.size < 10_000) nearWords.set(token, near);
  return near;
}

/** One letter more, less, other, or two exchanged. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
