/** Cells that hold a date and a lead together, taken apart where they allow it. */
import type { Field } from "../../model/field";
import type { CellShape, Piece } from "../../model/recognised";

/** A status such as "Ongoing" stands for a date as well. */
const SHAPES_OF: Partial<Record<Field, readonly CellShape[]>> = {
  due: ["date", "status"],
  start: ["date", "status"],
  review: ["date", "status"],
  rag: ["rag"],
};
/** Where one part ends and the next begins. */
const BETWEEN = /\n|\s+[-–—|]\s+|;\s*|,\s+|\s*\/\s+|\s+\/\s*/;

/**
 * The parts of the cell by field: what looks like a date (or rating) is the typed field's, the rest is the
 * lead's. Null where the cell does not come apart; then it is kept whole.
 */
export function splitCombined(
  piece: Piece,
  typed: Field,
  other: Field,
  shapesOf: (text: string) => readonly CellShape[],
): Map<Field, Piece[]> | null {
  const wanted = SHAPES_OF[typed];
  const parts = piece.text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (wanted === undefined) return null;
  if (parts.length < 2) {
    const { date, rest } = wanted.includes("date") ? splitAtDate(piece.text, shapesOf) : NOT_SPLIT;
    if (date === "" || rest === "") return null;
    return new Map<Field, Piece[]>([
      [typed, [{ ...piece, text: date }]],
      [other, [{ ...piece, text: rest }]],
    ]);
  }
  const fits = parts.map((part) => shapesOf(part).some((shape) => wanted.includes(shape)));
  const dated = parts.filter((_, index) => fits[index]);
  const rest = parts.filter((_, index) => !fits[index]);
  if (dated.length === 0 || rest.length === 0) return null;
  return new Map<Field, Piece[]>([
    [typed, [{ ...piece, text: dated.join("\n") }]],
    [other, [{ ...piece, text: rest.join("\n") }]],
  ]);
}

const NOT_SPLIT = { date: "", rest: "" } as const;

/** "31 July 2026", "By 31 July", "End of July"; a month or a season is a date by itself. */
const BEGINS_DATE = /^(?:\d|(?:by|from|end|early|mid|late)(?:\b|$))/i;

/** The day with which the text ends, and what stands before it; either may be the whole text. */
export function splitAtDate(
  text: string,
  shapesOf: (text: string) => readonly CellShape[],
): { readonly date: string; readonly rest: string } {
  const words = text.split(/\s+/);
  const isDate = (part: string): boolean => shapesOf(part)[0] === "date";
  for (const [from, word] of words.entries()) {
    if (!BEGINS_DATE.test(word) && !isDate(word)) continue;
    const date = words.slice(from).join(" ");
    if (isDate(date)) return { date, rest: words.slice(0, from).join(" ") };
  }
  return { date: "", rest: text };
}
