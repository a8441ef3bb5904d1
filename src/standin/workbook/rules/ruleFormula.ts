import { refuse } from "../../refusals";
import { outsideTexts } from "../formulas/formulaText";
import { isFormula } from "../library";

/** "Excel specifications and limits": text in a formula has at most 255 characters. */
export const FORMULA_TEXT_CHARACTERS = 255;

/** True where a text in quotes is longer than formulas may have it. */
export function hasLongText(formula: string): boolean {
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  return texts.some((text) => text.slice(1, -1).replaceAll('""', '"').length > FORMULA_TEXT_CHARACTERS);
}

/**
 * The formula of a rule or of a validation, without "=". Refuses what is none, references to tables by name, which
 * Excel takes in cells only (support.microsoft.com, "Using structured references with Excel tables"), and lists in
 * braces ([MS-XLSX] 2.6.4 and [MS-XLS] 2.5.198.5: no array constants).
 */
export function checkRuleFormula(formula: string, location: string): string {
  let structured = false;
  let array = false;
  outsideTexts(formula, (part) => {
    const bare = part.replace(/'(?:[^']|'')*'!/g, "");
    structured ||= /\[(?!\d+\])/.test(bare);
    array ||= bare.includes("{");
    return part;
  });
  if (structured) refuse.invalidArgument(location, "Rules cannot name tables.");
  if (array) refuse.invalidArgument(location, "Rules cannot hold lists in braces.");
  return isFormula(formula) && !hasLongText(formula) ? formula : refuse.invalidArgument(location);
}
