import * as fc from "fast-check";
import { addDays } from "../../../../src/engine/model/calendar";
import { NO_DATE_HINTS } from "../../../../src/engine/normalise/dates/dateHints";
import { readDateText, readUpdateTag } from "../../../../src/engine/normalise/readDate";

const WORDS = [
  ...[
    "31",
    "1st",
    "12",
    "2022",
    "22",
    "0202",
    "March",
    "Sept",
    "may",
    "Q4",
    "2021/22",
    "31/03/2022",
    "5.12.21",
    "Easter",
  ],
  ...[
    "spring",
    "term",
    "week",
    "w/c",
    "by",
    "end",
    "of",
    "from",
    "to",
    "was",
    "now",
    "and",
    "/",
    "-",
    "(",
    ")",
    ",",
    "\n",
  ],
  ...[
    "ongoing",
    "completed",
    "carried forward",
    "TBC",
    "monthly",
    "every",
    "early",
    "first half",
    "¤",
    "?",
    "within",
    "6 months",
  ],
];

const HINTS = { ...NO_DATE_HINTS, nearYear: 2022 };

function checkReading(text: string): void {
  const reading = readDateText(text, HINTS);
  readUpdateTag(text, HINTS);
  expect(reading.text).toBe(text);
  if (reading.state === "unreadable") expect(reading.reason).toMatch(/^[A-Z].*\.$/s);
  if (reading.state === "assumed") expect(reading.assumption).toMatch(/^.+\.$/s);
  if (reading.state !== "read" && reading.state !== "assumed") return;
  const { date, start, ambiguous, revisedFromText } = reading.value;
  // A day that is none would not come back from a sum.
  for (const day of [date, start ?? null]) if (day !== null) expect(addDays(day, 0)).toBe(day);
  if (date !== null && start !== undefined) expect(start <= date).toBe(true);
  if (ambiguous !== undefined) {
    expect(ambiguous[0]).toBe(date);
    expect(new Set(ambiguous).size).toBe(ambiguous.length);
    expect(reading.state).toBe("assumed");
  }
  expect(revisedFromText ?? "").not.toContain("¤");
}

test("any words of a date, in any order, give a date that exists or a reason", () => {
  const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map((words) => words.join(" "));
  fc.assert(fc.property(text, checkReading), { numRuns: 3000 });
});

test("any text is read without a fault", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), checkReading), { numRuns: 1000 });
});

test.each([
  "1/",
  "1 - ",
  "march ",
  "2022-",
  "¤",
  "(",
  "w/c ",
  "by the end of ",
  "31 March 2022 to ",
  "Q1 ",
  "every ",
])("a long row of %j is read too", (piece) => checkReading(piece.repeat(60).slice(0, 399)));
