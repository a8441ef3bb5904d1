/** Writes one fix. */
import { contentOf } from "../journal/cellContent";
import type { StandingFix } from "./checkFixes";

const TEXT_FORMAT = "@";

/** The format first, because Excel reads what is written by it: in a cell of the text format a date would be a text. */
export function queueFix({ fix, range, numberFormat: standing }: StandingFix): void {
  const { value, fill } = fix;
  const forced = typeof value === "number" && standing === TEXT_FORMAT ? "General" : undefined;
  const numberFormat = fix.numberFormat ?? forced;
  if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
  range.formulas = [[contentOf(value === "" ? null : value, numberFormat ?? standing)]];
  if (fill === "") range.format.fill.clear();
  else if (fill !== undefined) range.format.fill.color = fill;
}
