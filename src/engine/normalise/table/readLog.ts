/** The dated notes that people keep in one cell of progress, the newest at the top or at the bottom. */
import { partsOfDate, type IsoDate } from "../../model/calendar";
import type { DatedUpdate } from "../../model/plan";
import { MONTH } from "../dates/monthNames";
import type { UpdateTag } from "../dates/readUpdateTag";
import type { JoinedText } from "./joinPieces";

/** Reads the tag at the head of a note: "12/5/26 – ", "Update (GA) 4.6.26", "July 2026: ". */
export type TagReader = (text: string, nearYear: number | null) => UpdateTag | null;

/** Where a note may begin: at a line, behind its bullet; and within a line where a sentence or a wide gap ends. */
const PLACES =
  /(?<=^|\n)[^\S\n]*(?:[•·▪●*–-][^\S\n]*)?(?=\S)|(?<=[.;!?)][^\S\n]|[^\S\n]{2})(?=[([]?[\d\p{Lu}])/gu;
/** What a tag begins with: a date, a month, initials with a date, or a word for an entry. */
const LIKELY = new RegExp(
  String.raw`^[([]?(?:\d|Q[1-4]|(?:as\s)?at\s|on\s|${MONTH}|\p{L}{2,4}[)\s:,-]+\d|` +
    String.raw`(?:the|latest|current|monthly|quarterly|interim|final|further|new|board|mid|action|progress|updated?|position|status|comment|review|rag|note|diweddariad|cynnydd))`,
  "iu",
);
/** Within a line only a date with its sign begins a note. */
const SIGN = /^[([]?(?:\d{1,2}(?:st|nd|rd|th)?[./ -]|\p{L}{3,9}\.?[ -]).{1,20}?[:–-]/u;
/** A month that no year follows. */
const YEARLESS = new RegExp(String.raw`(?<!\p{L})${MONTH}(?!\s?['’]?\d)|\d/\d{1,2}(?![\d/])`, "iu");
const DAY_AND_WORD = /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s+(?=\p{L})/u;

/** More notes than a plan's year has; the rest stays with the last of them. */
const MOST = 120;

const NO_NOTES: readonly DatedUpdate[] = [];

/**
 * The notes with their days, the latest last; none where the text holds no dated note. A note without a year
 * takes that of the first note with one. What stands before the first note is left to the text itself.
 */
export function readLog({ text, at }: JoinedText, tagOf: TagReader): readonly DatedUpdate[] {
  if (!/\d/.test(text)) return NO_NOTES;
  const dated = notesOf(text, tagOf, null);
  const [first] = dated;
  if (first === undefined) return [];
  const notes = YEARLESS.test(text) ? notesOf(text, tagOf, partsOfDate(first.date).year) : dated;
  const updates = notes.map(({ date, from }, index) => ({
    text: text.slice(from, notes[index + 1]?.begin).trim(),
    date,
    at,
  }));
  return updates.filter((update) => update.text !== "").sort(byDate);
}

/** Earlier first; of one day, as they stand. */
export function byDate(a: DatedUpdate, b: DatedUpdate): number {
  const [before, after] = [a.date ?? "", b.date ?? ""];
  return before < after ? -1 : before > after ? 1 : 0;
}

interface Note {
  /** Where its tag begins, and where its text does. */
  readonly begin: number;
  readonly from: number;
  readonly date: IsoDate;
}

function notesOf(text: string, tagOf: TagReader, nearYear: number | null): Note[] {
  const notes: Note[] = [];
  for (const match of text.matchAll(PLACES)) {
    if (notes.length === MOST) break;
    const begin = match.index;
    const head = begin + match[0].length;
    if (head < (notes.at(-1)?.from ?? 0)) continue;
    const isLine = begin === 0 || text[begin - 1] === "\n";
    const rest = text.slice(head);
    if (!LIKELY.test(rest) || (!isLine && !SIGN.test(rest))) continue;
    const tag = tagOf(rest, nearYear) ?? (isLine ? withoutSign(rest, tagOf, nearYear) : null);
    if (tag !== null)
      notes.push({
        begin,
        from: text.length - tag.rest.length,
        date: tag.date,
      });
  }
  return notes;
}

/** "12/05/26 Letter sent": the day stands at the head of a line, and nothing parts it from the note. */
function withoutSign(rest: string, tagOf: TagReader, nearYear: number | null): UpdateTag | null {
  const day = DAY_AND_WORD.exec(rest)?.[0];
  const tag = day === undefined ? null : tagOf(`${day.trim()}:`, nearYear);
  return tag && day !== undefined ? { ...tag, rest: rest.slice(day.length) } : null;
}
