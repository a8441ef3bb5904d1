import * as fc from "fast-check";
import {
  addDays,
  dateOfDayNumber,
  dateOfSerial,
  dayNumber,
  daysBetween,
  daysInMonth,
  endOfMonth,
  isLeapYear,
  isoDate,
  longDate,
  partsOfDate,
  serialOfDate,
  weekday,
} from "../../../src/engine/model/calendar";

test.each([
  [2024, true],
  [2023, false],
  [2000, true],
  [1900, false],
  [2100, false],
])("%i is a leap year: %s", (year, leap) => expect(isLeapYear(year)).toBe(leap));

test.each([
  [2023, 1, 31],
  [2023, 2, 28],
  [2024, 2, 29],
  [2023, 4, 30],
  [2023, 12, 31],
])("month %i-%i has %i days", (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

describe("isoDate", () => {
  test.each([
    [2021, 3, 31, "2021-03-31"],
    [2021, 11, 5, "2021-11-05"],
    [2024, 2, 29, "2024-02-29"],
    [33, 4, 3, "0033-04-03"],
  ])("%i %i %i", (year, month, day, date) => expect(isoDate(year, month, day)).toBe(date));

  test.each([
    [2021, 6, 31],
    [2023, 2, 29],
    [2021, 0, 1],
    [2021, 13, 1],
    [2021, 1, 0],
    [2021, 1, 32],
  ])("there is no %i %i %i", (year, month, day) => expect(isoDate(year, month, day)).toBeNull());
});

test.each([
  [2024, 2, "2024-02-29"],
  [2022, 9, "2022-09-30"],
  [2022, 12, "2022-12-31"],
])("the end of %i-%i", (year, month, date) => expect(endOfMonth(year, month)).toBe(date));

test("the parts of a date", () => {
  expect(partsOfDate("2021-03-09")).toEqual({ year: 2021, month: 3, day: 9 });
});

describe("sums", () => {
  test.each([
    ["2021-12-31", 1, "2022-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2022-01-01", -1, "2021-12-31"],
    ["2021-04-21", 365, "2022-04-21"],
    ["2022-03-26", 2, "2022-03-28"],
  ])("%s and %i days", (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  test("day numbers go there and back, and follow each other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_650_000 }), (number) => {
        const date = dateOfDayNumber(number);
        expect(dayNumber(date)).toBe(number);
        expect(date < dateOfDayNumber(number + 1)).toBe(true);
      }),
    );
  });
});

test.each([
  ["2021-02-01", 1],
  ["2020-02-01", 6],
  ["2022-03-31", 4],
  ["2024-02-29", 4],
  ["2023-04-09", 7],
])("%s is weekday %i", (date, day) => expect(weekday(date)).toBe(day));

describe("Excel's serial numbers", () => {
  test.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [60, "1900-02-28"],
    [61, "1900-03-01"],
    [36526, "2000-01-01"],
    [44651, "2022-03-31"],
    [44651.75, "2022-03-31"],
    [45292, "2024-01-01"],
  ])("%d is %s", (serial, date) => expect(dateOfSerial(serial)).toBe(date));

  test.each([
    [0, "1904-01-01"],
    [43189, "2022-03-31"],
  ])("%d counted from 1904 is %s", (serial, date) => expect(dateOfSerial(serial, true)).toBe(date));

  test("are kept as they are read", () => {
    expect(serialOfDate("2022-03-31")).toBe(44651);
    expect(serialOfDate("1900-03-01")).toBe(61);
  });
});

test("a day for people", () => {
  expect(longDate("2021-03-31")).toBe("31 March 2021");
  expect(longDate("2022-09-01")).toBe("1 September 2022");
});
