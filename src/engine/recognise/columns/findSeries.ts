/** Columns of one field for each review, such as "RAG April 2026" and "RAG July 2026". */
import { columnLetters } from "../../model/address";
import type { RecognisedColumn, SeriesField } from "../../model/recognised";
import { FIELD_NAMES } from "./explainColumn";
import type { ColumnCandidate } from "./matchColumns";
import { headingTokens, matchHeading } from "../headings/matchHeading";
import { periodIn } from "./periodIn";
import type { ColumnProfile } from "../grid/profileColumn";
import { FORMER_WORDS, HEADING_PERIODS } from "../words/headingWords";

interface Series {
  readonly field: SeriesField;
  /** Sheet columns, the oldest review first. */
  readonly columns: readonly number[];
}

/** From this share of its cells on, a column holds ratings or statuses. */
const MOST = 0.6;
const SOME = 0.4;

/**
 * The columns, where of each series the newest that holds anything has the field and the others are its history.
 * A series of which the user chose a column stays as it is.
 */
export function withReviews(
  columns: readonly RecognisedColumn[],
  candidates: readonly ColumnCandidate[],
): readonly (RecognisedColumn & { readonly review?: number })[] {
  let found: (RecognisedColumn & { readonly review?: number })[] = [...columns];
  for (const series of findSeries(candidates)) {
    if (columns.some((column) => column.chosen && series.columns.includes(column.column))) continue;
    const other = columns.find((one) => one.field === series.field && !series.columns.includes(one.column));
    const newest = other?.column ?? newestOf(series, candidates);
    found = found.map((column) => {
      const review = series.columns.indexOf(column.column);
      return review < 0 ? column : { ...ofReview(column, series.field, newest), review };
    });
  }
  return found;
}

/** The last of the series that holds anything. */
function newestOf({ columns }: Series, candidates: readonly ColumnCandidate[]): number {
  const isFilled = (column: number): boolean =>
    candidates.some((one) => one.column === column && holdsAnything(one.profile));
  return columns.filter(isFilled).pop() ?? (columns[0] as number);
}

function ofReview(column: RecognisedColumn, field: SeriesField, newest: number): RecognisedColumn {
  const named = `Column ${columnLetters(column.column)} is`;
  const confidence = Math.max(column.confidence, SURE);
  if (column.column === newest) {
    const reason = `${named} ${FIELD_NAMES[field]}: it is the newest of several columns, one for each review.`;
    return { ...column, field, confidence, reason };
  }
  const reason = `${named} the ${FIELD_NAMES[field]} of another review: column ${columnLetters(newest)} is the newest.`;
  return { ...column, field: null, confidence, reason, historyOf: field };
}

const SURE = 0.8;

/** All series of the table, from left to right; a column is in one at most. */
function findSeries(candidates: readonly ColumnCandidate[]): readonly Series[] {
  const byName = new Map<string, ColumnCandidate[]>();
  for (const candidate of candidates) {
    if (candidate.heading === "") continue;
    const name = nameOf(candidate.heading);
    byName.set(name, [...(byName.get(name) ?? []), candidate]);
  }
  return [...byName.values()].flatMap((members) => {
    if (members.length < 2 || members.filter((one) => tellsReview(one.heading)).length < members.length - 1)
      return [];
    const field = fieldOf(members);
    return field === null ? [] : [{ field, columns: inOrder(members).map(({ column }) => column) }];
  });
}

/** What the heading says beside its review: "RAG" of "Previous RAG" and "RAG at 14/5/26"; "" of "Q3". */
function nameOf(heading: string): string {
  return headingTokens(heading)
    .filter((token) => !/\d/.test(token) && !HEADING_PERIODS.has(token) && !SMALL_WORDS.has(token))
    .filter((token) => !FORMER_WORDS.has(token) && !LATEST_WORDS.has(token))
    .join(" ");
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  "at as on in of for the to end quarter month year".split(" "),
);
const LATEST_WORDS: ReadonlySet<string> = new Set("current latest now new today this newest".split(" "));

function tellsReview(heading: string): boolean {
  const tokens = headingTokens(heading);
  return (
    periodIn(heading) !== null || tokens.some((token) => FORMER_WORDS.has(token) || LATEST_WORDS.has(token))
  );
}

/** All filled columns hold ratings, or all hold statuses; and two are filled at least, or nothing is to be told apart. */
function fieldOf(members: readonly ColumnCandidate[]): SeriesField | null {
  const filled = members.map(({ profile }) => profile).filter(holdsAnything);
  if (filled.length < 2) return null;
  for (const field of ["rag", "status"] as const)
    if (holdMostly(filled, (profile) => shareOf(profile, field))) return field;
  // "Complete" under "RAG Jan" stands where the rating was.
  const rated = members.every(({ heading }) => (matchHeading(heading).rag ?? 0) >= NAMED);
  const isRated = filled.some((profile) => shareOf(profile, "rag") > 0);
  const has = (profile: ColumnProfile): number => shareOf(profile, "rag") + (profile.leading.status ?? 0);
  return rated && isRated && holdMostly(filled, has) ? "rag" : null;
}

/** One review may have many marks that only the plan's own key explains, but not all of them have. */
function holdMostly(profiles: readonly ColumnProfile[], share: (profile: ColumnProfile) => number): boolean {
  const shares = profiles.map(share);
  const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return mean >= MOST && shares.every((one) => one >= SOME);
}

/** A heading that scores so much for a field names it. */
const NAMED = 0.55;

function holdsAnything(profile: ColumnProfile): boolean {
  return profile.filled > 0 || profile.ratedFills > 0;
}

function shareOf({ filled, shares, ratedFills }: ColumnProfile, field: SeriesField): number {
  return filled === 0 && field === "rag" ? ratedFills : (shares[field] ?? 0);
}

/**
 * As they stand, or turned round where their periods run backwards. "Previous" always comes first, and what tells no
 * review is the current one.
 */
function inOrder(members: readonly ColumnCandidate[]): readonly ColumnCandidate[] {
  const periods = members.map(({ heading }) => periodIn(heading));
  const backwards =
    members.length > 1 &&
    periods.every((period, at) => at === 0 || (period ?? NaN) < (periods[at - 1] ?? NaN));
  const ordered = backwards ? [...members].reverse() : members;
  const isFormer = ({ heading }: ColumnCandidate): boolean =>
    headingTokens(heading).some((token) => FORMER_WORDS.has(token));
  const isCurrent = (one: ColumnCandidate): boolean => !isFormer(one) && periodIn(one.heading) === null;
  const between = ordered.filter((one) => !isFormer(one) && !isCurrent(one));
  return [...ordered.filter(isFormer), ...between, ...ordered.filter(isCurrent)];
}
