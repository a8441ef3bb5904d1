/** Keeps in the workbook what the next refresh compares with. */
import type { RefreshedRegister } from "../../engine";
import { xmlOfBase } from "../registerBase";
import { replaceParts, type ReplacedParts, type StandingParts } from "./replaceParts";

export function writeBase(
  context: Excel.RequestContext,
  standing: StandingParts,
  registers: readonly RefreshedRegister[],
): ReplacedParts {
  const xmls = registers.flatMap(({ kind, merged }) => xmlOfBase(merged.base, kind));
  return replaceParts(context, standing, xmls);
}
