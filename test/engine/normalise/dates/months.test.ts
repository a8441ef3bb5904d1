import { say } from "./said";

describe("months of a year", () => {
  test.each([
    ["July 2021", "assumed month 2021-07-31"],
    ["february 2024", "assumed month 2024-02-29"],
    ["MARCH 2022", "assumed month 2022-03-31"],
    ["Mar-22", "assumed month 2022-03-31"],
    ["Mar 22", "assumed month 2022-03-31"],
    ["Sep 21", "assumed month 2021-09-30"],
    ["Sept., 2021", "assumed month 2021-09-30"],
    ["Sept '21", "assumed month 2021-09-30"],
    ["Nov. ’21", "assumed month 2021-11-30"],
    ["Sept21", "assumed month 2021-09-30"],
    ["Jul-2022", "assumed month 2022-07-31"],
    ["July, 2022", "assumed month 2022-07-31"],
    ["March of 2022", "assumed month 2022-03-31"],
    ["2022 March", "assumed month 2022-03-31"],
    ["03/2022", "assumed month 2022-03-31"],
    ["3/2022", "assumed month 2022-03-31"],
    ["12/2022", "assumed month 2022-12-31"],
    ["2022-03", "assumed month 2022-03-31"],
    ["03/22", "assumed month 2022-03-31"],
    ["06-22", "assumed month 2022-06-30"],
    ["06.2022", "assumed month 2022-06-30"],
    ["month end June 2022", "read month 2022-06-30"],
    ["March 2021/22", "assumed month 2022-03-31"],
    ["Sept 2021/22", "assumed month 2021-09-30"],
    ["By June 2022", "assumed month 2022-06-30"],
    ["To be completed by March 2022", "assumed month 2022-03-31"],
    ["Completed by March 2022", "assumed month 2022-03-31"],
    ["Complete by March 2022", "assumed month 2022-03-31"],
    ["Partially complete - March 2022", "assumed month 2022-03-31"],
    ["Almost complete, June 2022", "assumed month 2022-06-30"],
    ["Update (June 2023)", "assumed month 2023-06-30"],
    ["Progress review May 2024. Check the tool again", "assumed month 2024-05-31"],
    ["June 2022?", "assumed month 2022-06-30"],
    ["June 2022 (TBC)", "assumed month 2022-06-30"],
    ["TBC - June 2022", "assumed month 2022-06-30"],
    ["ASAP, by June 2022", "assumed month 2022-06-30"],
    ["Hopefully June 2022", "assumed month 2022-06-30"],
    ["Phase 2 March 2022", "assumed month 2022-03-31"],
    ["Annual report July 2022", "assumed month 2022-07-31"],
    ["Ionawr 2023", "assumed month 2023-01-31"],
    ["Gorff 22", "assumed month 2022-07-31"],
    ["Chwefror 2024", "assumed month 2024-02-29"],
    ["<p>March&nbsp;2022</p>", "assumed month 2022-03-31"],
    ["• March 2022", "assumed month 2022-03-31"],
    ["Review:\nApril 2021", "assumed month 2021-04-30"],
  ])("%s", (text, said) => expect(say(text)).toBe(said));
});

describe("months without a year", () => {
  test.each([
    ["September", 2019, "assumed month 2019-09-30"],
    ["Sept.", 2019, "assumed month 2019-09-30"],
    ["by the end of September", 2013, "assumed month 2013-09-30"],
    ["May", 2022, "assumed month 2022-05-31"],
    ["by may", 2022, "assumed month 2022-05-31"],
    ["march", 2022, "assumed month 2022-03-31"],
    ["Rhagfyr", 2022, "assumed month 2022-12-31"],
    ["June", null, "assumed month"],
    ["6/22", 2022, "assumed month 2022-06-30"],
    ["end of nov.", 2022, "assumed month 2022-11-30"],
  ])("%s near %s", (text, near, said) => expect(say(text, near)).toBe(said));

  test.each([
    "staff may attend",
    "Staff may attend training in due course",
    "may be completed later",
    "up to 12 may attend",
    "march on parliament",
    "marching band",
    "Mayor",
    "Maybe",
    "April Jones",
    "June Brown",
    "Jan Smith",
    "SEP policy",
    "The Dec team",
    "Decent homes",
    "Novel approach",
    "augment the offer",
  ])("not %s", (text) => expect(say(text, 2022)).toBe("unreadable"));

  test("march alone and small, with no date near it", () => expect(say("march")).toBe("unreadable"));
});

describe("parts of a month or year", () => {
  test.each([
    ["end of March 2023", "read month 2023-03-31"],
    ["End Sept 21", "read month 2021-09-30"],
    ["end-March 2022", "read month 2022-03-31"],
    ["at the end of March 2022", "read month 2022-03-31"],
    ["erbyn diwedd Medi 2022", "read month 2022-09-30"],
    ["early March 2023", "assumed month 2023-03-31"],
    ["mid-March 2023", "assumed month 2023-03-31 or 2023-03-15"],
    ["late March 2023", "assumed month 2023-03-31"],
    ["beginning of April 2022", "assumed month 2022-04-01 or 2022-04-30"],
    ["before April 2022", "assumed month 2022-04-30 or 2022-03-31"],
    ["first half of June 2022", "assumed range 2022-06-01..2022-06-15"],
    ["second half of 2022", "assumed range 2022-07-01..2022-12-31"],
    ["early 2022", "assumed range 2022-01-01..2022-03-31 or 2022-12-31"],
    ["mid 2022", "assumed range 2022-04-01..2022-06-30 or 2022-12-31"],
    ["late 2022", "assumed range 2022-10-01..2022-12-31"],
  ])("%s", (text, said) => expect(say(text)).toBe(said));
});

describe("weeks", () => {
  test.each([
    ["w/c 14 June 2021", "assumed week 2021-06-14..2021-06-20"],
    ["W/C 14/06/21", "assumed week 2021-06-14..2021-06-20"],
    ["wc 14th June 2021", "assumed week 2021-06-14..2021-06-20"],
    ["w/b 14.06.21", "assumed week 2021-06-14..2021-06-20"],
    ["week commencing 14th June 2021", "assumed week 2021-06-14..2021-06-20"],
    ["Week beginning Monday 14 June 2021", "assumed week 2021-06-14..2021-06-20"],
    ["week of 14 June 2021", "assumed week 2021-06-14..2021-06-20"],
    ["Set up week of 01/02/2020", "assumed week 2020-02-01..2020-02-07"],
    ["week ending 18 June 2021", "read week 2021-06-12..2021-06-18"],
    ["w/e 18/06/21", "read week 2021-06-12..2021-06-18"],
    ["first week of June 2022", "assumed week 2022-06-01..2022-06-07"],
    ["last week in May 2022", "assumed week 2022-05-25..2022-05-31"],
  ])("%s", (text, said) => expect(say(text)).toBe(said));

  test.each(["Week 3", "weekend work", "2 weeks", "a week of action"])("not %s", (text) =>
    expect(say(text, 2022)).toBe("unreadable"),
  );
});
