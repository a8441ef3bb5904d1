import { runSteps } from "../../src/engine";
import { numberRunsInSteps } from "../../src/excel/read/askShownTexts";

const runs = (...column: (string | number | null)[]) =>
  runSteps(
    numberRunsInSteps(
      column.map((value) => [value]),
      1,
    ),
  ).map(({ first, last }) => [first, last]);

describe("numberRunsInSteps", () => {
  test.each([
    ["no number, nothing to ask", ["Action", null, "text"], []],
    ["numbers below a heading", ["Due", 44000, 44001, 44002], [[1, 3]]],
    ["a short text between numbers is read along", [44000, "TBC", 44002], [[0, 2]]],
    ["empty cells after the last number are not", [44000, null, null], [[0, 0]]],
    [
      "a long text between two numbers parts them",
      [1, "x".repeat(900), 2],
      [
        [0, 0],
        [2, 2],
      ],
    ],
  ])("%s", (_, column, expected) => {
    expect(runs(...column)).toEqual(expected);
  });
});
