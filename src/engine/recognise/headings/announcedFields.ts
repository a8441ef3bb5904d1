/** How much a row reads like the heading of a plan. */
import { fold } from "../../text/fold";
import type { Grid } from "../grid/grid";
import { matchHeading, type HeadingScores } from "./matchHeading";
import { countWords, isOrder } from "../grid/profileColumn";
import { isDressed } from "../grid/rowDress";

const CLEAR = 0.55;
const NEXT_SENSE = 0.45;
/** A heading has at most so many words; one of four cells may have more (guidance stands in it). */
const LONGEST = 14;
const LONG_SHARE = 0.25;

/** "Q1", "Apr 26": a column for each period says nothing of its field, and is a heading all the same. */
const PERIOD =
  /^(?:q(?:uarter|tr)?\s?[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*)\W*(?:(?:20)?\d\d(?:[-/]\d\d)?)?$/i;

/** How many different fields the row's texts announce; 0 where it is no heading. */
export function announcedFields(grid: Grid, row: number, filled: readonly number[]): number {
  let long = 0;
  let clear = 0;
  let known = 0;
  let plainAction: number | null = null;
  const fields = new Set<string>();
  const texts = new Set<string>();
  for (const column of filled) {
    const text = grid.text(row, column);
    if (text.length > 160 || countWords(text) > LONGEST) {
      if (++long > LONG_SHARE * filled.length) return 0;
      continue;
    }
    const [best, bestScore] = bestSense(matchHeading(text), fields);
    if (bestScore < CLEAR || best === null) {
      if (PERIOD.test(text)) known++;
      continue;
    }
    texts.add(fold(text));
    known++;
    if (best === "other") continue;
    clear++;
    fields.add(best);
    if (best === "action" && bestScore >= 0.86) plainAction ??= column;
  }
  if (texts.size < 2 || clear < 2) return 0;
  const dressed = isDressed(grid, row, filled);
  // Names of people or months over ticks are headings too, beside one that says plainly what is to be done.
  // Two words alone may be anything: they must look like a heading, or one says "Action" over something to do.
  const headsOrder = plainAction !== null && isOrder(grid.text(row + 1, plainAction));
  const enough = dressed ? (plainAction !== null ? 0.25 : 0.4) : headsOrder ? 0.5 : 0.6;
  if (known < enough * filled.length && fields.size < 4) return 0;
  if (fields.size === 2 && !dressed && filled.length > 2 && clear < filled.length && !headsOrder) return 0;
  return fields.size;
}

/** What the text announces most; a second column of the same counts as what it announces next, if it does. */
export function bestSense(scores: HeadingScores, taken: ReadonlySet<string>): [string | null, number] {
  let best: string | null = null;
  let bestScore = 0;
  let other: string | null = null;
  for (const [sense, score] of Object.entries(scores)) {
    if (score > bestScore) {
      best = sense;
      bestScore = score;
    }
    if (score >= NEXT_SENSE && sense !== "other" && !taken.has(sense)) other ??= sense;
  }
  return best !== null && taken.has(best) && other !== null ? [other, bestScore] : [best, bestScore];
}
