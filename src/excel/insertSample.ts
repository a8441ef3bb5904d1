/** Puts a small made-up plan on a new sheet, for whoever has none at hand. */
import { freeSheetName, type IsoDate } from "../engine";
import { printsOfRows } from "./journal/cellPrints";
import { wholeSheetList } from "./journal/putRight";
import { refuseSheets } from "./journal/refuseLocked";
import { nextNumber, writeJournalled } from "./journal/writeJournalled";
import { runWriting } from "./runWriting";
import { samplePlan, type SamplePlan } from "./samplePlan";

/** Widths in points, one a column. */
const WIDTHS = [40, 120, 220, 110, 75, 55, 80, 200];
const HEADING_FILL = "#DDEBF7";
const HEADING_ROW = 3;
const BYTES_OF_THE_SAMPLE = 30_000;

/**
 * Two round trips; touches no other sheet. The new sheet comes to the front.
 * @returns the name of the new sheet
 * @throws ExcelError when Excel refuses, as in a protected workbook
 */
export function insertSample(asOf: IsoDate): Promise<string> {
  return runWriting(async (context) => {
    const list = await wholeSheetList(context);
    refuseSheets(list.structureProtected);
    const plan = samplePlan(asOf);
    const name = freeSheetName(
      plan.sheet,
      list.sheets.map((sheet) => sheet.name),
    );
    const written = printsOfRows([[plan.title], [plan.note], [], plan.headings, ...plan.rows]);
    const journal = {
      number: nextNumber(list.journal),
      label: "Sample plan",
      entries: [{ kind: "drawn" as const, own: null, sheet: name, former: null, after: written.join(" ") }],
      parts: [],
    };
    const queue = () => writeSample(context.workbook.worksheets.add(name), plan);
    await writeJournalled(context, list.journal, journal, [[{ bytes: BYTES_OF_THE_SAMPLE, queue }]]);
    return name;
  });
}

function writeSample(sheet: Excel.Worksheet, plan: SamplePlan): void {
  const columns = plan.headings.length;
  sheet.getRange("A1:A2").values = [[plan.title], [plan.note]];
  sheet.getRange("A1").format.font.bold = true;
  sheet.getRange("A1").format.font.size = 14;
  const cells = [plan.headings, ...plan.rows];
  const table = sheet.getRangeByIndexes(HEADING_ROW, 0, cells.length, columns);
  // Before the values, so that "1.10" stays what it is.
  table.numberFormat = cells.map((row) =>
    row.map((value) => (typeof value === "number" ? "dd/mm/yyyy" : "@")),
  );
  table.values = cells.map((row) => [...row]);
  table.format.verticalAlignment = "Top";
  const headings = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, columns);
  headings.format.font.bold = true;
  headings.format.fill.color = HEADING_FILL;
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(HEADING_ROW, column, 1, 1).format.columnWidth = width;
  });
  sheet.activate();
  // Last: Excel on the web takes longest over it.
  table.format.wrapText = true;
}
