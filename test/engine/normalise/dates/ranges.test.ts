import { say } from "./said";

describe("ranges", () => {
  test.each([
    ["1/4/21 – 31/3/22", "read range 2021-04-01..2022-03-31"],
    ["1/9/21-31/8/22", "read range 2021-09-01..2022-08-31"],
    ["1/4 - 31/3/22", "read range 2021-04-01..2022-03-31"],
    ["01/04/2021 to 31/03/2022", "read range 2021-04-01..2022-03-31"],
    ["from 1 April 2021 until 31 March 2022", "read range 2021-04-01..2022-03-31"],
    ["Between 1 May 2021 and 31 July 2021", "read range 2021-05-01..2021-07-31"],
    ["between 1st and 15th June 2022", "read range 2022-06-01..2022-06-15"],
    ["12th-14th November 2012", "read range 2012-11-12..2012-11-14"],
    ["12 and 13 Nov 2012", "read range 2012-11-12..2012-11-13"],
    ["22/23 March 2022", "read range 2022-03-22..2022-03-23"],
    ["Mon 3rd – Fri 7th July 2023", "read range 2023-07-03..2023-07-07"],
    ["June 12-14, 2022", "read range 2022-06-12..2022-06-14"],
    ["12-14/11/2012", "read range 2012-11-12..2012-11-14"],
    ["28 June - 2 July 2022", "read range 2022-06-28..2022-07-02"],
    ["28 December - 4 January 2023", "read range 2022-12-28..2023-01-04"],
    ["April 2022 - 15 June 2022", "read range 2022-04-01..2022-06-15"],
    ["July/Sept 2019", "assumed range 2019-07-01..2019-09-30"],
    ["Apr - Jun 2022", "assumed range 2022-04-01..2022-06-30"],
    ["Sep-Dec 21", "assumed range 2021-09-01..2021-12-31"],
    ["Jan-Mar-22", "assumed range 2022-01-01..2022-03-31"],
    ["April to June 2022", "assumed range 2022-04-01..2022-06-30"],
    ["July 2019 – Sept 2019", "assumed range 2019-07-01..2019-09-30"],
    ["Apr-21 to Mar-22", "assumed range 2021-04-01..2022-03-31"],
    ["Dec 21 - Jan 22", "assumed range 2021-12-01..2022-01-31"],
    ["Nov - Feb 2023", "assumed range 2022-11-01..2023-02-28"],
    ["between May and July 2021", "assumed range 2021-05-01..2021-07-31"],
    ["from April 2021 through to March 2022", "assumed range 2021-04-01..2022-03-31"],
    ["2022/23 - 2024/25", "assumed range 2022-04-01..2025-03-31"],
    ["Q4 2021/22 - Q2 2022/23", "assumed range 2022-01-01..2022-09-30"],
    ["Start: 1 May 2021\nEnd: 30 June 2021", "read range 2021-05-01..2021-06-30"],
    ["Start May 2021, end July 2021", "assumed range 2021-05-01..2021-07-31"],
    ["Started June 2021 - complete by Sept 2021", "assumed range 2021-06-01..2021-09-30"],
    ["Start: 01/04/21 Review: 01/10/21 End: 31/03/22", "read range 2021-04-01..2022-03-31"],
  ])("%s", (text, said) => expect(say(text)).toBe(said));

  test.each([
    ["June - September", 2019, "assumed range 2019-06-01..2019-09-30"],
    ["Oct - Jan", 2019, "assumed range 2019-10-01..2020-01-31"],
    ["12-14 June", 2023, "assumed range 2023-06-12..2023-06-14"],
    ["June - September", null, "assumed range"],
  ])("%s near %s", (text, near, said) => expect(say(text, near)).toBe(said));

  test.each([
    "10-15",
    "ages 10 to 17",
    "£20,000 - £25,000",
    "between 10 and 17 year olds",
    "1-2-1 work",
    "9-5",
  ])("not %s", (text) => expect(say(text, 2022)).toBe("unreadable"));
});

describe("several dates: the latest counts, and that is assumed", () => {
  test.each([
    ["June and September 2021", "assumed month 2021-09-30"],
    ["April, July, October 2022", "assumed month 2022-10-31"],
    ["March 2021 / September 2021", "assumed month 2021-09-30"],
    ["June 2021 Sept 2021", "assumed month 2021-09-30"],
    ["30/09/21 - 01/04/21", "assumed date 2021-09-30"],
    ["March 2023\n\nJune 2023\n\nApril 2023", "assumed month 2023-06-30"],
    ["Phase 1 – July 2021\nPhase 2 – Sept 2021", "assumed month 2021-09-30"],
    ["1. June 2021 2. July 2021", "assumed month 2021-07-31"],
    ["First draft by 12/5/21, final by 30/6/21", "assumed date 2021-06-30"],
    ["31 March 2022; 30 June 2022", "assumed date 2022-06-30"],
    ["May 2023\n\n\nCompleted", "assumed month 2023-05-31"],
    ["May 2023 onwards\n\n\nJune 2024\n(from March 2024)", "assumed month 2024-06-30 was 2024-03-31"],
  ])("%j", (text, said) => expect(say(text)).toBe(said));

  test("the same day twice is no choice", () => {
    expect(say("31/03/2022\n31 March 2022")).toBe("read date 2022-03-31");
  });
});
