/** A text stays a text whatever it begins with; only `formula` (with its "=") computes. */
export type DraftValue = string | number | null | { readonly formula: string };
