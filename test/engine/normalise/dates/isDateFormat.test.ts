import { isDateFormat, shownDate } from "../../../../src/engine/normalise/dates/isDateFormat";

test.each([
  ["dd/mm/yyyy", "day"],
  ["d-mmm", "day"],
  ["m/d/yy h:mm", "day"],
  ["[$-809]dd mmmm yyyy;@", "day"],
  ["[$-F800]dddd, mmmm dd, yyyy", "day"],
  ["[$-en-GB]d mmmm yyyy", "day"],
  ["yyyy\\-mm\\-dd\\ hh:mm:ss", "day"],
  ["[Red]dd/mm/yyyy", "day"],
  ['"by "d mmmm', "day"],
  ["ddd", "day"],
  ["mmm-yy", "month"],
  ["mmmm", "month"],
  ["mm/yyyy", "month"],
  ["yyyy", "year"],
])("%s shows a %s", (format, shown) => {
  expect(shownDate(format)).toBe(shown);
  expect(isDateFormat(format)).toBe(true);
});

test.each([
  "General",
  "",
  "@",
  "0",
  "0.00",
  "#,##0",
  "0%",
  "0.00E+00",
  "# ?/?",
  "£#,##0.00",
  "[$£-809]#,##0.00",
  "_-* #,##0.00_-;-* #,##0.00_-",
  '0 "days"',
  "0\\d",
  "[Red]0;[Blue]0",
  "h:mm",
  "hh:mm:ss.000",
  "h:mm AM/PM",
  "mm:ss",
  "[h]:mm",
  "[mm]:ss",
  '"Q"0',
  'General" days"',
])("%s shows no date", (format) => expect(isDateFormat(format)).toBe(false));
