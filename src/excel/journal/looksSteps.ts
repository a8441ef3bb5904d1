/** Keeps in the workbook how our sheets are drawn now. */
import type { Step, Target } from "../write/target";
import { lookOf, xmlOfLooks, type SheetLooks } from "./sheetLooks";

/** An object and an action in a request, beside the XML. */
const BYTES_OF_A_PART = 1_000;

/** Nothing where none of the targets is drawn afresh. */
export function looksSteps(
  context: Excel.RequestContext,
  partIds: readonly string[],
  former: SheetLooks,
  targets: readonly Target[],
): readonly Step[] {
  const drawn = targets.filter((target) => target.draft.grows === undefined);
  if (drawn.length === 0) return [];
  const { customXmlParts } = context.workbook;
  const looks = {
    ...former,
    ...Object.fromEntries(drawn.map((target) => [target.draft.kind, lookOf(target)])),
  };
  const old = partIds.map((id): Step => {
    return { bytes: BYTES_OF_A_PART, queue: () => customXmlParts.getItemOrNullObject(id).delete() };
  });
  const now = xmlOfLooks(looks).map((xml): Step => {
    return { bytes: xml.length * 1.5 + BYTES_OF_A_PART, queue: () => void customXmlParts.add(xml) };
  });
  return [...old, ...now];
}
