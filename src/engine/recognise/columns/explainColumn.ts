/** The reason for a column's meaning, in a sentence for the user. */
import type { Field } from "../../model/field";
import type { CellShape } from "../../model/recognised";
import type { HeadingScores } from "../headings/matchHeading";
import type { ColumnProfile } from "../grid/profileColumn";

/** What the pane calls the fields. */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  ref: "Reference",
  group: "Recommendation or area",
  action: "Action",
  detail: "How",
  owners: "Lead",
  resources: "Resources",
  start: "Start",
  review: "Review",
  due: "Due",
  outcome: "Outcome",
  evidence: "Evidence",
  progress: "Progress",
  rag: "RAG",
  status: "Status",
  priority: "Priority",
};

/** The shape that speaks for a field, and what people call it. */
const TELLING_SHAPES: Partial<Record<Field, readonly [CellShape, string]>> = {
  ref: ["reference", "are references"],
  owners: ["owner", "name people, roles or teams"],
  resources: ["money", "are amounts of money"],
  start: ["date", "are dates"],
  review: ["date", "are dates"],
  due: ["date", "are dates"],
  rag: ["rag", "are ratings"],
  status: ["status", "are statuses"],
};

/** Such as "Column F is Due: its heading says “By when” and 14 of 16 cells are dates." */
export function explainColumn(
  letters: string,
  heading: string,
  field: Field | null,
  words: HeadingScores,
  profile: ColumnProfile,
): string {
  if (field === null) {
    if (heading === "")
      return `Column ${letters} has no heading and nothing in it says what it is: it is kept as it stands.`;
    return `Column ${letters} is kept under its own heading “${shorten(heading)}”: it is none of the usual columns.`;
  }
  const because: string[] = [];
  if ((words[field] ?? 0) > 0) because.push(`its heading says “${shorten(heading)}”`);
  else if (heading === "") because.push("it has no heading");
  const contents = describeContents(field, profile);
  if (contents) because.push(contents);
  else if (profile.filled === 0) because.push("it is empty so far");
  else if ((words[field] ?? 0) === 0)
    because.push(`of what is left this fits its ${profile.filled} filled cells best`);
  return `Column ${letters} is ${FIELD_NAMES[field]}: ${because.join(" and ")}.`;
}

function describeContents(field: Field, profile: ColumnProfile): string | null {
  if (profile.sampled === 0)
    return profile.ratedFills > 0 && field === "rag" ? "its cells are coloured" : null;
  const of = (share: number): string => `${Math.round(share * profile.sampled)} of ${profile.sampled} cells`;
  const telling = TELLING_SHAPES[field];
  if (telling) {
    const share = profile.shares[telling[0]] ?? 0;
    return share > 0 ? `${of(share)} ${telling[1]}` : null;
  }
  if (field === "action" && profile.orders >= 0.3) return `${of(profile.orders)} say what to do`;
  if (field === "progress" && profile.tellings >= 0.3)
    return `${of(profile.tellings)} say what has been done`;
  return null;
}

export function shorten(text: string, length = 60): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
