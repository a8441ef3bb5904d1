/** What the plan's own key makes of "short", "medium" and "long term". */
import { fold } from "../../text/fold";
import { NO_DATE_HINTS } from "../dates/dateHints";
import { readDateText } from "../dates/readDateText";
import { valueOf } from "../../model/reading";

const NAMES: Readonly<Record<string, string>> = {
  i: "immediate", s: "short", m: "medium", mid: "medium", l: "long", st: "short", mt: "medium", lt: "long",
}; // prettier-ignore

/** "Short term:", "Long-term (", "S =", before what it means. */
const ENTRY =
  /(?<![\p{L}\p{N}])(?:(immediate|short|medium|mid|long)(?:er)?(?:[\s-]?term)?(?:\s(?:actions?|goals?|priorit(?:y|ies)))?(?:\s*\([a-z]{1,2}\))?\s*(?:[=:–—-]|\bmeans\b|\bis\b|\()|([SML]T?)\s*[=:–—-])\s*/giu;
/** Where an entry ends. */
const END = /[;,.|)\n]|\s{2,}/;
/** "0-3 months", "up to 6 months": the longest of it. */
const SPAN =
  /^(?:within|in|by|up\sto|less\sthan|under|the\snext|over\sthe\snext|<)?\s*(?:\d{1,2}\s*(?:-|–|to)\s*)?(\d{1,2})\s*(days|weeks|months|years)?$/i;
const OPEN_ENDED = /^(?:over(?!\sthe\snext)|more\sthan|beyond|after|from|>)|\+\s*$/i;
/** Any day shows whether a length of time counts from one. */
const SOME_DAY = "2000-01-03";

/** Collects entries; two different terms at least make a key. */
export class TimescaleFinder {
  private readonly found = new Map<string, string>();

  /** "Timescales: Short = by 31 March 2027; Long = by 31 March 2028". */
  addText(text: string): void {
    if (!/\b(?:short|medium|long)|[SM]\s*=/i.test(text)) return;
    const marks = [...text.matchAll(ENTRY)];
    const entries = marks.map((mark, index) => {
      const behind = text.slice(mark.index + mark[0].length, marks[index + 1]?.index);
      return [mark[1] ?? mark[2] ?? "", (behind.split(END)[0] ?? "").trim()] as const;
    });
    for (const [name, meaning] of entries) this.add(name, meaning);
  }

  /** A cell and what stands to its right. */
  addPair(left: string, right: string): void {
    const name = termNamed(left);
    if (name !== null) this.add(name, right);
  }

  /** By the names that `termNamed` gives; none where fewer than two are explained. */
  timescales(): Readonly<Record<string, string>> {
    return this.found.size >= 2 ? Object.fromEntries(this.found) : {};
  }

  private add(name: string, written: string): void {
    if (OPEN_ENDED.test(written)) return;
    const meaning = written.replace(SPAN, (span, count: string, unit = "months") =>
      /\p{L}/u.test(span) ? `within ${count} ${unit}` : span,
    );
    const date = valueOf(readDateText(meaning, { ...NO_DATE_HINTS, nearYear: 2000, reportDate: SOME_DAY }));
    const term = NAMES[name.toLowerCase()] ?? name.toLowerCase();
    if (date !== null && date.date !== null && !this.found.has(term)) this.found.set(term, meaning);
  }
}

/** "short" for "Short", "Short-term" and "S"; null for any other text. */
export function termNamed(text: string): string | null {
  if (text.length > LONGEST_TERM) return null;
  const [, name] = TERM.exec(fold(text)) ?? [];
  return name === undefined ? null : (NAMES[name] ?? name);
}

const LONGEST_TERM = 20;
const TERM = /^(immediate|short|medium|mid|long|[sml]t?)(?:er)?(?:[ -]?term)?$/;
