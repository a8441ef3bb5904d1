/** Which column means what: headings and contents of all columns weighed against each other at once. */
import { columnLetters } from "../../model/address";
import { FIELDS, type Field } from "../../model/field";
import type { RecognisedColumn } from "../../model/recognised";
import { assignBest } from "./assignBest";
import { explainColumn, FIELD_NAMES } from "./explainColumn";
import { fitFields } from "./fitField";
import { matchHeading } from "../headings/matchHeading";
import type { ColumnProfile } from "../grid/profileColumn";
import { shareFields } from "./shareFields";
import { weighColumn, type ScoredColumn } from "./weighColumn";

export interface ColumnCandidate {
  readonly column: number;
  readonly heading: string;
  /** The lower of two heading rows, which says more of the column than the upper. */
  readonly subheading?: string;
  /** Nobody said that it is a heading: where its words are unknown, the contents alone speak. */
  readonly isGuess?: true;
  readonly profile: ColumnProfile;
}

export interface ColumnMatch {
  readonly columns: readonly RecognisedColumn[];
  /** Sum of the scores of all columns, to weigh readings against each other. */
  readonly score: number;
}

/** A column below this means nothing that we know. */
const LEAST_SCORE = 0.36;
/** A known meaning that is none of ours holds a column back by so much of its strength. */
const OTHER_HOLDS = 0.92;
/** A table without an action column is hardly a plan: an action column is worth this much more. */
const WORTH_OF_ACTION = 0.6;
/** A heading that says no more than "Action" is hardly passed over for one that may mean it. */
const PLAIN = 0.86;
const NEARLY = 0.95;
const PASSED_OVER = 0.2;
/** From here on the words of a heading mean something. */
const KNOWN = 0.5;
/** Columns beyond this many are kept as they stand; no plan has so many. */
const MOST_COLUMNS = 80;

/**
 * Gives each column a field or none. Candidates come from left to right.
 * `action` names the column that must be the action, where that is known from elsewhere; `chosen` has the
 * meanings that the user gave, by the candidate's place: they hold, and the others are weighed around them.
 */
export function matchColumns(
  candidates: readonly ColumnCandidate[],
  action?: number,
  chosen: ChosenFields = NOTHING_CHOSEN,
): ColumnMatch {
  const scored = candidates.map((candidate): ScoredColumn => {
    const words = matchHeading(candidate.heading, candidate.subheading);
    const isKnown = Math.max(0, ...Object.values(words)) >= KNOWN;
    return {
      ...candidate,
      words,
      fits: fitFields(candidate.profile),
      isSilent: candidate.heading === "" || (candidate.isGuess === true && !isKnown),
    };
  });
  const weighed = scored.slice(0, MOST_COLUMNS);
  const forced =
    [...chosen].find(([, field]) => field === "action")?.[0] ??
    weighed.findIndex((column) => column.column === action);
  let best: Assignment = { fields: [], scores: [], total: -Infinity };
  for (const candidate of forced >= 0 ? [forced] : actionCandidates(weighed, chosen)) {
    const attempt = assignFields(weighed, candidate, chosen);
    if (attempt.total > best.total + 1e-9) best = attempt;
  }
  shareFields(weighed, best.fields, best.scores);
  const columns = scored.map((column, index): RecognisedColumn => {
    const choice = chosen.get(index);
    if (choice !== undefined) return chosenColumn(column, choice);
    const field = best.fields[index] ?? null;
    const score = best.scores[index] ?? 0;
    return {
      column: column.column,
      heading: column.heading,
      field,
      confidence: field ? Math.min(0.99, Math.max(0.3, score)) : column.heading === "" ? 0.5 : 0.7,
      reason: explainColumn(
        columnLetters(column.column),
        column.heading,
        field,
        column.words,
        column.profile,
      ),
    };
  });
  return { columns, score: best.total };
}

/** By the candidate's place; null keeps the column as it stands. */
export type ChosenFields = ReadonlyMap<number, Field | null>;
const NOTHING_CHOSEN: ChosenFields = new Map();

function chosenColumn({ column, heading }: ColumnCandidate, field: Field | null): RecognisedColumn {
  const reason = field === null ? "You chose to keep it as it stands." : `You chose ${FIELD_NAMES[field]}.`;
  return { column, heading, field, confidence: 1, reason, chosen: true };
}

interface Assignment {
  readonly fields: (Field | null)[];
  readonly scores: number[];
  readonly total: number;
}

/** The columns that may be the action; -1 stands for a table without one. */
function actionCandidates(columns: readonly ScoredColumn[], chosen: ChosenFields): number[] {
  const found: number[] = [-1];
  columns.forEach((column, index) => {
    if (chosen.has(index)) return;
    // "Agreed", "Agreed in part": what was said to it, and nothing to do.
    const { words, tellings, orders } = column.profile;
    if (words <= 2 && tellings >= 0.8 && orders === 0 && (column.words.action ?? 0) < PLAIN) return;
    if ((column.words.action ?? 0) > 0.2 || (column.isSilent && column.fits.action > 0.2)) found.push(index);
  });
  return found;
}

/** The best meanings of all columns where column `action` is the action (-1: none is). */
function assignFields(columns: readonly ScoredColumn[], action: number, chosen: ChosenFields): Assignment {
  const weights = columns.map((column, index) => weighColumn(column, index, action, columns));
  const taken = new Set(chosen.values());
  const none = columns.map((column) => Math.max(LEAST_SCORE, OTHER_HOLDS * (column.words.other ?? 0)));
  // Each field chooses a column; what it gains is what it brings over leaving the column alone.
  const gains = FIELDS.map((field, place) => [
    ...columns.map((_, index) => {
      if (chosen.has(index) || taken.has(field)) return -10;
      if (index === action && field === "action") return 10;
      return (weights[index]?.[place] ?? 0) - (none[index] as number);
    }),
    ...FIELDS.map(() => 0),
  ]);
  const places = assignBest(gains);
  const fields = columns.map((_, index): Field | null => chosen.get(index) ?? null);
  const scores = columns.map((_, index): number => (chosen.has(index) ? 1 : 0));
  const named = columns[action]?.words.action ?? 0;
  const passedOver =
    action >= 0 &&
    columns.some(({ words }) => (words.action ?? 0) >= PLAIN && named < NEARLY * (words.action ?? 0));
  let total =
    (action >= 0 ? WORTH_OF_ACTION : 0) + columns.length * LEAST_SCORE - (passedOver ? PASSED_OVER : 0);
  FIELDS.forEach((field, place) => {
    const index = places[place] as number;
    if (index >= columns.length) return;
    fields[index] = field;
    scores[index] = weights[index]?.[place] ?? 0;
    total += (scores[index] as number) - LEAST_SCORE;
  });
  return { fields, scores, total };
}
