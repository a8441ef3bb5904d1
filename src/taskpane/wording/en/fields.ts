/** What the meanings of columns, the roles of rows, the ratings and the statuses are called. */
import type { Field, RatingOrNone, RowRole, StatusWord } from "../../../engine";

export const fields = {
  ref: "Reference",
  group: "Recommendation or aim",
  action: "Action",
  detail: "How",
  owners: "Lead",
  resources: "Resources",
  start: "Start date",
  review: "Review date",
  due: "Due date",
  outcome: "Outcome",
  evidence: "Evidence",
  progress: "Progress",
  rag: "RAG rating",
  status: "Status",
  priority: "Priority",
} satisfies Record<Field, string>;

export const rowRoles = {
  title: "Title",
  note: "Note",
  blank: "Blank",
  heading: "Heading",
  section: "Section",
  action: "Action",
  continuation: "Continuation",
  progress: "Progress",
  total: "Total",
  signoff: "Sign-off",
  label: "Label",
  outcome: "Outcome",
  detail: "Detail",
  rag: "RAG",
  other: "Not understood",
} satisfies Record<RowRole, string>;

export const statuses = {
  "not-started": "Not started",
  "in-progress": "In progress",
  complete: "Complete",
  "carried-forward": "Carried forward",
  superseded: "Superseded",
} satisfies Record<StatusWord, string>;

export const ratings = {
  Red: "Red",
  Amber: "Amber",
  Green: "Green",
  Blue: "Blue",
  "Not rated": "Not rated",
} satisfies Record<RatingOrNone, string>;
