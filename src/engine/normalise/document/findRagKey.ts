/** The plan's own key of its ratings, from a legend in a text, in a heading or in cells side by side. */
import type { RagKeyEntry } from "../../model/ragKey";
import type { RagRating } from "../../model/reading";
import { fold } from "../../text/fold";
import { ratingOfColour } from "../rag/ratingOfColour";
import { coloursNamed, lettersNamed } from "../rag/ratingWords";
import { wholeStatus } from "../status/spokenStatus";

/** Colours that rate nothing here, but end the entry before them. */
const OTHER = "gr[ea]y|white|black|purple|no colour|llwyd|gwyn|du|porffor";
const COLOUR = "red|amber|yellow|orange|green|blue|coch|ambr|oren|melyn|gwyrdd|glas";
/** A colour or its letter, then a sign, before each meaning: "Red – off track; Amber: at risk". */
const ENTRY = new RegExp(
  `(?<![\\p{L}\\p{N}/])(?:(${COLOUR}|${OTHER})(?:\\s*\\((?:r|a|g|b|\\d)\\))?\\s*(?:[=:–—-]|means|is\\b|\\()|([RAGB])\\s*(?:=|[:–—-]\\s)|(\\d)\\s*[=–—-]\\s*(?=(?:${COLOUR})\\b))`,
  "giu",
);
/** The other way round: "On track (green)", "Completed = Blue". */
const TURNED = new RegExp(`^(.{2,120}?)\\s*(?:[=:–—-]\\s*|\\()(${COLOUR})\\)?$`, "iu");

/** Collects entries; two different ratings at least make a key. */
export class RagKeyFinder {
  /** From texts that explain, and from cells side by side, which may be a table of something else. */
  private readonly said: RagKeyEntry[] = [];
  private readonly paired: RagKeyEntry[] = [];

  /** "Red – off track; Amber – at risk", "1 = Red", "On track (green)". */
  addText(text: string): void {
    const marks = [...text.matchAll(ENTRY)];
    const entries = marks.flatMap((mark, index) =>
      entryOf(mark, text.slice(mark.index + mark[0].length, marks[index + 1]?.index)),
    );
    if (ratingsIn(entries) >= 2 || (marks.length === 1 && marks[0]?.index === 0)) {
      for (const entry of entries) add(this.said, entry);
      return;
    }
    for (const line of text.split(/[\n;]+/)) {
      const [, meaning = "", colour = ""] = TURNED.exec(line.trim()) ?? [];
      const [rating] = ratingsOf(colour);
      if (rating !== undefined) add(this.said, { rating, meaning: tidy(meaning) });
    }
  }

  /** A cell that names or shows a colour and what stands to its right, or a status or number and its colour. */
  addPair(left: { readonly text: string; readonly fill: string | undefined }, right: string): void {
    const colours = left.text === "" ? [ratingOfColour(left.fill)] : ratingsOf(left.text);
    const [rating = null] = colours;
    const [turned] = ratingsOf(right);
    if (rating !== null && colours.length === 1 && turned === undefined && !IS_COUNT.test(right)) {
      add(this.paired, { rating, meaning: tidy(right) });
    } else if (rating === null && IS_LEVEL.test(left.text)) {
      const level = leadingRating(right);
      if (level !== null) add(this.said, { rating: level, meaning: left.text });
    } else if (rating === null && turned !== undefined && wholeStatus(left.text) !== null) {
      add(this.said, { rating: turned, meaning: left.text });
    }
  }

  key(): readonly RagKeyEntry[] {
    // A table that gives one colour several texts is a list of things, and no key.
    const isLegend = this.paired.length === ratingsIn(this.paired);
    const entries = [...this.said, ...(isLegend ? this.paired : [])];
    return ratingsIn(entries) >= 2 ? entries : [];
  }
}

const IS_LEVEL = /^[0-9]$/;
const IS_COUNT = /^[\d.,\s%]+$/;

function ratingsIn(entries: readonly RagKeyEntry[]): number {
  return new Set(entries.map((entry) => entry.rating)).size;
}

function add(entries: RagKeyEntry[], entry: RagKeyEntry): void {
  const known = entries.some((one) => one.rating === entry.rating && one.meaning === entry.meaning);
  if (entry.meaning !== "" && !known) entries.push(entry);
}

function entryOf(mark: RegExpMatchArray, after: string): RagKeyEntry[] {
  if (mark[3] !== undefined) {
    const [rating] = ratingsOf(after);
    return rating === undefined ? [] : [{ rating, meaning: mark[3] }];
  }
  const [rating] = ratingsOf(mark[1] ?? mark[2] ?? "");
  const meaning = tidy(after);
  return rating === undefined || meaning === "" || meaning.length > 200 ? [] : [{ rating, meaning }];
}

/** The text is a colour and nothing else. */
function ratingsOf(text: string): readonly RagRating[] {
  const folded = fold(text);
  if (folded.length > 12) return [];
  const colours = coloursNamed(folded);
  return colours.length > 0 ? colours.map((word) => word.rating) : lettersNamed(folded);
}

function tidy(meaning: string): string {
  return meaning.replace(/\s+/g, " ").replace(/^[\s=:–—(-]+|[\s;,.|/)–—-]+$/g, "");
}

/** "Red – not met": the colour that the text begins with. */
function leadingRating(text: string): RagRating | null {
  return coloursNamed(fold(text)).find((word) => word.index === 0)?.rating ?? null;
}
