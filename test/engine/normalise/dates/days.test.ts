import { say } from "./said";

describe("days in numbers", () => {
  test.each([
    ["31/03/2022", "read date 2022-03-31"],
    ["31/3/22", "read date 2022-03-31"],
    ["31-03-2022", "read date 2022-03-31"],
    ["31.3.22", "read date 2022-03-31"],
    ["31.03.2022.", "read date 2022-03-31"],
    ["31 / 03 / 2022", "read date 2022-03-31"],
    ["31/03-2022", "read date 2022-03-31"],
    ["31_03_2022", "read date 2022-03-31"],
    ["31 03 2022", "read date 2022-03-31"],
    ["(31/03/2022)", "read date 2022-03-31"],
    ["  7/6/24 ", "read date 2024-06-07"],
    ["03/04/2022", "read date 2022-04-03"],
    ["2022-03-31", "read date 2022-03-31"],
    ["2022/3/9", "read date 2022-03-09"],
    ["2022-03-31T00:00:00Z", "read date 2022-03-31"],
    ["2022-03-31 09:30:00", "read date 2022-03-31"],
    ["29/02/2024", "read date 2024-02-29"],
    ["31/3/2022 5pm", "read date 2022-03-31"],
  ])("%s", (text, said) => expect(say(text)).toBe(said));

  test("a month behind the day is the American order, which is assumed", () => {
    expect(say("04/25/2022")).toBe("assumed date 2022-04-25");
    expect(say("2022-25-04")).toBe("assumed date 2022-04-25");
  });

  test("numbers that may be a reference are assumed to be a day", () => {
    expect(say("1.2.10")).toBe("assumed date 2010-02-01");
  });

  test.each([
    ["31/3", 2022, "assumed date 2022-03-31"],
    ["by 5/12", 2022, "assumed date 2022-12-05"],
    ["01/04", 2023, "assumed date 2023-04-01"],
    ["w/c 14/6", 2021, "assumed week 2021-06-14..2021-06-20"],
    ["31/3", null, "assumed date"],
  ])("%s without a year, near %s", (text, near, said) => expect(say(text, near)).toBe(said));
});

describe("days with a month's name", () => {
  test.each([
    ["31 March 2022", "read date 2022-03-31"],
    ["31st March 22", "read date 2022-03-31"],
    ["31 st March 22", "read date 2022-03-31"],
    ["1rst April 2022", "read date 2022-04-01"],
    ["2th May 2023", "read date 2023-05-02"],
    ["the 31st of March, 2022", "read date 2022-03-31"],
    ["31-Mar-22", "read date 2022-03-31"],
    ["31/Mar/2022", "read date 2022-03-31"],
    ["31Mar2022", "read date 2022-03-31"],
    ["2 Sept. 2021", "read date 2021-09-02"],
    ["22nd Febuary 2022", "read date 2022-02-22"],
    ["1 Septmber 2022", "read date 2022-09-01"],
    ["By 31st March 2022", "read date 2022-03-31"],
    ["no later than 30 June 2022", "read date 2022-06-30"],
    ["31 March 2022 at the latest", "read date 2022-03-31"],
    ["Thursday 31 March 2022", "read date 2022-03-31"],
    ["Thurs 31/3/22", "read date 2022-03-31"],
    ["31 March 2022 (Thursday)", "read date 2022-03-31"],
    ["10am on 3 May 2022", "read date 2022-05-03"],
    ["3 May 2022 at 14:00", "read date 2022-05-03"],
    ["June 17th 2019", "read date 2019-06-17"],
    ["June 17, 2019", "read date 2019-06-17"],
    ["March 31st 22", "read date 2022-03-31"],
    ["June 21 2022", "read date 2022-06-21"],
    ["By Sept. 30th, 2021", "read date 2021-09-30"],
    ["Target date - 31st March 2022", "read date 2022-03-31"],
    ["COP 31 March 2022", "read date 2022-03-31"],
    ["On or before 31 March 2022", "read date 2022-03-31"],
    ["Completion date: 31 March 2022", "read date 2022-03-31"],
    ["31 Mawrth 2022", "read date 2022-03-31"],
    ["31ain Mawrth 2022", "read date 2022-03-31"],
    ["5 o Fai 2022", "read date 2022-05-05"],
  ])("%s", (text, said) => expect(say(text)).toBe(said));

  test.each([
    ["3th June", 2022, "assumed date 2022-06-03"],
    ["June 17th", 2019, "assumed date 2019-06-17"],
    ["June 5", 2021, "assumed date 2021-06-05"],
    ["March 31", 2022, "assumed date 2022-03-31"],
    ["30th Sept", 2021, "assumed date 2021-09-30"],
    ["3-Jan", 2022, "assumed date 2022-01-03"],
    ["31 March", null, "assumed date"],
  ])("%s without a year, near %s", (text, near, said) => expect(say(text, near)).toBe(said));

  test("a weekday that is not that of the day is assumed to be the slip", () => {
    expect(say("Friday 31 March 2022")).toBe("assumed date 2022-03-31");
  });

  test("words that are not a date's make it an assumption", () => {
    expect(say("Partnership event 12/05/2022")).toBe("assumed date 2022-05-12");
    expect(say("Launch at the roadshow on 3 May 2022")).toBe("assumed date 2022-05-03");
  });
});

describe("days that cannot be", () => {
  test.each([
    "31/06/2021",
    "31 June 2021",
    "30 February 2022",
    "29/02/2023",
    "31st September 2022",
    "32/01/2021",
    "00/03/2022",
    "25/25/2022",
    "31/03/0202",
    "01/02/20022",
    "31/03/202",
    "June 20222",
    "01/01/1900",
    "31/12/9999",
  ])("%s", (text) => expect(say(text, 2022)).toBe("unreadable"));
});

describe("feasts", () => {
  test.each([
    ["Easter 2022", null, "assumed date 2022-04-17"],
    ["by Easter", 2023, "assumed date 2023-04-09"],
    ["Good Friday 2024", null, "assumed date 2024-03-29"],
    ["Christmas 2022", null, "assumed date 2022-12-25"],
    ["before Xmas", 2021, "assumed date 2021-12-25"],
    ["New Year 2023", null, "assumed date 2023-01-01"],
  ])("%s", (text, near, said) => expect(say(text, near)).toBe(said));

  test.each(["Good Friday agreement", "Easter egg hunt", "Christmas party", "New yearly plan"])(
    "not %s",
    (text) => expect(say(text, 2022)).toBe("unreadable"),
  );
});
