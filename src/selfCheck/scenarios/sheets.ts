/** Names, tables, rules and protection: what Excel allows, and how it refuses. */
import { refusal, type Answer, type Scenario } from "../scenario";

export const SHEETS: readonly Scenario[] = [
  {
    name: "names of sheets that are refused",
    ask: async (context) => {
      const answers: Record<string, Answer> = {};
      for (const name of ["x".repeat(32), "a/b", "a:b", "'a", "History", ""])
        answers[name] = await refusal(context, () => void context.workbook.worksheets.add(name));
      return answers;
    },
  },
  {
    name: "a sheet of a name that is there already",
    ask: async (context, sheet) => {
      sheet.load("name");
      await context.sync();
      return refusal(context, () => void context.workbook.worksheets.add(sheet.name));
    },
  },
  {
    name: "things that are not there",
    ask: async (context, sheet) => {
      const { workbook } = context;
      const nothing = workbook.worksheets.getItemOrNullObject("No such sheet");
      await context.sync();
      return {
        null: nothing.isNullObject,
        sheet: await refusal(context, () => workbook.worksheets.getItem("No such sheet").load("name")),
        table: await refusal(context, () => sheet.tables.getItem("NoSuchTable").load("name")),
        name: await refusal(context, () => workbook.names.getItem("NoSuchName").load("formula")),
      };
    },
  },
  {
    name: "a table: its headings, its growth, what it must not lie on",
    ask: async (context, sheet) => {
      sheet.getRange("A1:C3").values = [
        ["Ref", "Ref", ""],
        ["1", "a", "b"],
        ["2", "c", "d"],
      ];
      const table = sheet.tables.add(sheet.getRange("A1:C3"), true);
      table.name = "SelfCheckPlan";
      const heading = table.getHeaderRowRange();
      heading.load("values");
      await context.sync();
      table.resize(sheet.getRange("A1:D5"));
      const grown = table.getRange();
      grown.load("rowCount,columnCount");
      await context.sync();
      sheet.getRange("H1:I2").merge(false);
      await context.sync();
      return {
        headings: heading.values,
        grown: [grown.rowCount, grown.columnCount],
        overAnother: await refusal(context, () => void sheet.tables.add(sheet.getRange("B2:E6"), true)),
        overMerged: await refusal(context, () => void sheet.tables.add(sheet.getRange("H1:J4"), true)),
        nameLikeACell: await refusal(context, () => void (table.name = "May2019")),
        otherHeadingRow: await refusal(context, () => table.resize(sheet.getRange("A2:D5"))),
      };
    },
  },
  {
    name: "formulas over a table",
    ask: async (context, sheet) => {
      sheet.getRange("A1:B4").values = [
        ["RAG", "Days"],
        ["Red", 3],
        ["Amber", 5],
        ["Red", 7],
      ];
      sheet.tables.add(sheet.getRange("A1:B4"), true).name = "SelfCheckSums";
      await context.sync();
      const range = sheet.getRange("D1:D2");
      range.formulas = [['=COUNTIFS(SelfCheckSums[RAG],"Red")'], ["=SUM(SelfCheckSums[Days])"]];
      range.load("values,formulas");
      await context.sync();
      return { values: range.values, formulas: range.formulas };
    },
  },
  {
    name: "colour rules: how many, and none after clearing",
    ask: async (context, sheet) => {
      const rules = sheet.getRange("A1:A9").conditionalFormats;
      for (const word of ["Red", "Amber", "Green"]) {
        const { cellValue } = rules.add("CellValue");
        cellValue.format.fill.color = "#B3261E";
        cellValue.rule = { formula1: `="${word}"`, operator: "EqualTo" };
      }
      const before = rules.getCount();
      await context.sync();
      rules.clearAll();
      const after = rules.getCount();
      await context.sync();
      return [before.value, after.value];
    },
  },
  {
    name: "lists to choose from: one that fits, and one that is too long",
    ask: async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      const list = (source: string) => () =>
        void (dataValidation.rule = { list: { inCellDropDown: true, source } });
      const short = await refusal(context, list("Red,Amber,Green"));
      dataValidation.load("type,rule");
      await context.sync();
      const { type, rule } = dataValidation;
      return {
        short,
        type,
        source: String(rule.list?.source),
        long: await refusal(context, list("word,".repeat(60))),
      };
    },
  },
  {
    name: "writing to a protected sheet",
    ask: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      const answer = await refusal(context, () => void (sheet.getRange("A1").values = [["x"]]));
      sheet.protection.unprotect();
      await context.sync();
      return answer;
    },
  },
  {
    name: "a row put in above a table and its formula",
    ask: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1").formulas = [["=SUM(A1:A3)"]];
      sheet.getRangeByIndexes(1, 0, 1, 1).getEntireRow().insert("Down");
      const [formula, cells] = [sheet.getRange("C1"), sheet.getRange("A1:A4")];
      formula.load("formulas,values");
      cells.load("values");
      await context.sync();
      return { formula: formula.formulas, result: formula.values, cells: cells.values };
    },
  },
];
