import { readFileSync } from "node:fs";
import { join } from "node:path";
import { valueOf } from "../../../../src/engine/model/reading";
import { NO_DATE_HINTS } from "../../../../src/engine/normalise/dates/dateHints";
import { looksLikeDate } from "../../../../src/engine/normalise/dates/looksLikeDate";
import { withoutSlips } from "../../../../src/engine/normalise/dates/withoutSlips";
import { readDateText } from "../../../../src/engine/normalise/readDate";

test.each([
  "31/03/2027",
  "by end of March",
  "Q4 2026-27",
  "Autumn term 2026",
  "w/c 01/02/2027",
  "12th–14th November 2026",
  "July/Sept 2026",
  "October 2026 onwards",
  "Completed March 2027",
  "February 2027 (from Sept 2026)",
  "Half-termly",
  "Every board meeting",
  "Quarterly reviews",
  "Mawrth 2027",
])("%s says when", (text) => expect(looksLikeDate(text)).toBe(true));

test.each([
  "",
  "Completed",
  "Ongoing",
  "TBC",
  "ASAP",
  "31 June 2027",
  "1.10",
  "Phase 2",
  "24/7",
  "Next board meeting",
  "Annual letter",
  "Staff may attend",
  "April Jones",
])("%j does not", (text) => expect(looksLikeDate(text)).toBe(false));

test("what is longer than any cell of a date is not looked through", () =>
  expect(looksLikeDate(`31 March 2027 ${"and then ".repeat(30)}`)).toBe(false));

/** Recognition must take for dates what is read as dates later on: the same lists are asked of both. */
const linesOf = (file: string) => readFileSync(join(__dirname, file), "utf8").trimEnd().split("\n");
const written = linesOf("dateStrings.tsv")
  .slice(1)
  .map((line) => (line.split("\t")[0] ?? "").replaceAll("\\n", "\n"))
  .filter((text) => text.split(/\s+/).length <= 8 && withoutSlips(text) === null);

test("it agrees with the reader, whatever the year around it", () => {
  const missed = written.filter((text) => {
    const date = valueOf(readDateText(text, { ...NO_DATE_HINTS, nearYear: 2026 }));
    return date !== null && date.date !== null && !looksLikeDate(text);
  });
  expect(written.length).toBeGreaterThan(200);
  expect(missed).toEqual([]);
});

test.each(linesOf("noDates.txt"))("no date: %s", (text) => expect(looksLikeDate(text)).toBe(false));
