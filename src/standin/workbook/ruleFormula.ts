import { refuse } from "../refusals";
import { outsideTexts } from "./formulaText";
import { isFormula } from "./library";

/** "Excel specifications and limits": text in a formula has at most 255 characters. */
export const FORMULA_TEXT_CHARACTERS = 255;

/** True where a text in quotes is longer than formulas may have it. */
export function hasLongText(formula: string): boolean {
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  return texts.some((text) => text.slice(1, -1).replaceAll('""', '"').length > FORMULA_TEXT_CHARACTERS);
}

/**
 * The formula of a rule or of a validation, without "=". Refuses what is none, and references to tables by name,
 * which Excel takes in cells only (support.microsoft.com, "Using structured references with Excel tables").
 */
export function checkRuleFormula(formula: string, location: string): string {
  let structured = false;
  outsideTexts(formula, (part) => {
    structured ||= /\[(?!\d+\])/.test(part.replace(/'(?:[^']|'')*'!/g, ""));
    return part;
  });
  if (structured) refuse.invalidArgument(location, "Rules cannot name tables.");
  return isFormula(formula) && !hasLongText(formula) ? formula : refuse.invalidArgument(location);
}
