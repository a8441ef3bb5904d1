import { ExcelError } from "../../src/excel/excelError";
import { failureOf } from "../../src/taskpane/failureOf";
import { confidenceWord } from "../../src/taskpane/recognised/confidenceWord";
import { firstSentence, recognisedSentence } from "../../src/taskpane/recognised/recognisedSentence";
import { today } from "../../src/taskpane/today";
import { isDarkColour } from "../../src/taskpane/useDarkMode";
import { counted, listed } from "../../src/taskpane/wording/en/phrases";
import { askingAnalysis, listAnalysis, offeringAnalysis } from "./correctedAnalysis";
import { planAnalysis, twoPlansAnalysis, twoTablesAnalysis } from "./madeUpAnalysis";
import { english } from "../../src/taskpane/wording/en/english";
import { speak } from "../../src/taskpane/wording";

speak(english);

test.each([
  [0, "0 actions"],
  [1, "1 action"],
  [11, "11 actions"],
  [1204, "1,204 actions"],
])("%i is said as %s", (count, words) => {
  expect(counted(count, "action")).toBe(words);
});

test.each([
  [[], ""],
  [["Register"], "Register"],
  [["Register", "Summary"], "Register and Summary"],
  [["Register", "Summary", "Checks"], "Register, Summary and Checks"],
])("%j is listed as %s", (texts, words) => {
  expect(listed(texts)).toBe(words);
});

test("one table, several on a sheet, and several sheets are told apart", () => {
  expect(recognisedSentence(twoTablesAnalysis)).toBe(
    "This looks like an action plan: 22 actions in 2 tables.",
  );
  expect(recognisedSentence(planAnalysis)).toBe("This looks like an action plan: 11 actions in 9 columns.");
  expect(recognisedSentence(twoPlansAnalysis)).toBe(
    "These look like action plans on 2 sheets: 22 actions in 2 tables.",
  );
});

test("what is said as soon as the sheets are recognised is what is said when they are read", () => {
  for (const analysis of [askingAnalysis, offeringAnalysis])
    expect(firstSentence(analysis.sheets)).toBe(recognisedSentence(analysis));
  expect(firstSentence(listAnalysis.sheets)).toBe("No action plan found");
});

test.each([
  [0.59, "please check"],
  [0.6, "fairly sure"],
  [0.84, "fairly sure"],
  [0.85, "sure"],
  [1, "sure"],
])("a confidence of %d is said as %s", (confidence, word) => {
  expect(confidenceWord(confidence)).toBe(word);
});

test("Excel's refusals are told in their own sentence, with the code for support", () => {
  expect(failureOf(new ExcelError("AccessDenied", "The sheet is protected."))).toEqual({
    sentence: "The sheet is protected.",
    lang: "en-GB",
    code: "AccessDenied",
  });
});

test("where Office.js says which member refused, support is told", () => {
  const cause = { code: "InvalidArgument", debugInfo: { errorLocation: "Worksheet.name" } };
  expect(failureOf(new ExcelError("InvalidArgument", "No such name.", cause)).code).toBe(
    "InvalidArgument (Worksheet.name)",
  );
});

test("a fault of ours is never told in the words of the program", () => {
  const { sentence, code } = failureOf(new TypeError("x is not a function"));
  expect(sentence).not.toContain("function");
  expect(sentence).toContain("Try again");
  expect(code).toBe("TypeError: x is not a function");
});

test("today is the day on the user's own wall, just after midnight and just before", () => {
  expect(today(new Date(2026, 2, 1, 0, 0, 1))).toBe("2026-03-01");
  expect(today(new Date(2026, 11, 31, 23, 59, 59))).toBe("2026-12-31");
});

test.each([
  ["#FFFFFF", false],
  ["#F3F2F1", false],
  ["#ffc000", false],
  ["#000000", true],
  ["#262626", true],
  ["#107C41", true],
  ["no colour", false],
])("%s as Office's background is dark: %s", (colour, dark) => {
  expect(isDarkColour(colour)).toBe(dark);
});
