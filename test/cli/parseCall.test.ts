import { parseAsOf, parseCall } from "../../src/cli/parseCall";

const options = { "as-of": { type: "string" }, stats: { type: "boolean" } } as const;

test("a file and its options, in any order", () => {
  const { file, values } = parseCall(["--stats", "plan.xlsx", "--as-of", "2026-03-31"], options);
  expect(file).toBe("plan.xlsx");
  expect({ ...values }).toEqual({ stats: true, "as-of": "2026-03-31" });
});

test.each([
  ["no file", [], /Which workbook\?/],
  ["two files", ["a.xlsx", "b.xlsx"], /One workbook at a time/],
  ["an option that is not there", ["a.xlsx", "--colour"], /--colour/],
  ["an option without its value", ["a.xlsx", "--as-of"], /--as-of/],
])("%s is refused with a sentence", (_, args, sentence) => {
  expect(() => parseCall(args, options)).toThrow(sentence);
});

test.each([
  ["2026-03-31", "2026-03-31"],
  ["2024-02-29", "2024-02-29"],
  [undefined, "2026-11-21"],
])("the day %s", (text, expected) => {
  expect(parseAsOf(text, "2026-11-21")).toBe(expected);
});

test.each(["31/03/2026", "2026-3-31", "2026-02-30", "2025-02-29", "today", ""])("%s is no day", (text) => {
  expect(() => parseAsOf(text, "2026-11-21")).toThrow(/Write it like 2026-03-31/);
});
