import { isFormula } from "../workbook/library";
import { readTypedDate } from "./readTypedDate";
import { readTypedNumber } from "./readTypedNumber";

/** What a typed text becomes. */
export type Typed =
  | { readonly kind: "empty" }
  /** `quoted`: a leading apostrophe was typed, which keeps the rest a text and is no part of it. */
  | { readonly kind: "text"; readonly text: string; readonly quoted: boolean }
  /** `format` is given to a cell that is formatted General. */
  | { readonly kind: "number"; readonly number: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: string }
  /** Without the "=". */
  | { readonly kind: "formula"; readonly formula: string }
  /** Excel shows "There's a problem with this formula". */
  | { readonly kind: "refused" };

export interface TypingPlace {
  /** The cell is formatted "@". */
  readonly textFormat: boolean;
  /** Completes a date without a year. */
  readonly thisYear: () => number;
  readonly date1904: boolean;
}

const ERRORS = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"];

/**
 * What Excel makes of a text that is typed into a cell, or written to `Range.values`: that is parsed
 * as if typed, in US order of dates (office-js issue 1559). The forms are those of the support pages
 * "Stop automatically changing numbers to dates" and "Format numbers as dates or times"; Excel has no
 * written grammar. In doubt this converts: an add-in that means text has to say so.
 */
export function readTyped(text: string, place: TypingPlace): Typed {
  if (text === "") return { kind: "empty" };
  if (place.textFormat) return { kind: "text", text, quoted: false };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1), quoted: true };
  if (text.startsWith("=") && text.length > 1) return formula(text.slice(1));
  const trimmed = text.trim();
  const number = mayBeNumber(trimmed)
    ? (readTypedNumber(trimmed) ?? readTypedDate(trimmed, place.thisYear, place.date1904))
    : null;
  if (number) return { kind: "number", ...number };
  if (/^(true|false)$/i.test(trimmed)) return { kind: "boolean", boolean: trimmed.toLowerCase() === "true" };
  if (ERRORS.includes(trimmed.toUpperCase())) return { kind: "error", error: trimmed.toUpperCase() };
  if (/^[+-]./s.test(text)) return formula(text);
  // "@SUM(A1)" is how Lotus 1-2-3 wrote formulas, and Excel still takes it.
  if (/^@./s.test(text)) return /^@[A-Z][\w.]*\(/i.test(text) ? formula(text.slice(1)) : { kind: "refused" };
  return { kind: "text", text, quoted: false };
}

/** Most texts are words: only short ones with a digit are looked at more closely. */
function mayBeNumber(text: string): boolean {
  return text.length <= LONGEST_NUMBER && /\d/.test(text);
}

/** More than "30 September 2021 10:30:15 AM" takes, or a number in full. */
const LONGEST_NUMBER = 60;

function formula(text: string): Typed {
  return isFormula(text) ? { kind: "formula", formula: text } : { kind: "refused" };
}
