/** How sheets are drawn is kept without what stands on them, and comes back as it was. */
import type { SheetDraft } from "../../src/engine";
import { lookOf, looksOfXml, xmlOfLooks } from "../../src/excel/journal/sheetLooks";

const SUMMARY: SheetDraft = {
  kind: "summary",
  name: "Board summary",
  cells: [{ row: 0, column: 0, values: [["Red at the last board: K. Osei"]] }],
  styles: [{ area: { row: 0, column: 0, rows: 1, columns: 3 }, bold: true }],
  columnWidths: [9, 32, 12],
  rowHeights: [
    { row: 0, height: 32 },
    { row: 1, height: 14.25 },
    { row: 2, height: 14.25 },
    { row: 3, height: 14.25 },
    { row: 9, height: 14.25 },
  ],
  tables: [],
  choices: [],
  colours: [],
  charts: [
    {
      name: "ActionPlanStatus",
      kind: "BarClustered",
      title: "Actions by status",
      data: { row: 4, column: 0, rows: 3, columns: 2 },
      over: { row: 4, column: 4, rows: 9, columns: 1 },
      colours: ["#1F3A5F"],
      altText: "Bar chart: K. Osei 3, L. Webb 4.",
    },
  ],
  frozenRows: 2,
  showGridlines: false,
  page: { orientation: "Landscape", pagesWide: 1 },
  prints: ["abc"],
};

const look = lookOf({
  draft: SUMMARY,
  name: "Board summary",
  before: null,
  named: false,
  tables: [],
  charts: [],
  rename: (formula) => formula,
  tableName: (name) => name,
});

test("the look comes back as it was", () => {
  const { summary } = looksOfXml(xmlOfLooks({ summary: look }));
  expect(summary).toEqual(look);
  expect(summary?.rowHeights).toEqual(SUMMARY.rowHeights);
});

test("nothing of what people wrote is in it", () => {
  expect(xmlOfLooks({ summary: look }).join("")).not.toMatch(/Osei|Webb/);
});

test("what an earlier version kept, each row's height for itself, is understood", () => {
  const [xml = ""] = xmlOfLooks({ summary: look });
  const earlier = xml.replace(
    /'rowHeights':\[.*?\]\]/,
    "'rowHeights':[{'row':0,'height':32},{'row':1,'height':20}]",
  );
  expect(earlier).not.toBe(xml);
  expect(looksOfXml([earlier]).summary?.rowHeights).toEqual([
    { row: 0, height: 32 },
    { row: 1, height: 20 },
  ]);
});
