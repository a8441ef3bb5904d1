import type { DateHints } from "./dateHints";
import type { Meaning } from "./period";
import { oneOf } from "./wordList";

/** One way of writing a date. The forms stand in an ordered list; what one has taken, the next do not see. */
export interface DateForm {
  readonly name: string;
  /** A quick test: where it finds nothing, `pattern` cannot either. */
  readonly hint: RegExp;
  /** Matches the whole of the written date; flags `giu`. */
  readonly pattern: RegExp;
  /** What the match means; null where it is no date after all. */
  read(match: RegExpExecArray, hints: DateHints): Meaning | null;
}

/** Stands in front of a form that starts with a digit: not within a longer number, a sum or a reference. */
export const NOT_IN_NUMBER = String.raw`(?<![\p{L}\p{N}£$€#%]|\d[.,/:-])`;
/** Stands in front of a form that starts with a word. */
export const NOT_IN_WORD = String.raw`(?<![\p{L}\p{N}])`;

/** Words before a number that make it the thing's own: "Phase 2 March 2022" is no 2 March. */
export const NUMBERED_THING = oneOf(String.raw`
  phase stage outcome objective aim step action section priority tranche cohort part item module
  level recommendation rec no number table appendix annex group strand tier kpi indicator standard
  domain paragraph para chapter theme point article schedule key\sstage version wave year quarter
  pillar ref
`);

/** The pattern of a date form, with the three flags that all of them use. */
export function formPattern(source: string): RegExp {
  return new RegExp(source, "giu");
}
