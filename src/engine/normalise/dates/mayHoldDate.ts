import { oneOf } from "./wordList";

/** A number, a month's or season's beginning, or a word that is said instead of a date. */
const HINT = new RegExp(
  oneOf(String.raw`
  \d jan feb mar apr may jun jul aug sep oct nov dec ionawr chwef mawrth ebrill mai fai mehefin
  gorff orff awst medi fedi hydref achwedd rh?agfyr quarter term spring summer autumn winter easter
  christmas xmas new\syear good\sfriday year week night hold pause suspend postpone month day daily
  annual going onward continu through indefinite permanent open.ended bau business\sas
  progress under\s?way required needed as\sand appropriate hoc started commenc complete done
  achieved closed finished implemented delivered actioned accomplished discharged signed in\splace
  embedded cwbl gwbl ✓ ✔ ☑ ✅ retain carr c\s?\/ cfwd roll b\/f compl\. transfer moved? defer kept keep parhaus
  misol flynyddol every each \bper\b once twice within next t\.?b\.?[acd] to\sbe a\.?s\.?a\.?p soon
  earliest immediate urgent \bnow\b straight\s?away n\.?\s?[/\\]?\s?a\b not\s no\s none nil pending
  awaiting unknown unclear undated blank -term date xx regular standing finali gadarnhau chwarter gwanwyn haf gaeaf tymor \bbob\s unwaith gynted end\sof eof?y pasg nadolig whit recess ar\sy\sgweill spetem setem arpil ocob agust jly
  dd[/.-]
`) + String.raw`|^[?.\-_/\\!*#~[\]() –—]+$`,
  "i",
);

/** No date runs on for so long without a line's end; prose does. */
const LONGEST_LINE = 400;

const WIDE = /[\uff00-\uff5e]/;

/** A cheap first test: false for texts in which no reader of dates would find anything. */
export function mayHoldDate(written: string): boolean {
  // Digits and letters of double width, as some keyboards write them, are read as the usual ones.
  const text = WIDE.test(written) ? written.normalize("NFKC") : written;
  return HINT.test(text) && (text.length <= LONGEST_LINE || longestLine(text) <= LONGEST_LINE);
}

function longestLine(text: string): number {
  return Math.max(...text.split(/[\r\n]/).map((line) => line.length));
}
