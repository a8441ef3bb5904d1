/** The colours of the ratings in a register that stands, made afresh. */
import type { CellAddress } from "../model/address";
import type { DraftColours } from "../model/draft";
import type { RagRating } from "../model/reading";
import { RAG_RATINGS } from "../model/settings";
import type { CellValue } from "../model/snapshot";
import { RATING_PAINT } from "./palette";
import { area } from "./sheetSketch";

/** The heading of the register's column of ratings. */
export const RATING_HEADING = "RAG";

export interface RatingColours {
  readonly colours: DraftColours;
  /** How many cells get each colour; ratings that no cell has are left out. */
  readonly counts: readonly { readonly rating: RagRating; readonly cells: number }[];
  /** Cells with another text: they get no colour. */
  readonly others: readonly CellAddress[];
}

/** Of the cells below `first`, itself included. */
export function draftRatingColours(first: CellAddress, values: readonly CellValue[]): RatingColours {
  const { sheet, row, column } = first;
  // As a conditional format compares: without regard to case, but for every space.
  const texts = values.map((value) => String(value ?? "").toLowerCase());
  const words = RAG_RATINGS.map((rating) => rating.toLowerCase());
  return {
    colours: {
      area: area(row, column, values.length),
      words: RAG_RATINGS.map((word) => ({ word, ...RATING_PAINT[word] })),
    },
    counts: RAG_RATINGS.map((rating, index) => ({
      rating,
      cells: texts.filter((text) => text === words[index]).length,
    })).filter(({ cells }) => cells > 0),
    others: texts.flatMap((text, index) =>
      text === "" || words.includes(text) ? [] : [{ sheet, row: row + index, column }],
    ),
  };
}
