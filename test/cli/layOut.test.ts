import { alignColumns, paint, shorten, wrapText } from "../../src/cli/layOut";

test.each([
  ["between words", "one two three", 8, "", "one two\nthree"],
  ["long words stay whole", "extraordinarily long", 8, "", "extraordinarily\nlong"],
  ["line breaks stay", "one\ntwo", 20, "", "one\ntwo"],
  ["indented", "one two three", 10, "  ", "  one two\n  three"],
])("wrapText %s", (_, text, width, indent, expected) => {
  expect(wrapText(text, width, indent)).toBe(expected);
});

test("alignColumns: texts to the left, figures to the right", () => {
  expect(alignColumns([["Status", "Actions"], ["Complete", "4"]], [1])).toBe("Status    Actions\nComplete        4"); // prettier-ignore
});

test.each([
  ["short", "short"],
  ["just ten.", "just ten."],
  ["a text of many words", "a text of…"],
  ["two\nlines", "two lines"],
])("shorten to ten characters: %s", (text, expected) => {
  expect(shorten(text, 10)).toBe(expected);
});

test("paint leaves the words alone where colours are not shown", () => {
  expect(paint("Red", "red", false)).toBe("Red");
  expect(paint("Red", "red", true)).toContain("Red");
});
