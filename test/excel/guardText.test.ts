import { guardText, needsGuard } from "../../src/excel/write/guardText";

describe("texts that Excel would change are guarded", () => {
  test.each([
    ["a formula", "=1+1"],
    ["a formula with a call", '=HYPERLINK("http://example.org","x")'],
    ["plus", "+44 1632 960001"],
    ["minus", "-All young people are heard"],
    ["a minus of arithmetic", "-1+2"],
    ["at", "@SUM(A1:A2)"],
    ["a tab", "\t=1+1"],
    ["a line break before a sign", "\n=1+1"],
    ["a wide equals sign", "\uFF1D1+1"],
    ["blanks before a sign", " \u00A0@SUM(A1:A2)"],
    ["an apostrophe, which Excel takes away", "'tis done"],
    ["a number with a zero at its end", "1.10"],
    ["a number", "12"],
    ["a leading zero", "007"],
    ["a fraction", "3/4"],
    ["a day and a month", "5-1"],
    ["an exponent", "1E5"],
    ["an exponent with a sign", "2e-3"],
    ["a percentage", "50%"],
    ["money", "£1,250"],
    ["money by its code", "GBP 20"],
    ["a negative in brackets", "(5)"],
    ["a date", "31/07/2021"],
    ["a date with stops", "21.4.21"],
    ["a month and a year", "July 2021"],
    ["a month with a short year", "Mar-22"],
    ["a day and a month in words", "12 March"],
    ["a weekday with a date", "Monday 1 February 2021"],
    ["a month in Welsh", "Mawrth 2021"],
    ["a time", "9:30 am"],
    ["truth", "TRUE"],
    ["truth in small letters", "false"],
    ["an error value", "#N/A"],
    ["an error value with a sign", "#REF!"],
    ["space around a number", " 5 "],
    ["wide digits", "１２"],
  ])("%s: %s", (_, text) => {
    expect(guardText(text)).toBe(`'${text}`);
  });
});

describe("texts that stay as they are get no apostrophe", () => {
  test.each([
    ["a sentence", "Set up a working group"],
    ["a sentence with a number", "Train 12 staff by May"],
    ["a phase", "Phase 2"],
    ["a financial quarter", "Q4 2020-21"],
    ["an ordinal, which is no date to Excel", "1st March 2021"],
    ["a reference with a letter", "2b"],
    ["a code", "YOS 1"],
    ["a month alone", "May"],
    ["a rating", "Red"],
    ["a sign inside", "Staff = managers"],
    ["an address", "plans@example.org"],
    ["a bullet", "• Review the policy"],
    ["nothing", ""],
    ["a sentence that begins with a month", "March 2021 review of 3 policies by the board"],
  ])("%s: %s", (_, text) => {
    expect(needsGuard(text)).toBe(false);
  });
});
