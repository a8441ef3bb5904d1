/** Where Excel does more, or less, than one would think: what the stand-in has from a page or an issue alone. */
import { refusal, type Answer, type Scenario } from "../scenario";

export const SURPRISES: readonly Scenario[] = [
  {
    name: "figures written to cells of text format",
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.numberFormat = [["@"], ["@"], ["@"]];
      range.values = [[5], [1.5], [true]];
      range.load("values,valueTypes");
      await context.sync();
      return { values: range.values as Answer, types: range.valueTypes.map(([type]) => String(type)) };
    },
  },
  {
    name: "formulas written into an empty column of a table",
    ask: (context, sheet) =>
      columnOfTable(context, sheet, (cells) => (cells.formulas = [["=1+1"], ["=1+2"], ["=1+3"]])),
  },
  {
    name: "formulas written over texts in a column of a table",
    ask: (context, sheet) =>
      columnOfTable(context, sheet, (cells) => {
        cells.values = [["–"], ["–"], ["–"]];
        cells.formulas = [["=1+1"], ["=1+2"], ["=1+3"]];
      }),
  },
  {
    name: "merged areas: how many are told, and by which cells",
    ask: async (context, sheet) => {
      sheet.getRange("A1:B513").merge(true);
      const ask = (address: string) => () =>
        void sheet.getRange(address).getMergedAreasOrNullObject().load("areaCount");
      const part = sheet.getRange("B1:B9").getMergedAreasOrNullObject();
      await context.sync();
      return {
        most: await refusal(context, ask("A1:B512")),
        more: await refusal(context, ask("A1:B513")),
        coveredCells: part.isNullObject,
      };
    },
  },
  {
    name: "days that are hard to show",
    ask: async (context, sheet) => {
      const days = [0, 1, 59, 60, 61, -1, 2_958_466];
      const range = sheet.getRangeByIndexes(0, 0, days.length, 1);
      range.numberFormat = days.map(() => ["dd/mm/yyyy"]);
      range.values = days.map((day) => [day]);
      const short = sheet.getRange("C1");
      short.numberFormat = [["m/d/yyyy"]];
      short.values = [[46_085]];
      range.load("text");
      short.load("text,numberFormat");
      await context.sync();
      // How many signs fill a cell depends on its width.
      const shown = range.text.map(([text = ""]) => text.replace(/^#+$/, "#"));
      return { shown, short: short.text, format: short.numberFormat as Answer };
    },
  },
  {
    name: "messages and footers that are too long",
    ask: async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Amber" } };
      const alert = (characters: number) =>
        refusal(context, () => {
          const message = "x".repeat(characters);
          dataValidation.errorAlert = { title: "", message, style: "Information", showAlert: true };
        });
      const every = sheet.pageLayout.headersFooters.defaultForAllPages;
      const footer = (characters: number) =>
        refusal(context, () => void (every.leftFooter = "x".repeat(characters)));
      return {
        alerts: [await alert(224), await alert(256)],
        footers: [await footer(253), await footer(254)],
      };
    },
  },
];

/** What three cells of a table's second column hold after `write`. */
async function columnOfTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  write: (cells: Excel.Range) => unknown,
): Promise<Answer> {
  sheet.getRange("A1:B4").values = [
    ["Ref", "Link"],
    ["1", ""],
    ["2", ""],
    ["3", ""],
  ];
  sheet.tables.add(sheet.getRange("A1:B4"), true);
  const cells = sheet.getRange("B2:B4");
  write(cells);
  cells.load("formulas");
  await context.sync();
  return cells.formulas as Answer;
}
