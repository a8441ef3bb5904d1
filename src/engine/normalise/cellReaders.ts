/** The cell readers as recognition sees them: what a cell looks like decides with the heading what it means. */
import type { CellReaders, CellShape } from "../model/recognised";
import type { CellLook, CellValue } from "../model/snapshot";
import { fold } from "../text/fold";
import { plainText } from "../text/plainText";
import { beginsAsOrder } from "./orderWords";
import { kindOfOwner } from "./owners/ownerWords";
import { readOwners } from "./owners/readOwners";
import { isPale, ratingOfColour } from "./rag/ratingOfColour";
import { readRag } from "./rag/readRag";
import { namesInPassing, phraseNamed } from "./rag/ratingWords";
import { isDateFormat } from "./dates/isDateFormat";
import { looksLikeDate } from "./dates/looksLikeDate";
import { looksLikeRef } from "./readRef";
import { leadingStatus } from "./status/spokenStatus";

const PLAIN: CellLook = {};
const NOWHERE = [] as const;

/** A cell of more words says its date, rating or status in passing. */
const FEW_WORDS = 8;
/** A sentence begins here; shorter texts are phrases. */
const SENTENCE_WORDS = 6;
/** The longest cell that may name owners and nothing else. */
const OWNER_WORDS = 14;
const OWNER_LENGTH = 200;
const MOST_NAME_WORDS = 7;

const MONEY = /[£€$]\s?\d|\d\s?(?:£|€|GBP|pounds?\b)|^\d+(?:\.\d+)?\s?k$/i;
const MONEY_FORMAT = /[£€$](?![^[\]]*\])|\[\$[£€$]/;
const NUMBER = /^[+-]?[\d.,\s]*\d\s?%?$/;
/** A verb makes a sentence of it. */
const SAYS = /\b(?:is|are|was|were|has|have|had|been|being)\b/i;

export const cellReaders: CellReaders = { shapesOf };

/** All shapes that fit, most telling first; empty for an empty cell, unless its fill looks like a rating. */
function shapesOf(
  text: string,
  value: CellValue,
  numberFormat: string,
  look: CellLook,
): readonly CellShape[] {
  const plain = plainText(text);
  if (plain === "") return ratingOfColour(look.fill) !== null && !isPale(look.fill) ? ["rag"] : [];
  const words = countWords(plain);
  const shapes: CellShape[] = [];
  if (typeof value === "number")
    return isDateFormat(numberFormat) ? ["date"] : numberShapes(plain, numberFormat);
  if (words <= FEW_WORDS) {
    // "Completed" and "Ongoing" without a day are words for a status, whatever column they stand in.
    if (looksLikeDate(plain)) shapes.push("date");
    if (isRating(plain)) shapes.push("rag");
    if (!NUMBER.test(plain) && isStatus(plain, words)) shapes.push("status");
    if (MONEY.test(plain)) shapes.push("money");
    if (NUMBER.test(plain)) shapes.push("number");
    if (looksLikeRef(plain)) shapes.push("reference");
  }
  if (words <= OWNER_WORDS && plain.length <= OWNER_LENGTH && !shapes.includes("date") && isOwner(plain))
    shapes.push("owner");
  if (/\p{L}/u.test(plain)) shapes.push(words >= SENTENCE_WORDS ? "sentence" : "phrase");
  return shapes;
}

function numberShapes(text: string, numberFormat: string): CellShape[] {
  if (MONEY_FORMAT.test(numberFormat)) return ["money", "number"];
  return looksLikeRef(text) ? ["number", "reference"] : ["number"];
}

function isRating(text: string): boolean {
  const { state } = readRag({ text, look: PLAIN, at: NOWHERE });
  if (state === "read") return true;
  // "Red Cross" names a colour; "Slipped" names none and is one.
  return state === "assumed" && (phraseNamed(fold(text)) !== null || !namesInPassing(fold(text)));
}

function isStatus(text: string, words: number): boolean {
  const spoken = leadingStatus(text);
  return spoken !== null && (!spoken.loose || words <= 4);
}

function isOwner(text: string): boolean {
  if (beginsAsOrder(text)) return false;
  const reading = readOwners({ text, at: NOWHERE });
  if (reading.state === "assumed") return true;
  if (SAYS.test(text)) return false;
  if (reading.state !== "read") return false;
  const names = reading.value.map((owner) => owner.name);
  const known = names.filter(
    (name) => countWords(name) <= MOST_NAME_WORDS && kindOfOwner(name) !== "none",
  ).length;
  return known > 0 && known * 2 >= names.length;
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}
