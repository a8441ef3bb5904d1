/** Further columns of a meaning that is taken: a second lead, an impact beside the outcome, a revised date. */
import type { Field } from "../../model/field";
import { scoreOf, type ScoredColumn } from "./weighColumn";

/** Fields that several columns may hold together, with the score that a further column needs. */
const SHARED_FIELDS: Partial<Record<Field, number>> = {
  owners: 0.75,
  detail: 0.7,
  outcome: 0.75,
  evidence: 0.75,
  progress: 0.62,
  resources: 0.75,
};

/** A column full of names needs less of a heading: "Health lead" beside "LA lead". */
const NAMES = 0.7;
const WORDED_OWNERS = 0.6;

/** Further columns of the same meaning join the first, where both say so clearly. */
export function shareFields(
  columns: readonly ScoredColumn[],
  fields: (Field | null)[],
  scores: number[],
): void {
  columns.forEach((column, index) => {
    if (fields[index] !== null) return;
    const due = column.words.due ?? 0;
    if (due > 0.6 && fields.includes("due") && isRevision(column, columns[fields.indexOf("due")])) {
      fields[index] = "due";
      scores[index] = scoreOf(column, "due", due);
      return;
    }
    for (const [field, least] of Object.entries(SHARED_FIELDS) as [Field, number][]) {
      const words = column.words[field] ?? 0;
      const telling = field === "owners" && column.fits.owners >= NAMES ? WORDED_OWNERS : least;
      if (words < telling || !fields.includes(field) || words < (column.words.other ?? 0)) continue;
      const score = scoreOf(column, field, words);
      if (score < 0.5 || holdsDays(column)) continue;
      fields[index] = field;
      scores[index] = score;
      return;
    }
  });
}

/** "Last update" over days alone is when, and not what. */
function holdsDays({ profile }: ScoredColumn): boolean {
  return (profile.leading.date ?? 0) >= 0.8 && profile.words <= 3;
}

const REVISION = /\b(?:revis|extend|new|original|initial|forecast|amended|updated)/i;

/** One of the two headings says that its date replaces the other, or was replaced. */
function isRevision(column: ScoredColumn, other: ScoredColumn | undefined): boolean {
  return REVISION.test(column.heading) || (other !== undefined && REVISION.test(other.heading));
}
