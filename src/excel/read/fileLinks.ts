/** Formulas and links that reach for another file. */

/** `[budget.xlsx]Costs!A1`, `'C:\\Plans\\[budget.xlsx]Costs'!A1`: a workbook in brackets, its sheet, an exclamation mark. */
const OTHER_WORKBOOK = /(?:'([^'[\]]*))?\[([^[\]]+)\][^[\]'"!(),]*'?!/;
const TEXT = /"[^"]*"/g;
/** In a formula such as HYPERLINK("\\\\server\\plans\\plan.docx"). */
const PLACE = /file:\/\/[^"]+|\\\\[^"\\]+\\[^"]+|[A-Z]:\\[^"]+/i;
/** What a link leads to that anybody, or nobody, can open. */
const NO_FILE = /^(?:#|(?:https?|mailto|tel|ftp|javascript):)/i;
const BEHIND_A_SIGN_IN = /^https?:\/\/[\w-]+\.sharepoint\.com\//i;

/** The file that a formula reaches for; null where it stays in its workbook. */
export function fileOfFormula(formula: string): string | null {
  const [, path = "", book] = OTHER_WORKBOOK.exec(formula.replace(TEXT, "")) ?? [];
  // Files of other programs name the workbook by its number alone.
  if (book !== undefined) return /^\d+$/.test(book) ? "another workbook" : `${path}${book}`;
  return PLACE.exec(formula)?.[0] ?? null;
}

/** Whether the address of a link is a file on a drive, on a server of the organisation or behind its sign-in. */
export function isFile(address: string): boolean {
  return address !== "" && (!NO_FILE.test(address) || BEHIND_A_SIGN_IN.test(address));
}
