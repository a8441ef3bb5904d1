/** How well a column would do as each field: its heading's words and its contents, and where it stands. */
import { FIELDS, type Field } from "../../model/field";
import type { FieldFits } from "./fitField";
import { headingTokens, type HeadingScores } from "../headings/matchHeading";
import { isOutlineCode } from "./outlineOf";
import type { ColumnProfile } from "../grid/profileColumn";

/** A column with all that speaks for its meaning. */
export interface ScoredColumn {
  readonly column: number;
  readonly heading: string;
  readonly profile: ColumnProfile;
  readonly words: HeadingScores;
  readonly fits: FieldFits;
  /** It has no heading, or one that says nothing. */
  readonly isSilent: boolean;
}

/** From here on the words of a heading mean something. */
const KNOWN = 0.6;
/** From this share on, a column holds one kind of thing. */
const PURE = 0.8;
/** Below this share it holds that kind of thing here and there. */
const MIXED = 0.5;
/** How far the words go alone; contents give the rest. */
const SHARE_OF_WORDS = 0.6;
/** What contents can bring without a heading, and against a heading that says nothing we know. */
const CONTENTS_ALONE = 0.62;
const CONTENTS_AGAINST_HEADING = 0.34;

/** The column's score for each field, given which column is the action. */
export function weighColumn(
  column: ScoredColumn,
  index: number,
  action: number,
  columns: readonly ScoredColumn[],
): number[] {
  return FIELDS.map((field) => {
    if (field === "action")
      return index === action
        ? scoreOf(column, field, column.words.action ?? 0) + (isNamedBy(column, columns) ? OF_ITS_OWN : 0)
        : -10;
    if (index === action) return -10;
    let words = column.words[field] ?? 0;
    const actionWords = column.words.action ?? 0;
    if (action >= 0) {
      // A second column of actions is what the action serves when it stands before, and its detail after.
      if (field === "group" && index < action) words = Math.max(words, 0.78 * actionWords);
      // Of two outcomes, the one before the action is what it serves.
      if (field === "group" && index < action && hasOutcomeAfter(columns, action))
        words = Math.max(words, 0.85 * (column.words.outcome ?? 0));
      // "Detail" before the action is that of what it serves, and no progress.
      if (index < action && (column.words.detail ?? 0) >= KNOWN && (column.words.progress ?? 0) >= KNOWN) {
        if (field === "group") words = Math.max(words, 0.7);
        if (field === "progress") words *= 0.6;
      }
      if (field === "detail" && index > action) words = Math.max(words, 0.78 * actionWords);
    }
    let score = scoreOf(column, field, words);
    // "Domain 1" beside a column of numbers is what the action serves, and no reference.
    const named = (field === "ref" || field === "group") && (column.words.group ?? 0) > 0.6;
    if (named && isNumbered(column) && hasOwnRefs(column, columns))
      score = field === "ref" ? 0.5 * score : words * SHARE_OF_WORDS + 0.1;
    if (action >= 0) score *= placeFactor(field, index, action);
    if (field === "detail" && index === action + 1) score += 0.03;
    if (field === "ref" && index === 0 && isListOfRefs(column, columns))
      score = Math.max(score, CONTENTS_ALONE * column.fits.ref);
    if (field === "ref")
      score *= isBesideAction(column, index, action, columns) ? 1.1 : index === 0 ? 1.05 : 0.92;
    if (field === "group" && action >= 0 && index < action) score += 0.03 / (action - index);
    if (field === "group" && (column.words.group ?? 0) > 0.3 && isAnswered(column, columns))
      score += RECOMMENDATION;
    if (field === "rag" || field === "status") score += newestBonus(column, columns, index);
    return score;
  });
}

/** What words and contents come to together; `words` is what the heading says for the field. */
export function scoreOf(column: ScoredColumn, field: Field, words: number): number {
  const fit = column.fits[field];
  if (column.isSilent) return CONTENTS_ALONE * fit;
  const score =
    words === 0 ? CONTENTS_AGAINST_HEADING * fit : words * (SHARE_OF_WORDS + (1 - SHARE_OF_WORDS) * fit);
  return column.profile.sampled === 0 ? score : corrected(column, field, score);
}

/** The score where the contents plainly contradict the heading, or say more than it. */
function corrected(column: ScoredColumn, field: Field, score: number): number {
  const { fits, words, profile } = column;
  const fit = fits[field];
  const says = (other: Field): boolean => (words[other] ?? 0) > 0.6;
  const dates = profile.leading.date ?? 0;
  switch (field) {
    case "action":
      // Recommendations that say what to do, beside responses that say what was done.
      if (profile.orders >= 0.6 && profile.words >= 4) return score + 0.12;
      return profile.tellings >= 0.7 && profile.orders === 0 ? 0.8 * score : score;
    case "rag":
      // "Status" over Red, Amber, Green is a rating, and "How are we doing" over nothing else; "RAG" over High and Low is a priority.
      if (fit >= 0.6 && (says("status") || (profile.words < 2 && says("progress"))))
        return Math.max(score, 0.92 * fit);
      return fits.rag < 0.3 && fits.priority > 0.7 ? 0.5 * score : score;
    case "status":
      return fits.rag >= 0.6 && fit < 0.6 ? 0.6 * score : score;
    case "priority":
      if (says("rag") && fits.rag < 0.3) return Math.max(score, 0.8 * fit);
      // A priority is a level; "Health" under "Priority" is what the action serves.
      return fit < 0.35 && fits.rag < 0.5 ? 0.4 * score : score;
    case "owners":
      // Names under "By when", dates under "Lead": somebody wrote the headings in another order.
      if (dates >= PURE) return 0.4 * score;
      // "Support" is people, or what it takes.
      if ((words.resources ?? 0) > 0 && fit < MIXED) return 0.5 * score;
      return fit >= PURE && dates === 0 && says("due") ? Math.max(score, 0.6) : score;
    case "resources":
      return fits.owners >= PURE && !says("resources") ? 0.5 * score : score;
    case "start":
    case "due":
      if (field === "due" && dates >= PURE && (says("owners") || (words.due ?? 0) > 0.3))
        return Math.max(score, 0.62);
      if (dates === 0 && (fits.owners >= PURE || (profile.leading.number ?? 0) >= PURE)) return 0.4 * score;
      // A date column full of sentences is none.
      return profile.sampled > 2 && fit < 0.1 && profile.words > 8 ? 0.55 * score : score;
    case "ref":
    case "group": {
      // "Must do" over whole sentences is what the actions serve.
      if (field === "ref" && fit < NONE && profile.words > LONGEST_REF) return 0.5 * score;
      // A recommendation that is only a number is a reference.
      if (!isNumbered(column)) return score;
      return field === "group" ? 0.5 * score : says("group") ? Math.max(score, 0.8) : score;
    }
    default:
      return score;
  }
}

/** References, leads or days are those of this column: "Milestone ref" and "Milestone owner" beside "Milestone". */
function isNamedBy({ heading }: ScoredColumn, columns: readonly ScoredColumn[]): boolean {
  const [name, ...more] = headingTokens(heading);
  if (name === undefined || more.length > 0) return false;
  return columns.some((one) => {
    const [first, ...rest] = headingTokens(one.heading);
    return first === name && rest.length > 0 && ITS_OWN.some((field) => (one.words[field] ?? 0) > NAMED);
  });
}

const ITS_OWN: readonly Field[] = ["ref", "owners", "due"];
const NAMED = 0.5;
const OF_ITS_OWN = 0.15;
/** A recommendation is what actions answer, whatever theme it stands under. */
const RECOMMENDATION = 0.12;
const NONE = 0.15;
const LONGEST_REF = 3;

/** A recommendation, or sentences beside the names of themes or standards: "Improvement needed" beside "Standard". */
function isAnswered(column: ScoredColumn, columns: readonly ScoredColumn[]): boolean {
  if (headingTokens(column.heading)[0] === "recommendation") return true;
  const isName = ({ words, profile }: ScoredColumn): boolean =>
    (words.group ?? 0) >= KNOWN && profile.words <= LONGEST_NAME;
  return column.profile.words >= SHORTEST_SENTENCE && columns.some(isName);
}

const LONGEST_NAME = 5;
const SHORTEST_SENTENCE = 8;

/** A recommendation or theme that is only a number. */
function isNumbered({ profile, fits }: ScoredColumn): boolean {
  return profile.words <= 2 && fits.ref >= 0.5;
}

/** "A-01", "A-02" under a heading that hardly says anything ("Title"), where no other column says that it is it. */
function isListOfRefs(column: ScoredColumn, columns: readonly ScoredColumn[]): boolean {
  return (
    column.fits.ref >= PURE &&
    Math.max(0, ...Object.values(column.words)) <= HINT &&
    !columns.some(({ words }) => (words.ref ?? 0) >= Math.max(0.4, ...Object.values(words)))
  );
}

/** As much as a heading says that means something only where nothing else speaks. */
const HINT = 0.5;

/** Of two references the one right before the action is its own: "Ref | Aim | Ref | Action", "ID | WBS | Name". */
function isBesideAction(
  { words, fits }: ScoredColumn,
  index: number,
  action: number,
  columns: readonly ScoredColumn[],
): boolean {
  return (
    index > 0 &&
    index === action - 1 &&
    (words.ref ?? 0) >= 0.9 &&
    fits.ref >= 0.6 &&
    columns.some(
      ({ heading }, place) =>
        place < index &&
        (heading === columns[index]?.heading || isOutlineCode(columns[index]?.heading ?? "")),
    )
  );
}

/** Another column is a reference by its heading and by what stands in it. */
function hasOwnRefs(column: ScoredColumn, columns: readonly ScoredColumn[]): boolean {
  return columns.some((one) => one !== column && (one.words.ref ?? 0) >= 0.4 && one.fits.ref >= 0.6);
}

/** What leads to an action stands before it, what follows from it stands after. */
function placeFactor(field: Field, index: number, action: number): number {
  const before = index < action;
  switch (field) {
    case "group":
      return before ? 1 : 0.72;
    case "detail":
    case "evidence":
    case "progress":
      return before ? 0.85 : 1;
    case "outcome":
      return before ? 0.93 : 1;
    default:
      return 1;
  }
}

function hasOutcomeAfter(columns: readonly ScoredColumn[], action: number): boolean {
  return columns.some((column, index) => index > action && (column.words.outcome ?? 0) > 0.6);
}

/** Of several ratings, one for each review, the last that holds anything is the one that counts. */
function newestBonus(column: ScoredColumn, columns: readonly ScoredColumn[], index: number): number {
  return column.profile.filled > 0 || column.profile.ratedFills > 0
    ? (0.04 * (index + 1)) / columns.length
    : 0;
}
