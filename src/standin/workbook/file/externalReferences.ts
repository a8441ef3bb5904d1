/** References to other workbooks. Files number these ("[1]Sheet1!A1"); people see their names. */
import { outsideTexts } from "../formulas/formulaText";
import type { Workbook } from "../library";

const REFERENCE = /'\[(\d+)\]((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.\]])\[(\d+)\]([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula as Excel shows it while the other workbook is closed: `'C:\plans\[other.xlsx]Sheet1'!A1`. */
export function withBookNames(formula: string, library: Workbook): string {
  if (!/\[\d+\]/.test(formula)) return formula;
  return outsideTexts(formula, (part) =>
    part.replace(
      REFERENCE,
      (whole, quoted?: string, quotedSheet?: string, plain?: string, sheet?: string) => {
        const target = library.externalLinks[Number(quoted ?? plain) - 1]?.target;
        return target === undefined ? whole : `'${placeOf(target)}${quotedSheet ?? sheet ?? ""}'!`;
      },
    ),
  );
}

/** "C:\plans\[other.xlsx]" for "file:///C:/plans/other.xlsx"; an address on the web keeps its strokes. */
function placeOf(target: string): string {
  const web = /^https?:/i.test(target);
  const path = web ? target : decoded(target.replace(/^file:\/\/\/?/i, "")).replaceAll("/", "\\");
  const end = Math.max(path.lastIndexOf("\\"), path.lastIndexOf("/")) + 1;
  return `${path.slice(0, end)}[${path.slice(end)}]`.replaceAll("'", "''");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A percent sign that stands for itself.
  }
}
