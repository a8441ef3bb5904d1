import { mayHoldDate } from "../../../../src/engine/normalise/dates/mayHoldDate";

test.each([
  "31/03/2022",
  "by may",
  "Ongoing",
  "TBC",
  "n/a",
  "-",
  "?",
  "Half-termly",
  "✓",
  "Rhagfyr",
  "c/f",
  "End of term",
])("%s may", (text) => expect(mayHoldDate(text)).toBe(true));

test.each(["", "Head of Service", "Amber", "Train staff", "Police", "HMIP", "Safeguarding lead", "high"])(
  "%j may not",
  (text) => expect(mayHoldDate(text)).toBe(false),
);

test("a paragraph may not, but short lines may, however many", () => {
  expect(mayHoldDate("Partners met in May 2023 and agreed the pathway. ".repeat(12))).toBe(false);
  expect(mayHoldDate("May 2023\n\n\n".repeat(60))).toBe(true);
});
