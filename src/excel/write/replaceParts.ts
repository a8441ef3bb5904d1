/** What the workbook keeps for us in custom XML parts of one namespace, written anew. */
import type { FormerParts } from "../journal/journal";
import type { Step } from "./target";

/** An object and an action in a request, beside the XML. */
const BYTES_OF_A_PART = 1_000;

/** The parts as they stand, in the order of the workbook. */
export interface StandingParts extends FormerParts {
  readonly ids: readonly string[];
}

export interface ReplacedParts {
  readonly steps: readonly Step[];
  /** For the journal; empty where nothing changes. */
  readonly former: readonly FormerParts[];
}

export const NO_PARTS: ReplacedParts = { steps: [], former: [] };

/** Replaces the parts that there are, adds what is missing, and takes away what is too much. */
export function replaceParts(
  context: Excel.RequestContext,
  { namespace, ids, xmls: former }: StandingParts,
  xmls: readonly string[],
): ReplacedParts {
  const isSame = xmls.length === former.length && xmls.every((xml, index) => xml === former[index]);
  if (isSame) return NO_PARTS;
  const { customXmlParts } = context.workbook;
  const written = xmls.map((xml, index): Step => {
    const id = ids[index];
    return {
      // A quotation mark takes two bytes in a request.
      bytes: xml.length * 1.5 + BYTES_OF_A_PART,
      queue: () => void (id === undefined ? customXmlParts.add(xml) : customXmlParts.getItem(id).setXml(xml)),
    };
  });
  const left = ids.slice(xmls.length).map((id): Step => {
    return { bytes: BYTES_OF_A_PART, queue: () => customXmlParts.getItem(id).delete() };
  });
  return { steps: [...written, ...left], former: [{ namespace, xmls: former }] };
}
