import { literal, sheetLink } from "../../../src/engine/draft/sheetLink";
import { matchNames } from "../../../src/engine/draft/summary/nameMatches";
import type { Action } from "../../../src/engine/model/plan";

const at = { sheet: "Plan", row: 6, column: 1 };

test("a link reads as its cell is called, and quotes what a formula wants quoted", () => {
  expect(sheetLink(at)).toEqual({ formula: `=HYPERLINK("#'Plan'!B7","Plan B7")` });
  expect(sheetLink(at, 'the "big" one')).toEqual({ formula: `=HYPERLINK("#'Plan'!B7","the ""big"" one")` });
});

describe("signs that a formula cannot keep in a file", () => {
  test.each([
    ["half of a pair", "high \ud83d alone", '"high \ufffd alone"'],
    ["a control character", "a\u0001b", '"a\ufffdb"'],
    ["a sign that is none", "\uffff", '"\ufffd"'],
    ["a whole pair stays", "\u{1f600}", '"\u{1f600}"'],
    ["so does a line break", "two\nlines", '"two\nlines"'],
  ])("%s", (_, text, written) => {
    expect(literal(text)).toBe(written);
  });

  test("any sign stands for one where rows are counted by it", () => {
    const column = { heading: "Lead", nameOf: ({ id }: Action) => id };
    expect(matchNames(column, ["\udc00 low", "who?"], 40).map(({ criterion }) => criterion)).toEqual([
      '"? low"',
      '"who~?"',
    ]);
  });
});
