/** What Excel makes of values that are written to cells. */
import { refusal, type Answer, type Scenario } from "../scenario";

const TYPED = [
  "1.10",
  "007",
  "1E5",
  "TRUE",
  "12%",
  "£5",
  "31/12/2026",
  "12/31/2026",
  "2026-12-31",
  "Q4 2026-27",
  "=1+1",
  "'=1+1",
  "'007",
  "-5",
  " two words ",
  "",
];

export const CELLS: readonly Scenario[] = [
  {
    name: "texts written as values",
    ask: async (context, sheet) => columnOf(context, sheet, TYPED, "General"),
  },
  {
    // The year is that of the day, so only what is shown can be compared.
    name: "a day and a month without a year",
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1:A2");
      range.values = [["3/4"], ["5-1"]];
      range.load("text");
      await context.sync();
      return range.text;
    },
  },
  {
    name: "texts written to cells of text format",
    ask: async (context, sheet) => columnOf(context, sheet, TYPED, "@"),
  },
  {
    name: "a text that begins like a formula and is none",
    ask: async (context, sheet) => {
      const answers: Record<string, Answer> = {};
      for (const text of ["+ see note", "@SUM(", "=overdue", "- none"])
        answers[text] = await refusal(context, () => void (sheet.getRange("A1").values = [[text]]));
      return answers;
    },
  },
  {
    name: "values of another shape than their range",
    ask: (context, sheet) => refusal(context, () => void (sheet.getRange("A1:B2").values = [["one"]])),
  },
  {
    name: "a number with a date format, as it is shown",
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.numberFormat = [["dd/mm/yyyy"], ["mmm-yy"], ["d mmmm yyyy"]];
      range.values = [[46112], [46112], [46112]];
      range.load("values,text,numberFormat");
      await context.sync();
      return { values: range.values, text: range.text, formats: range.numberFormat };
    },
  },
  {
    name: "formulas and their results",
    ask: async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Red", 1],
        ["Green", 2],
        ["Red", 4],
      ];
      const range = sheet.getRange("D1:D4");
      range.formulas = [
        ['=COUNTIFS(A1:A3,"Red")'],
        ['=SUMPRODUCT((A1:A3="Red")*B1:B3)'],
        ['=IFERROR(1/0,"none")'],
        ["=1/0"],
      ];
      range.load("values,formulas,text");
      await context.sync();
      return { values: range.values, formulas: range.formulas, text: range.text };
    },
  },
  {
    name: "the used range of an empty and of a formatted sheet",
    ask: async (context, sheet) => {
      const empty = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      sheet.getRange("C3").format.fill.color = "#FF0000";
      const formatted = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return [empty.isNullObject, formatted.isNullObject];
    },
  },
  {
    name: "merged cells and what they cover",
    ask: async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["one", "two"],
        ["three", "four"],
      ];
      const area = sheet.getRange("A1:B2");
      area.merge(false);
      const merged = sheet.getRange("A1:D4").getMergedAreasOrNullObject();
      merged.load(
        "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
      );
      area.load("values");
      await context.sync();
      return {
        values: area.values,
        areas: merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [
          rowIndex,
          columnIndex,
          rowCount,
          columnCount,
        ]),
      };
    },
  },
  {
    name: "fills: none, white, and a mixed range",
    ask: async (context, sheet) => {
      sheet.getRange("B1").format.fill.color = "#FFFFFF";
      sheet.getRange("C1").format.fill.color = "#FFC000";
      const fills = ["A1", "B1", "C1", "A1:C1"].map((address) => sheet.getRange(address).format.fill);
      fills.forEach((fill) => fill.load("color"));
      await context.sync();
      return fills.map(({ color }) => color);
    },
  },
];

async function columnOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  texts: readonly string[],
  format: string,
): Promise<Answer> {
  const range = sheet.getRangeByIndexes(0, 0, texts.length, 1);
  range.numberFormat = texts.map(() => [format]);
  range.values = texts.map((text) => [text]);
  range.load("values,text,formulas,valueTypes");
  await context.sync();
  return Object.fromEntries(
    texts.map((text, row) => [
      text,
      {
        value: range.values[row]?.[0] as Answer,
        shown: range.text[row]?.[0] as Answer,
        formula: range.formulas[row]?.[0] as Answer,
        type: String(range.valueTypes[row]?.[0]),
      },
    ]),
  );
}
