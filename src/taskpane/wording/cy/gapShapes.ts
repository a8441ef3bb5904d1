/** In Welsh: what gaps of like shapes have in common: counts, a few fixed words, lists. */
import type { Gap } from "../phraseForm";
import { listed, number } from "./phrases";

export const asItIs = (english: string): string => english;

export const NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)";
export const count: Gap = { pattern: NUMBER, say: (english) => number(Number(english.replace(/,/g, ""))) };

/** "11 actions": after a numeral the Welsh noun is singular. */
export function counted(one: string, many: string, welsh: string): Gap {
  return {
    pattern: `${NUMBER} (?:${one}|${many})`,
    say: (english, book) => `${count.say(english.split(" ", 1)[0] ?? "", book)} ${welsh}`,
  };
}

/** One of a few words, as the Welsh has it or, where `follows`, beginning small where the English does. */
export function oneOf(words: Readonly<Record<string, string>>, follows: "its case" | null = "its case"): Gap {
  const longestFirst = Object.keys(words).sort((one, other) => other.length - one.length);
  const spellings = new Set(longestFirst.flatMap((word) => [word, small(word), word.toLowerCase()]));
  const known = new Map(longestFirst.map((word) => [word.toLowerCase(), words[word] as string]));
  return {
    pattern: `(?:${[...spellings].join("|")})`,
    say: (english) => {
      const welsh = known.get(english.toLowerCase()) ?? null;
      return welsh !== null && follows !== null && /^\p{Ll}/u.test(english) ? small(welsh) : welsh;
    },
  };
}

/** Not "cAG". */
export function small(word: string): string {
  return /^\p{Lu}{2}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
}

/** "a, b and c", "a or b" or "a, b", each said for itself; after "a", Welsh words begin otherwise. */
export function listOf(item: Gap, inWelsh?: "in Welsh"): Gap {
  const one = `(?:${item.pattern})`;
  const items = new RegExp(`(?<=^|, | and | or )${one}(?=, | and | or |$)`, "gu");
  return {
    pattern: `${one}(?:, ${one})*(?: (?:and|or) ${one})?`,
    say: (english, book) => {
      const found = [...english.matchAll(items)];
      const said = found.map(([each]) => item.say(each, book));
      if (!said.every((each) => each !== null)) return null;
      const before = english.slice(0, found.at(-1)?.index ?? 0);
      if (before.endsWith(", ")) return said.join(", ");
      if (before.endsWith(" or ")) return listed(said, "neu");
      const isWelsh = inWelsh !== undefined && said.length > 1;
      return listed(isWelsh ? [...said.slice(0, -1), aspirated(said.at(-1) ?? "")] : said);
    },
  };
}

/** As a Welsh word begins after "a": "a thabl", "a phwy". */
function aspirated(word: string): string {
  return word.replace(/^[cpt](?!h)/i, "$&h");
}

/** "a and b and c". */
export function joined(item: Gap): Gap {
  return {
    pattern: `${item.pattern}(?: and ${item.pattern})*`,
    say: (english, book) => {
      const said = english.split(" and ").map((one) => item.say(one, book));
      return said.every((one) => one !== null) ? listed(said) : null;
    },
  };
}
