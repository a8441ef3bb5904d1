/** Keeps in the workbook what the next refresh compares with. */
import type { RegisterBase } from "../../engine";
import { xmlOfBase } from "../registerBase";
import type { Step } from "./target";

/** An object and an action in a request, beside the XML. */
const BYTES_OF_A_PART = 1_000;

/** Replaces the parts that there are, adds what is missing, and takes away what is too much. */
export function writeBase(
  context: Excel.RequestContext,
  partIds: readonly string[],
  base: RegisterBase,
): readonly Step[] {
  const parts = () => context.workbook.customXmlParts;
  const xmls = xmlOfBase(base);
  const written = xmls.map((xml, index): Step => {
    const id = partIds[index];
    return {
      // A quotation mark takes two bytes in a request.
      bytes: xml.length * 1.5 + BYTES_OF_A_PART,
      queue: () => void (id === undefined ? parts().add(xml) : parts().getItem(id).setXml(xml)),
    };
  });
  const left = partIds.slice(xmls.length).map((id): Step => {
    return { bytes: BYTES_OF_A_PART, queue: () => parts().getItem(id).delete() };
  });
  return [...written, ...left];
}
