/** The words, letters, signs and phrases that stand for a rating. */
import type { RagRating } from "../../model/reading";

/** Names of colours, English and Welsh; folded. */
const COLOURS: Readonly<Record<string, RagRating>> = {
  red: "Red",
  amber: "Amber",
  amb: "Amber",
  yellow: "Amber",
  orange: "Amber",
  green: "Green",
  grn: "Green",
  blue: "Blue",
  coch: "Red",
  ambr: "Amber",
  oren: "Amber",
  melyn: "Amber",
  gwyrdd: "Green",
  glas: "Blue",
};

const LETTERS: Readonly<Record<string, RagRating>> = { r: "Red", a: "Amber", g: "Green", b: "Blue" };

const SIGNS: readonly (readonly [RegExp, RagRating])[] = [
  [/[\u{1f534}\u{1f7e5}\u{2764}]/u, "Red"],
  [/[\u{1f7e0}\u{1f7e1}\u{1f7e7}\u{1f7e8}]/u, "Amber"],
  [/[\u{1f7e2}\u{1f7e9}\u{1f49a}]/u, "Green"],
  [/[\u{1f535}\u{1f7e6}\u{1f499}]/u, "Blue"],
];

/**
 * What people write instead of a colour. The worst comes first, so that "not on track" is never "on track".
 * There is no agreed scheme: each of these is reported as assumed.
 */
const PHRASES: readonly (readonly [RegExp, RagRating])[] = [
  [/\b(off|not on|not yet on|no longer on) (track|target|schedule|course|plan)\b/, "Red"],
  [/\boddi ar y trywydd\b/, "Red"],
  [
    /\b(significant|major|serious|severe|critical)(ly)? (\w+ )?(delay|slip|concern|risk|behind|issue|off)/,
    "Red",
  ],
  [/^(overdue|missed|failed|failing|not achieved|critical|stalled|target missed|well behind\b.*)$/, "Red"],
  [
    /\b(at risk|some (risk|concern|delay|slippage|issue)s?|(minor|slight|small) (\w+ )?(delay|slip|concern|issue))/,
    "Amber",
  ],
  [
    /\b((mostly|partly|partially|nearly|almost|broadly) on (track|target|schedule)|needs? attention|cause for concern)\b/,
    "Amber",
  ],
  [
    /^(slightly )?(slipped|slipping|slippage|delayed|delays?|behind( schedule| target)?|concerns?)\b/,
    "Amber",
  ],
  [/\bon (track|target|schedule|course)\b/, "Green"],
  [/^(mewn perygl|wedi llithro|oedi)\b/, "Amber"],
  [/^(ar y trywydd( iawn)?|good progress|progressing well|no (concerns|issues|risks?))$/, "Green"],
];

const EARLIER =
  /\b(?:was|were|from|previous(?:ly)?|formerly|last (?:time|quarter|month|board)|moved from|oedd)[\s:]*$/;
const LATER = /^\s*(?:to|now|→|-{1,2}>|=>|>|➔|⇒|then)\s*$/;

const COLOUR_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(${Object.keys(COLOURS).join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

export interface ColourWord {
  readonly rating: RagRating;
  /** Where the word begins. */
  readonly index: number;
}

/**
 * The colours that a folded text names for now, in order. What it says of before is left out
 * ("Amber (was Red)", "from Amber to Green").
 */
export function coloursNamed(folded: string): readonly ColourWord[] {
  const found = [...folded.matchAll(COLOUR_WORD)];
  const words: ColourWord[] = [];
  found.forEach((match, position) => {
    const next = found[position + 1];
    const end = match.index + match[0].length;
    const leadsOn = next !== undefined && LATER.test(folded.slice(end, next.index));
    if (leadsOn || EARLIER.test(folded.slice(0, match.index))) return;
    words.push({ rating: COLOURS[match[0]] as RagRating, index: match.index });
  });
  return words;
}

/** Words that may stand beside a colour when it is a rating. */
const BESIDE = new RegExp(
  String.raw`(?<!\p{L})(?:${Object.keys(COLOURS).join("|")}|rag|rat(?:ed|ing)|status|current(?:ly)?|now|overall|is|at|as|still|remains?|` +
    String.raw`mov(?:ed|ing)|to|from|was|previous(?:ly)?|last|this|quarter|month|board|update|light|dark|pale|bright|improv(?:ed|ing)|worsen(?:ed|ing)|` +
    String.raw`stable|up|down|no|change|changed|and|or|between|on|off|not|track|target|schedule|risk|delay(?:ed)?|slip(?:ped|page)?|progress|good|` +
    String.raw`concerns?|issues?|completed?|overdue|r|a|g|b|q\d|oedd|bellach|ac|neu)(?!\p{L})`,
  "gu",
);

/**
 * Whether the folded text says more than a rating does, with no sign between: "Green Lane Centre", "Red Cross".
 * What stands behind a sign is a remark ("Green – Lane closed").
 */
export function namesInPassing(folded: string): boolean {
  const [head = ""] = folded.split(/(?<=^\W*\p{L}+)\s*[-:.,;(\n/&>→]/u);
  return /\p{L}/u.test(head.replace(BESIDE, " "));
}

/** One letter alone or before a remark ("A (two approved)"), or two ("A/G"); an empty list for anything else. */
export function lettersNamed(folded: string): readonly RagRating[] {
  const later = /^[ragb]\s*(?:→|-{1,2}>|=>|>|➔|⇒)\s*([ragb])$/.exec(folded)?.[1];
  if (later !== undefined) return [LETTERS[later] as RagRating];
  const letters =
    /^\W{0,2}([ragb])(?:(?: ?[/-] ?| )([ragb])|(?<=r)(a)|(?<=a)([rg])|(?<=g)(a))?\W{0,2}$/.exec(folded) ??
    /^([ragb])\s?(?:[:(]|[-–] )/.exec(folded);
  if (letters === null) return [];
  return letters.slice(1).flatMap((letter) => LETTERS[letter ?? ""] ?? []);
}

/** Coloured circles, squares and hearts. */
export function signsNamed(text: string): readonly RagRating[] {
  return SIGNS.flatMap(([sign, rating]) => (sign.test(text) ? [rating] : []));
}

/** The rating that a phrase without a colour stands for, or null. */
export function phraseNamed(folded: string): RagRating | null {
  const text = folded.replaceAll("-", " ");
  return PHRASES.find(([phrase]) => phrase.test(text))?.[1] ?? null;
}
