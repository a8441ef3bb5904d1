/** What each agency is to do, in a column of its own: "Police", "Health" and "Education" under "Agency action". */
import { columnLetters } from "../../model/address";
import type { RecognisedColumn } from "../../model/recognised";
import { explainColumn } from "./explainColumn";
import { matchColumns, type ColumnCandidate, type ColumnMatch } from "./matchColumns";
import { matchHeading } from "../headings/matchHeading";

const SAYS_ACTION = 0.7;
/** From here on a heading means something of its own, and is no agency's name. */
const KNOWN = 0.6;
const FEWEST = 2;
/** Ticks and dates under agencies are something else. */
const WORDS_OF_AN_ACTION = 2.5;

/** The agencies by the number of their column; none where fewer than two stand under one heading of actions. */
export function agenciesIn(candidates: readonly ColumnCandidate[]): ReadonlyMap<number, string> {
  const byUpper = new Map<string, ColumnCandidate[]>();
  for (const candidate of candidates) {
    const { heading, subheading, profile } = candidate;
    if (subheading === undefined || profile.words < WORDS_OF_AN_ACTION) continue;
    if (Math.max(0, ...Object.values(matchHeading(subheading))) >= KNOWN) continue;
    const upper = heading.slice(0, heading.length - subheading.length);
    byUpper.set(upper, [...(byUpper.get(upper) ?? []), candidate]);
  }
  for (const [upper, members] of byUpper)
    if (members.length >= FEWEST && (matchHeading(upper).action ?? 0) >= SAYS_ACTION)
      return new Map(members.map(({ column, subheading = "" }) => [column, subheading]));
  return new Map();
}

/** The meanings of all columns where those of the agencies are actions. */
export function matchAgencies(
  candidates: readonly ColumnCandidate[],
  agencies: ReadonlyMap<number, string>,
): ColumnMatch {
  const [first] = agencies.keys();
  const others = candidates.filter(({ column }) => column === first || !agencies.has(column));
  const { columns, score } = matchColumns(others, first);
  const known = new Map(columns.map((column) => [column.column, column]));
  const action = known.get(first ?? -1);
  return {
    columns: candidates.map(({ column, heading, profile }): RecognisedColumn => {
      const found = known.get(column);
      if (found) return found;
      const reason = explainColumn(columnLetters(column), heading, "action", matchHeading(heading), profile);
      return { column, heading, field: "action", confidence: action?.confidence ?? 0.5, reason };
    }),
    score,
  };
}
