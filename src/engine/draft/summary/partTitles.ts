/** The titles of the parts of the page, by which a refresh finds them again. */
export const PART_TITLES = {
  attention: "For the board’s attention",
  movement: "Movement",
  completeness: "Completeness",
  budget: "Shares of the budget",
  key: "Key to the ratings",
  earlier: "Earlier commentary",
  notes: "Notes kept",
} as const;
