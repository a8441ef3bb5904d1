/** No table: one block for each recommendation, as a council's web page has it, pasted into a sheet. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { fill, fitHeights, RATING_FILLS, setPage, setWidths } from "./look";

interface Block {
  readonly recommendation: string;
  readonly outcomes: readonly string[];
  readonly details: readonly string[];
  readonly rag: string;
}

const BLOCKS: readonly Block[] = [
  {
    recommendation:
      "1. The Head of Service should make sure that every child has a written safety plan that the people around the child have seen.",
    outcomes: [
      "Safety plans are written with the child and a parent or carer",
      "Schools and placements hold a copy",
    ],
    details: [
      "One-page safety plan designed with four young people in May 2026",
      "Consent to share is now asked at the first meeting",
      "Audit in September: 22 of 30 children had a plan, 15 of these had been shared",
    ],
    rag: "Amber",
  },
  {
    recommendation:
      "2. The Management Board should agree how partners pay for the speech and language post after March 2027.",
    outcomes: ["The post is funded for three years", "No gap in screening"],
    details: ["Paper went to the Board in July", "ICB has asked for figures on need before it decides"],
    rag: "Red",
  },
  {
    recommendation:
      "3. The police and the service should cut the time between arrest and decision for children.",
    outcomes: ["Nine in ten decisions within 42 days", "Children and families know what happens next"],
    details: [
      "Weekly call between custody, gateway team and the service since June",
      "Median down from 71 to 49 days",
      "Leaflet for families printed in five languages",
    ],
    rag: "Amber",
  },
  {
    recommendation:
      "4. The Victims' Lead should ask victims about their experience, and report what they say to the Board each quarter.",
    outcomes: ["The Board hears victims' views at each meeting"],
    details: [
      "Short telephone survey in use; first report in October",
      "Board minutes show two decisions that followed from it",
    ],
    rag: "Green",
  },
  {
    recommendation:
      "5. Children's Social Care and the service should plan together for children who come back from custody.",
    outcomes: ["Address known ten working days before release", "School or college place ready"],
    details: [
      "Joint planning from the first week in custody",
      "All three children released since June had an address in time",
    ],
    rag: "Green",
  },
];

export function inspectionBlocks(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Recommendations");
  setWidths(sheet, [110]);
  setPage(sheet);
  let row = 1;
  const put = (text: string, style: { bold?: boolean; size?: number; italic?: boolean } = {}): number => {
    const cell = sheet.getCell(row, 1);
    cell.value = text;
    cell.font = {
      name: "Calibri",
      size: style.size ?? 11,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
    };
    cell.alignment = { wrapText: true, vertical: "top" };
    return row++;
  };
  put("Thornbury Vale Youth Justice Service", { bold: true, size: 16 });
  put("What we have done about the inspection's recommendations", { bold: true, size: 13 });
  put("Position at 30 September 2026, reported to the Management Board on 8 October 2026", { italic: true });
  row++;
  for (const block of BLOCKS) {
    put(block.recommendation, { bold: true });
    row++;
    put("Desired outcome", { bold: true });
    block.outcomes.forEach((text) => put(`• ${text}`));
    put("Detail", { bold: true });
    block.details.forEach((text) => put(`• ${text}`));
    put("RAG", { bold: true });
    writeRating(sheet, put(block.rag), block.rag);
    row++;
  }
  put("Page last reviewed: 12 October 2026", { italic: true });
  fitHeights(sheet);
  return workbook;
}

function writeRating(sheet: Worksheet, row: number, rag: string): void {
  fill(sheet.getCell(row, 1), RATING_FILLS[rag] as string);
}
