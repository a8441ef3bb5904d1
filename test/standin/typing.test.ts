/**
 * What Excel makes of texts that are written to `Range.values`: "the value is parsed as if typed"
 * (office-js issue 1559), under the rules of the support pages "Stop automatically changing numbers
 * to dates", "Format numbers as dates or times" and "Format numbers as text".
 */
import { codeOf, newWorkbook, onSheet, written } from "./excel";

beforeEach(() => void newWorkbook());

/** Serials counted by hand from 25569 = 1 January 1970. */
const MARCH_4_2026 = 46085;
const MAY_1_2026 = 46143;
const JULY_1_2021 = 44378;

describe("texts that become numbers or dates in a General cell", () => {
  test.each<[string, unknown, string]>([
    ["1.10", 1.1, "General"],
    ["007", 7, "General"],
    ["-3", -3, "General"],
    // 15 digits ("Excel specifications and limits").
    ["12345678901234567", 12345678901234500, "General"],
    ["0.012345678901234567", 0.0123456789012345, "General"],
    ["123456789012345678E2", 1.23456789012345e19, "0.00E+00"],
    ["(5)", -5, "General"],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["1E5", 100000, "0.00E+00"],
    ["50%", 0.5, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["1 1/2", 1.5, "# ?/?"],
    ["3/4", MARCH_4_2026, "d-mmm"],
    ["5-1", MAY_1_2026, "d-mmm"],
    ["7/1/2021", JULY_1_2021, "m/d/yyyy"],
    ["2021-07-01", JULY_1_2021, "yyyy-mm-dd"],
    ["1 July 2021", JULY_1_2021, "d-mmm-yy"],
    ["July 1, 2021", JULY_1_2021, "d-mmm-yy"],
    ["July 2021", JULY_1_2021, "mmm-yy"],
    ["Jul-21", 46224, "d-mmm"],
    ["Jul-45", 16619, "mmm-yy"],
    ["10:30", 0.4375, "h:mm"],
    ["10:30 PM", 0.9375, "h:mm AM/PM"],
    ["7/1/2021 12:00", JULY_1_2021 + 0.5, "m/d/yyyy h:mm"],
    ["TRUE", true, "General"],
    ["false", false, "General"],
    ["#N/A", "#N/A", "General"],
  ])("%s", async (typed, value, format) => {
    expect(await written(typed)).toMatchObject({ value, format });
  });
});

describe("texts that stay texts in a General cell", () => {
  test.each([
    "Red",
    "13/12/2021",
    "78/91/104",
    "31/04/2021",
    "1.2.3",
    "1.10.2",
    "5(a)",
    "1iv)",
    "YOS 1",
    "Q4 2020-21",
    "2020/21",
    "21st April 2021",
    "July/Sept 2019",
    "1,23",
    "12 34",
    "-",
    "+",
    "@",
    "TRUE story",
    "1 July or 2 July",
    "25:99",
  ])("%s", async (typed) => {
    expect(await written(typed)).toMatchObject({ value: typed, type: "String" });
  });
});

describe("texts that become formulas", () => {
  test.each<[string, string, unknown]>([
    ["=1+2", "=1+2", 3],
    ["+1+2", "=+1+2", 3],
    ["-1-2", "=-1-2", -3],
    ["@SUM(1,2)", "=SUM(1,2)", 3],
    ["-abc", "=-abc", "#NAME?"],
    ['=HYPERLINK("#A1","Go")', '=HYPERLINK("#A1","Go")', "Go"],
  ])("%s", async (typed, formula, value) => {
    expect(await written(typed)).toMatchObject({ formula, value });
  });

  test.each(["=1+", "=SUM(", "- see above, and more", "--", "+ )", "@home address"])(
    "%s is no formula that Excel takes",
    async (typed) => {
      expect(await codeOf(written(typed))).toBe("InvalidArgument");
    },
  );
});

describe("ways to keep a text a text", () => {
  test.each(["1.10", "3/4", "=1+2", "+1", "@x", "TRUE", "007", "'quoted'"])(
    "the number format @ (Range.numberFormat): %s",
    async (text) => {
      expect(await written(text, "@")).toMatchObject({ value: text, type: "String", text });
    },
  );

  test.each(["1.10", "3/4", "=1+2", "-5", "TRUE"])(
    "a leading apostrophe, which is no part of the value: %s",
    async (text) => {
      expect(await written(`'${text}`)).toMatchObject({ value: text, type: "String" });
    },
  );

  test("a second apostrophe is part of the text", async () => {
    expect(await written("''tis")).toMatchObject({ value: "'tis" });
  });
});

test("a cell with another format keeps it when a text becomes a date", async () => {
  expect(await written("7/1/2021", "dd/mm/yyyy")).toMatchObject({ value: JULY_1_2021, text: "01/07/2021" });
});

test("a number is a number, but in a cell of the text format ('anything that is entered', KB 141765)", async () => {
  expect(await written(1.1)).toMatchObject({ value: 1.1, type: "Double" });
  expect(await written(1.1, "0%")).toMatchObject({ value: 1.1, type: "Double" });
  expect(await written(5, "@")).toMatchObject({ value: "5", type: "String" });
  expect(await written(true, "@")).toMatchObject({ value: "TRUE", type: "String" });
});

test("an empty text empties the cell and keeps its format; null leaves the cell alone (Range.values)", async () => {
  await written("kept", "@");
  expect(await written(null)).toMatchObject({ value: "kept", format: "@" });
  expect(await written("")).toMatchObject({ value: "", type: "Empty", format: "@" });
});

test("a cell holds at most 32,767 characters (Excel specifications and limits)", async () => {
  expect(await codeOf(written("x".repeat(32_767)))).toBe("");
  expect(await codeOf(written("x".repeat(32_768)))).toBe("InvalidArgument");
});

test("two-digit years count from 1930 to 2029", async () => {
  expect((await written("1/1/29")).text).toBe("01/01/2029");
  expect((await written("1/1/30")).text).toBe("01/01/1930");
});

test("text from a person's hand is typed too", async () => {
  const standin = newWorkbook();
  standin.typeInto("Sheet1", 0, 0, "3/4");
  const value = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });
  expect(value).toEqual([[MARCH_4_2026]]);
});
