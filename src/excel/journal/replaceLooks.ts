/** Keeps in the workbook how our sheets are drawn now. */
import { NO_PARTS, replaceParts, type ReplacedParts } from "../write/replaceParts";
import type { Target } from "../write/target";
import type { FormerContent } from "./formerContent";
import { lookOf, xmlOfLooks } from "./sheetLooks";

/** Nothing where none of the targets is drawn afresh. */
export function replaceLooks(
  context: Excel.RequestContext,
  former: Pick<FormerContent, "looks" | "looksParts">,
  targets: readonly Target[],
): ReplacedParts {
  const drawn = targets.filter((target) => target.draft.grows === undefined);
  if (drawn.length === 0) return NO_PARTS;
  const looks = {
    ...former.looks,
    ...Object.fromEntries(drawn.map((target) => [target.draft.kind, lookOf(target)])),
  };
  return replaceParts(context, former.looksParts, xmlOfLooks(looks));
}
