import { NO_DATE_HINTS } from "../../../../src/engine/normalise/dates/dateHints";
import { readUpdateTag } from "../../../../src/engine/normalise/dates/readUpdateTag";

test.each([
  ["Progress - 12.5.23", "Progress", "2023-05-12", ""],
  ["Progress – 12.5.23:", "Progress", "2023-05-12", ""],
  ["PROGRESS 12/05/2023", "PROGRESS", "2023-05-12", ""],
  ["Update (May 2023)", "Update", "2023-05-31", ""],
  ["Update May 2023", "Update", "2023-05-31", ""],
  ["May 2023 update: staff trained", "update", "2023-05-31", "staff trained"],
  [
    "Progress update - 12/05/23\nStaff trained on 1/5/23",
    "Progress update",
    "2023-05-12",
    "Staff trained on 1/5/23",
  ],
  ["Progress as at 31 March 2023", "Progress", "2023-03-31", ""],
  ["Position at 1 June 2023: two posts filled", "Position", "2023-06-01", "two posts filled"],
  ["Update 3 (12 May 2023) Two posts filled", "Update 3", "2023-05-12", "Two posts filled"],
  ["12.5.23 - HG to meet health on 28.5.23", "", "2023-05-12", "HG to meet health on 28.5.23"],
  ["(June 2023) Training booked", "", "2023-06-30", "Training booked"],
  ["Q4 2022/23 update", "update", "2023-03-31", ""],
])("%j", (text, label, date, rest) => {
  expect(readUpdateTag(text, NO_DATE_HINTS)).toMatchObject({ label, date, rest });
});

test("what was assumed about its date is said", () => {
  expect(readUpdateTag("Update (May 2023)", NO_DATE_HINTS)?.assumption).toBe("a month means its last day");
  expect(readUpdateTag("Progress - 12.5.23", NO_DATE_HINTS)?.assumption).toBe("");
});

test.each([
  "Progress",
  "Update to follow",
  "Progress made since March 2023 is good",
  "Staff met on 3 May 2023",
  "Progress - 78/91/104",
  "Update 3",
  "2 staff trained",
  "Review of 24 cases",
  "Progress - 31.6.23",
  "May 2023 was the month in which the team moved",
  "",
])("%j is no tag", (text) => expect(readUpdateTag(text, NO_DATE_HINTS)).toBeNull());
