/** Keeps in the workbook what was written on the board summary, so that the next refresh knows what people typed. */
import type { SheetDraft } from "../../engine";
import { xmlOfSummaryBase } from "../summaryBase";
import type { Step } from "./target";

const BYTES_OF_A_PART = 1_000;

/** Nothing where no summary is drafted. Replaces the part that there is, and takes away what is too much. */
export function writeSummaryBase(
  context: Excel.RequestContext,
  partIds: readonly string[],
  drafts: readonly SheetDraft[],
): readonly Step[] {
  const prints = drafts.find((draft) => draft.kind === "summary")?.prints;
  if (prints === undefined) return [];
  const parts = () => context.workbook.customXmlParts;
  const xml = xmlOfSummaryBase(prints);
  const [id, ...more] = partIds;
  return [
    {
      // A quotation mark takes two bytes in a request.
      bytes: xml.length * 1.5 + BYTES_OF_A_PART,
      queue: () => void (id === undefined ? parts().add(xml) : parts().getItem(id).setXml(xml)),
    },
    ...more.map((one) => ({ bytes: BYTES_OF_A_PART, queue: () => parts().getItem(one).delete() })),
  ];
}
