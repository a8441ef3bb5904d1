import type { CellValue } from "../../../src/engine/model/snapshot";
import { NO_DATE_HINTS } from "../../../src/engine/normalise/dates/dateHints";
import { readDate } from "../../../src/engine/normalise/readDate";
import { saidOf } from "./dates/said";

const AT = [{ sheet: "Plan", row: 4, column: 6 }];

function read(value: CellValue, numberFormat = "General", text = String(value ?? ""), date1904 = false) {
  return readDate({ text, value, numberFormat, at: AT }, { ...NO_DATE_HINTS, date1904 });
}

describe("true Excel dates", () => {
  test.each([
    [44651, "dd/mm/yyyy", "31/03/2022", "read date 2022-03-31"],
    [44651, "d mmm yyyy", "31 Mar 2022", "read date 2022-03-31"],
    [44651, "[$-809]dd mmmm yyyy;@", "31 March 2022", "read date 2022-03-31"],
    [44651, "m/d/yy h:mm", "3/31/22 0:00", "read date 2022-03-31"],
    [44651.5, "yyyy-mm-dd hh:mm:ss", "2022-03-31 12:00:00", "read date 2022-03-31"],
    [44651, "d-mmm", "31-Mar", "read date 2022-03-31"],
    [44651, "dd/mm/yyyy", "########", "read date 2022-03-31"],
    [44621, "mmm-yy", "Mar-22", "assumed month 2022-03-31"],
    [44606, "mmmm yyyy", "February 2022", "assumed month 2022-02-28"],
    [44562, "yyyy", "2022", "assumed year 2022-01-01..2022-12-31"],
  ])("%d as %s", (value, format, text, said) => {
    const reading = read(value, format, text);
    expect(saidOf(reading)).toBe(said);
    expect(reading).toMatchObject({ text, at: AT });
  });

  test("are counted from 1904 where the workbook does so", () => {
    expect(saidOf(read(43189, "dd/mm/yyyy", "31/03/2022", true))).toBe("read date 2022-03-31");
  });

  test.each([
    [3, "dd/mm/yyyy", "03/01/1900"],
    [2_958_465, "dd/mm/yyyy", "31/12/9999"],
    [-5, "dd/mm/yyyy", "########"],
    [4e9, "dd/mm/yyyy", "########"],
    [44651, "General", "44651"],
    [2022, "General", "2022"],
    [0.5, "h:mm", "12:00"],
    [44651.2, "[h]:mm", "1071629:12"],
    [1250, "£#,##0", "£1,250"],
    [0.5, "0%", "50%"],
    [7, '0 "days"', "7 days"],
  ])("but not %d as %s", (value, format, text) =>
    expect(saidOf(read(value, format, text))).toBe("unreadable"),
  );

  test("a plain number that may have lost its format says so", () => {
    expect(read(44651)).toMatchObject({ reason: expect.stringContaining("31 March 2022") });
    expect(read(12)).toMatchObject({ reason: expect.not.stringContaining("would be") });
  });
});

describe("other cells", () => {
  test("an empty cell is blank", () => expect(read(null).state).toBe("blank"));
  test("an empty text is blank", () => expect(read("").state).toBe("blank"));
  test("a truth value is no date", () => expect(read(true).state).toBe("unreadable"));
  test("a formula's error is no date and no n/a", () => {
    expect(read("#N/A")).toMatchObject({ state: "unreadable", reason: expect.stringContaining("error") });
  });

  test("a text keeps its words and place, even in a date format", () => {
    expect(read(" By 31st March 22 ", "dd/mm/yyyy")).toEqual({
      state: "read",
      text: " By 31st March 22 ",
      at: AT,
      value: { kind: "date", date: "2022-03-31" },
    });
  });

  test("what cannot be read says why and what to do", () => {
    expect(read("Phase 2")).toMatchObject({
      at: AT,
      reason: expect.stringMatching(/write a day \(.*\), a month/),
    });
    expect(read("31 June 2022")).toMatchObject({ reason: "There is no 31 June." });
    expect(read("31/03/0202")).toMatchObject({ reason: expect.stringContaining("0202") });
  });
});

describe("what is assumed is said in words", () => {
  test.each([
    ["July 2021", null, /^A month means its last day\.$/],
    ["September", 2019, /year is taken from the dates around it/],
    ["September", null, /no year is written/i],
    ["Q4 2020-21", null, /financial year/],
    ["Q1 2022", null, /not of the calendar year/],
    ["w/c 01/02/2020", null, /1 February 2020 is a Saturday/],
    ["Friday 31 March 2022", null, /is a Thursday/],
    ["04/25/2022", null, /month is taken to stand before the day/],
    ["mid-March 2023", null, /"mid" is no day/],
    ["Autumn 2022", null, /season/],
    ["June 2022 (TBC)", null, /still to be confirmed/],
    ["March 2021\nJune 2021", null, /latest counts/],
    ["within six months", null, /counts from a day that the plan does not give/],
  ])("%j near %s", (text, nearYear, words) => {
    const reading = readDate(
      { text, value: text, numberFormat: "General", at: AT },
      { ...NO_DATE_HINTS, nearYear },
    );
    expect(reading).toMatchObject({ state: "assumed", assumption: expect.stringMatching(words) });
  });

  test("a year from the neighbours is marked", () => {
    const hints = { ...NO_DATE_HINTS, nearYear: 2019 };
    expect(readDate({ text: "June", value: "June", numberFormat: "@", at: AT }, hints)).toMatchObject({
      value: { yearInferred: true },
    });
  });
});
