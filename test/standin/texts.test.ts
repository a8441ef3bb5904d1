/** Texts that are hard to keep: what was written is read again, here and from the saved file (ECMA-376 part 1, 22.9.2.19: ST_Xstring). */
import { readParts } from "../../src/standin/workbook/file/packageParts";
import { codeOf, newWorkbook, onSheet, reopened } from "./excel";

function write(texts: readonly string[]) {
  return onSheet((sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, texts.length, 1);
    range.numberFormat = texts.map(() => ["@"]);
    range.values = texts.map((text) => [text]);
  });
}

function read(count: number) {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, count, 1).load("values");
    await context.sync();
    return range.values.map((row) => row[0] as unknown);
  });
}

const TEXTS: readonly (readonly [string, string])[] = [
  ["control characters (ECMA-376 22.9.2.19)", "a\u0001b\u0000c\u001fd\u007f"],
  ["what looks like their writing", "_x0041_ and _x000D_"],
  ["carriage returns", "first\r\nsecond\rthird"],
  ["line feeds and tabs", "first\nsecond\tthird"],
  ["half a surrogate pair", "\ud83d alone, \ude00 too"],
  ["emoji and combining accents", "\u{1F469}\u200D\u{1F4BB} e\u0301 \u{1F1EC}\u{1F1E7}"],
  ["right to left", "\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD"],
  ["signs that are no characters", "\ufffe\uffff"],
  ["signs of XML", `<a href="x">&amp;</a> ]]> '`],
  ["blanks at both ends", "  two and two  "],
  ["253 line breaks", Array.from({ length: 254 }, (_one, line) => `line ${line}`).join("\n")],
  ["32,767 characters (Excel specifications and limits)", "x".repeat(32_767)],
];

test.each(TEXTS)("%s", async (_what, text) => {
  const standin = newWorkbook();
  await write([text]);
  expect(await read(1)).toEqual([text]);
  await reopened(standin);
  expect(await read(1)).toEqual([text]);
  expect(await read(1)).toEqual([text]);
});

test("saving leaves the open workbook as it was", async () => {
  const standin = newWorkbook();
  await write(["a\u0001b"]);
  await standin.save();
  expect(await read(1)).toEqual(["a\u0001b"]);
});

test("the file writes such signs as Excel does", async () => {
  const standin = newWorkbook();
  await write(["a\u0001b\r\n"]);
  const parts = await readParts(await standin.save(), (name) => name === "xl/sharedStrings.xml");
  expect(parts.get("xl/sharedStrings.xml")).toContain("a_x0001_b_x000D_\n");
});

test("one character more than a cell holds is refused", async () => {
  newWorkbook();
  expect(await codeOf(write(["x".repeat(32_768)]))).toBe("InvalidArgument");
});

test("such signs in a table's headings are in the file and come back", async () => {
  const standin = newWorkbook();
  await write(["\uffff\ufffe", "a"]);
  await onSheet((sheet) => void sheet.tables.add("A1:A2", true));
  await reopened(standin);
  const name = await onSheet(async (sheet, context) => {
    const column = sheet.tables.getItemAt(0).columns.getItemAt(0).load("name");
    await context.sync();
    return column.name;
  });
  expect([name, ...(await read(2))]).toEqual(["\uffff\ufffe", "\uffff\ufffe", "a"]);
});
