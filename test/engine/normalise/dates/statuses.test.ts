import { say } from "./said";

describe("completed", () => {
  test.each([
    ["Completed", "read completed"],
    ["COMPLETE.", "read completed"],
    ["Done", "read completed"],
    ["Done - BAU", "read completed"],
    ["Closed", "read completed"],
    ["Action complete", "read completed"],
    ["Completed and signed off by board", "read completed"],
    ["In place", "read completed"],
    ["100% complete", "read completed"],
    ["✓", "assumed completed"],
    ["Cwblhawyd", "read completed"],
    ["Completed 12/05/21", "read completed 2021-05-12"],
    ["Completed on 12th May 2021", "read completed 2021-05-12"],
    ["Completed March 2023", "assumed completed 2023-03-31"],
    ["Complete - July 2021", "assumed completed 2021-07-31"],
    ["July 2021 - completed", "assumed completed 2021-07-31"],
    ["July 2021 (completed)", "assumed completed 2021-07-31"],
    ["Achieved Q3 2021/22", "assumed completed 2021-12-31"],
    ["Training complete June 2019", "assumed completed 2019-06-30"],
    ["Review completed 12/6/19", "read completed 2019-06-12"],
    ["Policy signed off June 2019", "assumed completed 2019-06-30"],
    ["✅ 12/05/22", "assumed completed 2022-05-12"],
    ["Due July 2021, completed June 2021", "assumed completed 2021-06-30"],
    ["July 2021\nCompleted", "assumed completed 2021-07-31"],
    ["Completed, next review March 2023", "assumed completed"],
    ["Completed (was due June 2021)", "assumed completed"],
    ["Complete and ongoing", "assumed completed"],
  ])("%j", (text, said) => expect(say(text)).toBe(said));

  test.each([
    "Not completed",
    "Partially complete",
    "Almost done",
    "50% complete",
    "To be completed",
    "Complete the training plan",
    "Complete review",
    "incomplete",
    "Doncaster",
    "Achieve Best Evidence training",
    "Closed session of the board",
  ])("not %s", (text) => expect(say(text)).toBe("unreadable"));
});

describe("ongoing", () => {
  test.each([
    ["Ongoing", null, "read ongoing"],
    ["on-going.", null, "read ongoing"],
    ["On Going", null, "read ongoing"],
    ["Continuous", null, "read ongoing"],
    ["Immediate and ongoing", null, "read ongoing"],
    ["Throughout the year", null, "read ongoing"],
    ["BAU", null, "read ongoing"],
    ["on an ongoing basis", null, "read ongoing"],
    ["All year", null, "read ongoing"],
    ["Ongoing?", null, "assumed ongoing"],
    ["Live from 1/4/22", null, "assumed ongoing 2022-04-01.."],
    ["Ongoing (reviewed quarterly)", null, "read ongoing"],
    ["Parhaus", null, "read ongoing"],
    ["In progress", null, "assumed ongoing"],
    ["As required", null, "assumed ongoing"],
    ["October 2016 onwards", null, "read ongoing 2016-10-01.."],
    ["From April 2022 onwards", null, "read ongoing 2022-04-01.."],
    ["April 2022 to date", null, "read ongoing 2022-04-01.."],
    ["May 2022 then ongoing", null, "read ongoing 2022-05-01.."],
    ["May 2022 - ongoing", null, "read ongoing 2022-05-01.."],
    ["31 March 2022 and ongoing", null, "read ongoing 2022-03-31.."],
    ["Ongoing since Sept 2020", null, "read ongoing 2020-09-01.."],
    ["Ongoing (started April 2022)", null, "read ongoing 2022-04-01.."],
    ["Ongoing to start in June", 2023, "assumed ongoing 2023-06-01.."],
    ["Ongoing throughout the year to start in May 2023", null, "read ongoing 2023-05-01.."],
    ["From April 2022", null, "assumed ongoing 2022-04-01.."],
    ["Commencing September 2021", null, "assumed ongoing 2021-09-01.."],
    ["with effect from 1 April 2022", null, "assumed ongoing 2022-04-01.."],
    ["Ongoing until March 2022", null, "assumed ongoing 2022-03-31"],
    ["Ongoing from April 2021 to March 2022", null, "assumed ongoing 2021-04-01..2022-03-31"],
    ["Ongoing - review March 2022", null, "assumed ongoing"],
  ])("%s near %s", (text, near, said) => expect(say(text, near)).toBe(said));

  test.each([
    ["Start date 29/01/2020", "read date 2020-01-29"],
    ["Start: April 2022", "assumed month 2022-04-30"],
    ["Audit to complete June 2019", "assumed month 2019-06-30"],
    [
      "Continuing professional development for the whole of the team and its partners across the region",
      "unreadable",
    ],
    ["Undergoing", "unreadable"],
    ["Bauer", "unreadable"],
    ["not started", "unreadable"],
  ])("%s is something else", (text, said) => expect(say(text)).toBe(said));
});

describe("recurring", () => {
  test.each([
    ["Monthly", "read recurring"],
    ["Quarterly", "read recurring"],
    ["Half-termly", "read recurring"],
    ["6 monthly", "read recurring"],
    ["six-monthly", "read recurring"],
    ["Bi-annually", "read recurring"],
    ["Fortnightly", "read recurring"],
    ["every 6 weeks", "read recurring"],
    ["every other month", "read recurring"],
    ["Each term", "read recurring"],
    ["At each board meeting", "read recurring"],
    ["twice a year", "read recurring"],
    ["3 x per year", "read recurring"],
    ["Every 6-8 weeks", "read recurring"],
    ["Standing agenda item", "read recurring"],
    ["at least annually", "read recurring"],
    ["first Monday of each month", "read recurring"],
    ["Monthly review", "read recurring"],
    ["Every March", "read recurring"],
    ["31 March each year", "read recurring"],
    ["by 31st March annually", "read recurring"],
    ["Annually in September", "assumed recurring"],
    ["Chwarterol", "read recurring"],
    ["Quarterly from April 2021", "read recurring 2021-04-01.."],
    ["Every 3 months from 1 April 2022", "read recurring 2022-04-01.."],
    ["March 2022 then quarterly", "read recurring 2022-03-01.."],
    ["Monthly from April 2021 to March 2022", "assumed recurring 2021-04-01..2022-03-31"],
    ["Monthly until March 2022", "assumed recurring 2022-03-31"],
    ["Quarterly - next due June 2022", "assumed recurring 2022-06-30"],
  ])("%s", (text, said) => expect(say(text)).toBe(said));

  test.each([
    ["Annual report July 2022", "assumed month 2022-07-31"],
    ["Quarterly review - March 2022", "assumed month 2022-03-31"],
    ["as part of quarterly reporting", "unreadable"],
    ["Hold monthly meetings with police to look at children at risk and report to the board", "unreadable"],
    ["Every child matters", "unreadable"],
    ["6 months", "unreadable"],
    ["half of all cases", "unreadable"],
  ])("%s is something else", (text, said) => expect(say(text)).toBe(said));
});

describe("placeholders", () => {
  test.each([
    "TBC",
    "tbc.",
    "TBA",
    "T.B.C.",
    "To be confirmed",
    "To be agreed with health",
    "Date to be set",
    "ASAP",
    "as soon as possible",
    "Immediate",
    "Immediately",
    "With immediate effect",
    "Urgent",
    "n/a",
    "N/A",
    "None",
    "Not applicable",
    "No date",
    "Awaiting confirmation",
    "Short term",
    "xx",
    "xx/xx/22",
    "dd/mm/yyyy",
    "???",
    "-",
    "i'w gadarnhau",
  ])("%s", (text) => expect(say(text)).toBe("read unknown"));

  test.each(["Nationwide", "Nasar Ali", "Nonetheless", "Urgency group", "Nowhere", "Soones"])(
    "not %s",
    (text) => expect(say(text)).toBe("unreadable"),
  );
});

describe("times that count from another day", () => {
  test.each([
    ["within six months", "assumed date 2024-07-31"],
    ["within 6 months of publication", "assumed date 2024-07-31"],
    ["3 months from publication", "assumed date 2024-04-30"],
    ["within one month", "assumed date 2024-02-29"],
    ["in 2 weeks", "assumed date 2024-02-14"],
    ["within 24 hours", "assumed date 2024-02-01"],
    ["within 10 working days", "assumed date 2024-02-14"],
    ["3 months from 1 April 2022", "assumed date 2022-07-01"],
    ["within six weeks of 1 May 2022", "assumed date 2022-06-12"],
  ])("%s, reported on Wednesday 31 January 2024", (text, said) =>
    expect(say(text, null, { reportDate: "2024-01-31" })).toBe(said),
  );

  test.each([
    "within six months",
    "3 months from publication",
    "Next board meeting",
    "end of term",
    "this year",
  ])("%s without a report's day", (text) => expect(say(text)).toBe("assumed unknown"));

  test.each(["2 weeks", "six weeks", "6 months of data", "within the team", "in 3 areas"])("not %s", (text) =>
    expect(say(text, null, { reportDate: "2024-01-31" })).toBe("unreadable"),
  );
});
