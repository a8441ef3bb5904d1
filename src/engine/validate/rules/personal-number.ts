import type { Rule } from "../../model/finding";
import { isFirstOnSheet } from "../sheetCells";

const NHS = /(?<![\d/.-])([1-9]\d{2})([ -]?)(\d{3})\2(\d{4})(?![\d/-])/g;
const NATIONAL_INSURANCE = /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/;
const BIRTH =
  /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)\b[^.\n]{0,20}?\d{1,2}[./ -](?:\d{1,2}|[a-z]{3,9})[./ -]\d{2}/i;

/** What any of them holds, for a quick look. */
const QUICK = /\d\d/;
/** The second look: digits of an NHS or National Insurance number, or a word for a birth. */
const LIKELY = /\d{3}[ -]?\d{3}|\d\d ?\d\d ?\d\d|\bd\.?o\.?b|\bdate of birth|\bborn/i;

export const personalNumber: Rule = {
  id: "personal-number",
  severity: "must-fix",
  what: "A number stands in the plan by which a person can be identified.",
  why: "An NHS or National Insurance number or a date of birth identifies a child or a parent (UK GDPR).",
  advice: "Take it out before the plan goes any further.",
  check(plan, { plans, notice }) {
    if (!isFirstOnSheet(plan, plans)) return;
    return {
      texts: {
        holding: "0123456789",
        pattern: QUICK,
        found(text, at) {
          if (!LIKELY.test(text)) return;
          if (holdsNhsNumber(text)) notice({ at: [at], message: "It seems to hold an NHS number." });
          if (NATIONAL_INSURANCE.test(text))
            notice({ at: [at], message: "It holds a National Insurance number." });
          if (BIRTH.test(text)) notice({ at: [at], message: "It holds a date of birth." });
        },
      },
    };
  },
};

/** Ten digits whose last is the check digit, in groups as people write them or beside the word. */
function holdsNhsNumber(text: string): boolean {
  for (const match of text.matchAll(NHS)) {
    const digits = `${match[1]}${match[3]}${match[4]}`;
    if ((match[2] !== "" || /\bnhs\b/i.test(text)) && hasCheckDigit(digits)) return true;
  }
  return false;
}

/** Modulo 11 with weights from 10 to 2 (NHS Data Dictionary, NHS NUMBER). */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  const check = 11 - (sum % 11);
  return (check === 11 ? 0 : check) === Number(digits[9]);
}
