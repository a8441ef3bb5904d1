/** The columns that the generated plans have, and how people head them. */
export const COLUMN_KINDS = [
  "ref",
  "group",
  "action",
  "detail",
  "owners",
  "due",
  "outcome",
  "rag",
  "progress",
  "extra",
] as const;

export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Columns that a plan may lack. */
export const OPTIONAL_KINDS = COLUMN_KINDS.filter((kind) => kind !== "action");

/** Of each kind a list of the same length, the last one Welsh. */
export const HEADINGS: Readonly<Record<ColumnKind, readonly [string, string, string, string]>> = {
  ref: ["Ref", "No.", "Ref no", "Rhif"],
  group: ["Recommendation", "Area for improvement", "Objective", "Argymhelliad"],
  action: ["Action", "Action required", "What will we do?", "Camau gweithredu"],
  detail: ["How", "How will we do it?", "Method", "Sut"],
  owners: ["Lead", "Who", "Responsible officer", "Arweinydd"],
  due: ["By when", "Due date", "Timescale", "Erbyn pryd"],
  outcome: ["Desired outcome", "Success measure", "What will be different?", "Canlyniad"],
  rag: ["RAG", "RAG rating", "RAG status", "RAG"],
  progress: ["Progress", "Progress to date", "Update", "Cynnydd"],
  extra: ["Link to strategy", "Committee paper", "Risk register entry", "Strategaeth"],
};

/** Whether the column is about planning or about following up, for headings of two rows. */
export const FOLLOWS_UP: ReadonlySet<ColumnKind> = new Set(["outcome", "rag", "progress", "extra"]);
