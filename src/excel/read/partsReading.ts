/** What the workbook keeps for the board summary in parts of ours: what earlier boards saw, what we wrote last. */
import type { Question } from "../payload";
import type { StandingParts } from "../write/replaceParts";

/** A page's fingerprints or a board of some two hundred actions; larger ones are asked for in parts. */
const BYTES_OF_A_PART = 40_000;

/** Parts of one namespace while they are being read. */
export class PartsReading {
  private readonly xmls = new Map<string, string>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly ids: readonly string[],
  ) {}

  ask(): readonly Question[] {
    return this.ids.map((id) => ({
      bytes: BYTES_OF_A_PART,
      ask: () => {
        const xml = this.context.workbook.customXmlParts.getItem(id).getXml();
        return () => void this.xmls.set(id, xml.value);
      },
    }));
  }

  /** In the order of the workbook. */
  parts(): readonly { readonly id: string; readonly xml: string }[] {
    return this.ids.map((id) => ({ id, xml: this.xmls.get(id) ?? "" }));
  }

  /** As they are replaced; all of them are of that namespace. */
  standing(namespace: string): StandingParts {
    return { namespace, ids: this.ids, xmls: this.parts().map(({ xml }) => xml) };
  }
}
