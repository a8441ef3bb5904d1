/** The meanings that a column, or the label of a block, can have. */
export const FIELDS = [
  "ref",
  "group",
  "action",
  "detail",
  "owners",
  "resources",
  "start",
  "review",
  "due",
  "outcome",
  "evidence",
  "progress",
  "rag",
  "status",
  "priority",
] as const;

export type Field = (typeof FIELDS)[number];

export const DATE_FIELDS = ["start", "review", "due"] as const satisfies readonly Field[];
export type DateField = (typeof DATE_FIELDS)[number];

/** Fields that are kept as the text that stands there. */
export const TEXT_FIELDS = [
  "group",
  "action",
  "detail",
  "resources",
  "outcome",
  "evidence",
  "progress",
  "priority",
] as const satisfies readonly Field[];
export type TextField = (typeof TEXT_FIELDS)[number];
