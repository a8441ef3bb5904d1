/** Uses of a column beyond its field: a second field in the same cells, or ticks under people's names. */
import { agenciesIn } from "./agencyColumns";
import { columnLetters } from "../../model/address";
import type { Field } from "../../model/field";
import type { CellShape, RecognisedColumn, SeriesField } from "../../model/recognised";
import { FIELD_NAMES, shorten } from "./explainColumn";
import { withReviews } from "./findSeries";
import { matchHeading } from "../headings/matchHeading";
import type { ColumnCandidate } from "./matchColumns";

export interface ColumnUse extends RecognisedColumn {
  /** A second field that the heading names as well: "Timescale and lead". */
  readonly also: Field | null;
  /** The cells are ticks: what is meant is the heading, as with a person's name. */
  readonly ticked: boolean;
  /** Who is to do what stands in it, where each agency's actions have a column. */
  readonly agency?: string;
  /** Its place among the columns of one field for each review, the oldest first; missing where it is none. */
  readonly review?: number;
}

/** Pairs of fields that share cells and can be told apart in them. */
const PAIRS: readonly (readonly [Field, Field])[] = [
  ["due", "owners"],
  ["start", "owners"],
  ["review", "owners"],
  ["rag", "owners"],
];
const NAMED = 0.55;

/** The columns with what else they are for; `shapesOfText` tells a heading that is a rating or a status itself. */
export function columnUses(
  columns: readonly RecognisedColumn[],
  candidates: readonly ColumnCandidate[],
  shapesOfText: (text: string) => readonly CellShape[],
): ColumnUse[] {
  const choices = choiceColumns(candidates, shapesOfText);
  const agencies = agenciesIn(candidates);
  const taken = new Set(columns.map((column) => column.field));
  const ticked = taken.has("owners") ? new Set<number>() : tickedColumns(columns, candidates);
  return withReviews(columns, candidates).map((column) => {
    const plain: ColumnUse = { also: null, ticked: false, ...column };
    if (column.chosen) return plain;
    const agency = column.field === "action" ? agencies.get(column.column) : undefined;
    if (agency !== undefined) return { ...plain, agency };
    const choice = choices.get(column.column);
    if (choice !== undefined) return { ...plain, ...tickedUse(column, choice) };
    if (ticked.has(column.column)) return { ...plain, ...tickedUse(column, "owners") };
    const also = secondField(column, taken);
    if (!also) return plain;
    const reason = `${column.reason.replace(/\.$/, "")}, and ${FIELD_NAMES[also]} stands in the same cells.`;
    return { ...plain, reason, also };
  });
}

function secondField({ field, heading }: RecognisedColumn, taken: ReadonlySet<Field | null>): Field | null {
  if (field === null) return null;
  const scores = matchHeading(heading);
  for (const [one, other] of PAIRS) {
    if (field === one && !taken.has(other) && (scores[other] ?? 0) >= NAMED) return other;
    if (field === other && !taken.has(one) && (scores[one] ?? 0) >= NAMED) return one;
  }
  return null;
}

/** Two columns at least that hold ticks alone, under headings that are no field's. */
function tickedColumns(
  columns: readonly RecognisedColumn[],
  candidates: readonly ColumnCandidate[],
): ReadonlySet<number> {
  const found = new Set<number>();
  candidates.forEach(({ column, heading, profile }, index) => {
    const known = Math.max(0, ...Object.values(matchHeading(heading)));
    const field = columns[index]?.field ?? null;
    const free = field === null || field === "status";
    if (free && heading !== "" && known < NAMED && profile.sampled > 0 && profile.ticks === 1)
      found.add(column);
  });
  return found.size >= 2 ? found : new Set();
}

/** Ratings or statuses side by side as headings, with a tick under the one that holds: "R | A | G". */
function choiceColumns(
  candidates: readonly ColumnCandidate[],
  shapesOfText: (text: string) => readonly CellShape[],
): ReadonlyMap<number, SeriesField> {
  const found = new Map<number, SeriesField>();
  for (const field of ["rag", "status"] as const) {
    const columns = candidates.filter(
      ({ heading, profile }) =>
        heading !== "" && shapesOfText(heading)[0] === field && (profile.filled === 0 || profile.ticks === 1),
    );
    const ticked = columns.filter(({ profile }) => profile.filled > 0);
    if (columns.length >= 2 && ticked.length > 0) for (const { column } of columns) found.set(column, field);
  }
  return found;
}

function tickedUse(column: RecognisedColumn, field: Field): ColumnUse {
  return {
    ...column,
    field,
    confidence: 0.7,
    reason: `Column ${columnLetters(column.column)} is ${FIELD_NAMES[field]}: its cells are ticks under “${shorten(column.heading)}”.`,
    also: null,
    ticked: true,
  };
}
