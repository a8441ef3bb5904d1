import { say } from "./said";

describe("quarters", () => {
  test.each([
    ["Q4 2020-21", "assumed quarter 2021-01-01..2021-03-31"],
    ["Q1 2022/23", "assumed quarter 2022-04-01..2022-06-30"],
    ["Q2 2023/24", "assumed quarter 2023-07-01..2023-09-30"],
    ["Q4 21/22", "assumed quarter 2022-01-01..2022-03-31"],
    ["Q4, 2021/22", "assumed quarter 2022-01-01..2022-03-31"],
    ["Q4 (2021/22)", "assumed quarter 2022-01-01..2022-03-31"],
    ["Q4-2021/22", "assumed quarter 2022-01-01..2022-03-31"],
    ["Qtr 2 22/23", "assumed quarter 2022-07-01..2022-09-30"],
    ["Quarter 3 22/23", "assumed quarter 2022-10-01..2022-12-31"],
    ["Quarter 3 of 2022/23", "assumed quarter 2022-10-01..2022-12-31"],
    ["2020/21 Q4", "assumed quarter 2021-01-01..2021-03-31"],
    ["2020/21 Quarter 1", "assumed quarter 2020-04-01..2020-06-30"],
    ["2nd quarter 2021/22", "assumed quarter 2021-07-01..2021-09-30"],
    ["fourth quarter of 2020/21", "assumed quarter 2021-01-01..2021-03-31"],
    ["Q4 FY22/23", "assumed quarter 2023-01-01..2023-03-31"],
    ["end Q2 2023/24", "assumed quarter 2023-09-30"],
    ["by the end of quarter 2 2022/23", "assumed quarter 2022-09-30"],
    ["start of Q2 2022/23", "assumed quarter 2022-07-01 or 2022-09-30"],
    ["Q4 (Jan - Mar 2022)", "assumed quarter 2022-01-01..2022-03-31"],
    ["Calendar Q1 2022", "assumed quarter 2022-01-01..2022-03-31"],
    ["Q3 2022 (calendar year)", "assumed quarter 2022-07-01..2022-09-30"],
    ["Q1-Q3 2022/23", "assumed range 2022-04-01..2022-12-31"],
    ["Q3/4 2022/23", "assumed range 2022-10-01..2023-03-31"],
    ["Q1 & Q2 2022/23", "assumed range 2022-04-01..2022-09-30"],
    ["Quarters 2 and 3 2022/23", "assumed range 2022-07-01..2022-12-31"],
    ["H2 2021/22", "assumed range 2021-10-01..2022-03-31"],
    ["first half of 2022/23", "assumed range 2022-04-01..2022-09-30"],
  ])("%s", (text, said) => expect(say(text)).toBe(said));

  test.each([
    ["Q1 2022", null, "assumed quarter 2022-04-01..2022-06-30 or 2022-03-31"],
    ["2022 Q3", null, "assumed quarter 2022-10-01..2022-12-31 or 2022-09-30"],
    ["Q4 2022", null, "assumed quarter 2023-01-01..2023-03-31 or 2022-12-31 or 2022-03-31"],
    ["Q2 FY23", null, "assumed quarter 2022-07-01..2022-09-30 or 2023-09-30"],
    ["H1 2021", null, "assumed range 2021-04-01..2021-09-30 or 2021-06-30"],
    ["first quarter", 2022, "assumed quarter 2022-04-01..2022-06-30 or 2022-03-31"],
    ["Q2", null, "assumed quarter"],
    ["Q4 (Jan–Mar)", 2022, "assumed quarter 2022-01-01..2022-03-31"],
  ])("%s leaves the year open", (text, near, said) => expect(say(text, near)).toBe(said));

  test("follow the plan's financial year", () => {
    expect(say("Q4 2022", null, { financialYearStart: 1 })).toBe("assumed quarter 2022-10-01..2022-12-31");
    expect(say("Q1 2022/23", null, { financialYearStart: 9 })).toBe("assumed quarter 2022-09-01..2022-11-30");
  });

  test.each(["Q&A", "Qs have been devised", "a quarter of young people", "Q5 2022", "headquarters", "q10"])(
    "not %s",
    (text) => expect(say(text, 2022)).toBe("unreadable"),
  );
});

describe("years", () => {
  test.each([
    ["2022/23", "assumed year 2022-04-01..2023-03-31"],
    ["2022-23", "assumed year 2022-04-01..2023-03-31"],
    ["2022–2023", "assumed year 2022-04-01..2023-03-31"],
    ["2022 - 2023", "assumed year 2022-04-01..2023-03-31"],
    ["22/23", "assumed year 2022-04-01..2023-03-31"],
    ["22-23", "assumed year 2022-04-01..2023-03-31"],
    ["2022/3", "assumed year 2022-04-01..2023-03-31"],
    ["2011-12", "assumed year 2011-04-01..2012-03-31"],
    ["FY 2022/23", "assumed year 2022-04-01..2023-03-31"],
    ["F/Y 22/23", "assumed year 2022-04-01..2023-03-31"],
    ["financial year 2022/23", "assumed year 2022-04-01..2023-03-31"],
    ["2022/23 financial year", "assumed year 2022-04-01..2023-03-31"],
    ["during 2022/23", "assumed year 2022-04-01..2023-03-31"],
    ["throughout 2022/23", "assumed year 2022-04-01..2023-03-31"],
    ["end of 2022/23", "assumed year 2023-03-31"],
    ["end of the financial year 2022/23", "assumed year 2023-03-31"],
    ["year end 2022/23", "assumed year 2023-03-31"],
    ["EOFY 22/23", "assumed year 2022-04-01..2023-03-31"],
    ["FYE 2023", "assumed year 2022-04-01..2023-03-31"],
    ["FY23", "assumed year 2022-04-01..2023-03-31 or 2024-03-31"],
    ["2021-24", "assumed range 2021-04-01..2024-03-31"],
    ["2021 to 2024", "assumed range 2021-04-01..2024-03-31"],
    ["academic year 2022/23", "assumed year 2022-09-01..2023-08-31"],
    ["2022/23 school year", "assumed year 2022-09-01..2023-08-31"],
    ["2023", "assumed year 2023-01-01..2023-12-31"],
    ["by 2023", "assumed year 2023-01-01..2023-12-31"],
    ["by end of 2023", "read year 2023-12-31"],
    ["calendar year 2022", "assumed year 2022-01-01..2022-12-31"],
  ])("%s", (text, said) => expect(say(text)).toBe(said));

  test.each([
    ["by year end", "assumed year 2022-03-31 or 2022-12-31"],
    ["end of the financial year", "assumed year 2022-03-31"],
    ["by the end of the year", "assumed year 2022-12-31 or 2022-03-31"],
    ["end of the school year", "assumed year 2022-08-31"],
  ])("%s near 2022", (text, said) => expect(say(text, 2022)).toBe(said));

  test.each([
    "Working Together 2018",
    "Children Act 1989",
    "£2022",
    "section 47 2022",
    "N=22",
    "CYP/2021/034",
    "AP-2022-07",
    "Ref 2021/14",
    "16-17 year olds",
    "20/21 cases",
    "2022 hours",
    "2,022",
  ])("not %s", (text) => expect(say(text, 2022)).toBe("unreadable"));
});

describe("school terms and seasons", () => {
  test.each([
    ["Autumn term 2022", "assumed term 2022-09-01..2022-12-31"],
    ["Spring Term 22", "assumed term 2022-01-01..2022-03-31"],
    ["Summer term 2023", "assumed term 2023-04-01..2023-07-31"],
    ["Spring term 2022/23", "assumed term 2023-01-01..2023-03-31"],
    ["2022/23 Autumn Term", "assumed term 2022-09-01..2022-12-31"],
    ["end of autumn term 2022", "assumed term 2022-12-31"],
    ["start of the autumn term 2022", "assumed term 2022-09-01 or 2022-12-31"],
    ["October half term 2022", "assumed term 2022-10-01..2022-10-31"],
    ["summer holidays 2022", "assumed range 2022-07-25..2022-08-31"],
    ["Spring 2023", "assumed range 2023-01-01..2023-05-31 or 2023-03-31"],
    ["Summer 22", "assumed range 2022-04-01..2022-08-31 or 2022-07-31"],
    ["Autumn 2022", "assumed range 2022-09-01..2022-12-31 or 2022-11-30"],
    ["Winter 2022/23", "assumed range 2022-12-01..2023-02-28 or 2022-12-31"],
  ])("%s", (text, said) => expect(say(text)).toBe(said));

  test("without a year", () => {
    expect(say("autumn term", 2021)).toBe("assumed term 2021-09-01..2021-12-31");
    expect(say("by Spring", 2023)).toBe("assumed range 2023-01-01..2023-05-31 or 2023-03-31");
    expect(say("Summer Term")).toBe("assumed term");
  });

  test.each([
    "Summer Arts College",
    "spring clean",
    "autumn leaves",
    "winter wonderland",
    "long-term plan",
    "in terms of",
  ])("not %s", (text) => expect(say(text, 2022)).not.toMatch(/range|term \d/));
});
