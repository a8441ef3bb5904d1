/** The self-check is run against the stand-in here; `npm run test:excel` runs it in real Excel. */
import { compareAnswers } from "../../src/selfCheck/compareAnswers";
import type { Answers } from "../../src/selfCheck/scenario";
import { answersOfStandin } from "./answersOfStandin";

let answers: Answers;
beforeAll(async () => {
  answers = await answersOfStandin();
});

test("every question has an answer", () => {
  expect(Object.keys(answers).length).toBeGreaterThan(20);
  for (const [name, answer] of Object.entries(answers))
    expect([name, answer]).not.toEqual([name, { failed: expect.any(String) as string }]);
});

// What Microsoft documents.
test.each<[string, unknown]>([
  ["values of another shape than their range", "InvalidArgument"],
  ["writing to a protected sheet", "AccessDenied"],
  ["a sheet of a name that is there already", "ItemAlreadyExists"],
  ["colour rules: how many, and none after clearing", [3, 0]],
  ["a defined name that follows its cells", "$A$3:$B$5"],
  [
    "things that are not there",
    { null: true, sheet: "ItemNotFound", table: "ItemNotFound", name: "ItemNotFound" },
  ],
  ["formulas written into an empty column of a table", [["=1+3"], ["=1+3"], ["=1+3"]]],
  ["formulas written over texts in a column of a table", [["=1+1"], ["=1+2"], ["=1+3"]]],
  [
    "merged areas: how many are told, and by which cells",
    { most: "done", more: "GeneralException", coveredCells: true },
  ],
])("%s", (name, answer) => expect(answers[name]).toEqual(answer));

test("a build gives the figures that its four actions make, and leaves the texts as they were typed", () => {
  const text = JSON.stringify(answers["build, then refresh after an edit"]);
  expect(text).toContain("=under way");
  expect(text).toContain('"1.10"');
});

describe("compareAnswers", () => {
  const standin: Answers = { fills: ["", "#FFC000"], table: { grown: [5, 4] } };

  test("finds nothing in equal answers", () => {
    expect(compareAnswers(standin, JSON.parse(JSON.stringify(standin)) as Answers)).toEqual([]);
  });

  test.each<[string, Answers, string]>([
    [
      "a value",
      { ...standin, fills: ["#FFFFFF", "#FFC000"] },
      'fills [0]: the stand-in says "", Excel says "#FFFFFF"',
    ],
    [
      "a deeper one",
      { ...standin, table: { grown: [5, 5] } },
      "table [grown] [1]: the stand-in says 4, Excel says 5",
    ],
    ["one more", { ...standin, more: true }, "more: the stand-in says nothing, Excel says true"],
    ["one less", { fills: ["", "#FFC000"] }, 'table: the stand-in says {"grown":[5,4]}, Excel says nothing'],
  ])("names the place of %s", (_, excel, line) => {
    expect(compareAnswers(standin, excel)).toEqual([line]);
  });
});
