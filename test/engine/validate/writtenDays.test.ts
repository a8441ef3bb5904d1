import { writtenDays } from "../../../src/engine/validate/writtenDays";

test.each([
  ["01/02/2020", "2020-02-01"],
  ["1.2.20", "2020-02-01"],
  ["03-04-2019", "2019-04-03"],
  ["3rd March 2021", "2021-03-03"],
  ["29 Feb 2024", "2024-02-29"],
  ["the 1st of September, 2020", "2020-09-01"],
])("“%s” holds a day", (text, day) => expect(writtenDays(text).map((found) => found.day)).toEqual([day]));

test.each([
  "",
  "July 2021",
  "31 June 2021",
  "1/2",
  "10:30",
  "4.1.2.1",
  "01/02/2020/3",
  "32/01/2020",
  "5-1-3",
])("“%s” holds none", (text) => expect(writtenDays(text)).toEqual([]));

test("each stands with its place", () =>
  expect(writtenDays("From 1/2/2020 to 3 May 2020")).toEqual([
    { text: "1/2/2020", index: 5, day: "2020-02-01" },
    { text: "3 May 2020", index: 17, day: "2020-05-03" },
  ]));
