/** What PLAN.DUE, PLAN.RAG and PLAN.STATUS give, and what they refuse. Serial 44286 is 31 March 2021. */
import { serialOfDate } from "../../src/engine";
import { due, NoValue, rag, status, type CellInput } from "../../src/functions/planFunctions";

test.each<[CellInput, CellInput | undefined, string]>([
  ["Q4 2020-21", undefined, "2021-03-31"],
  ["31/03/2027", undefined, "2027-03-31"],
  ["July 2026", undefined, "2026-07-31"],
  ["September", 2026, "2026-09-30"],
  ["September", "2026", "2026-09-30"],
  ["Retain for 2026-27", undefined, "2027-03-31"],
])("DUE of %p beside %p is %s", (text, year, day) => {
  expect(due(text, year)).toBe(serialOfDate(day));
});

test("DUE leaves a true date as it is, and an empty cell empty", () => {
  expect(due(44286)).toBe(44286);
  expect(due("Q4 2020-21")).toBe(44286);
  expect(due("")).toBe("");
  expect(due("  ")).toBe("");
  expect(due(null)).toBe("");
});

test.each<[CellInput, CellInput | undefined, RegExp]>([
  ["hello", undefined, /No date can be read/],
  ["31 June 2027", undefined, /There is no 31 June/],
  ["TBC", undefined, /“TBC” names no day/],
  ["Ongoing", undefined, /“Ongoing” names no day/],
  ["September", undefined, /names no day/],
  ["September", "soon", /“soon” is no year/],
  ["September", 26, /“26” is no year/],
  ["Q1 2027", undefined, /can mean 30 June 2027 or 31 March 2027/],
  [3, undefined, /look for a slip/],
  [true, undefined, /no dates/],
])("DUE of %p beside %p is refused with a sentence", (text, year, sentence) => {
  expect(() => due(text, year)).toThrow(NoValue);
  expect(() => due(text, year)).toThrow(sentence);
});

test.each<[CellInput, string]>([
  ["red", "Red"],
  ["A/G", "Amber"],
  ["on track", "Green"],
  ["Coch", "Red"],
  ["", ""],
  [null, ""],
])("RAG of %p is %p", (text, word) => expect(rag(text)).toBe(word));

test.each<CellInput>(["High", "TBC", "hello", 3, true])("RAG of %p is refused", (text) =>
  expect(() => rag(text)).toThrow(NoValue),
);

test.each<[CellInput, string]>([
  ["done - BAU", "Complete"],
  ["Not started", "Not started"],
  ["Retain for 2026-27", "Carried forward"],
  ["", ""],
])("STATUS of %p is %p", (text, word) => expect(status(text)).toBe(word));

test.each<CellInput>(["hello", "Head of Service", 3])("STATUS of %p is refused", (text) =>
  expect(() => status(text)).toThrow(NoValue),
);
