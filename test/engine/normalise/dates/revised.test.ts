import { NO_DATE_HINTS } from "../../../../src/engine/normalise/dates/dateHints";
import { readDateText } from "../../../../src/engine/normalise/readDate";
import { say } from "./said";

describe("dates that take the place of others", () => {
  test.each([
    ["May 2023 (from Jan 2023)", "assumed month 2023-05-31 was 2023-01-31"],
    ["May 2023(from Jan 2023)", "assumed month 2023-05-31 was 2023-01-31"],
    ["May 2023\n(from Jan 2023)", "assumed month 2023-05-31 was 2023-01-31"],
    ["Sept 2021 (was June 2021)", "assumed month 2021-09-30 was 2021-06-30"],
    ["Sept 2021 (originally June)", "assumed month 2021-09-30 was 2021-06-30"],
    ["Feb 2022 (was November)", "assumed month 2022-02-28 was 2021-11-30"],
    ["Sept 2021, previously June 2021", "assumed month 2021-09-30 was 2021-06-30"],
    ["Mar 22 (orig. Dec 21)", "assumed month 2022-03-31 was 2021-12-31"],
    ["March 2022 (original date December 2021)", "assumed month 2022-03-31 was 2021-12-31"],
    ["31/03/2022 (was 31/12/2021)", "read date 2022-03-31 was 2021-12-31"],
    ["Sept 22 (extended from June 22)", "assumed month 2022-09-30 was 2022-06-30"],
    ["slipped to Sept 2021 from June 2021", "assumed month 2021-09-30 was 2021-06-30"],
    ["was June 2021, now Sept 2021", "assumed month 2021-09-30 was 2021-06-30"],
    ["originally March 2021 - now June 2021", "assumed month 2021-06-30 was 2021-03-31"],
    ["June 2021 → Sept 2021", "assumed month 2021-09-30 was 2021-06-30"],
    ["June 2021 -> 30/09/2021", "read date 2021-09-30 was 2021-06-30"],
    ["June 2021 revised to Sept 2021", "assumed month 2021-09-30 was 2021-06-30"],
    ["June 2021 extended to 30 Sept 2021", "read date 2021-09-30 was 2021-06-30"],
    ["June 2021 (extended to Sept 2021)", "assumed month 2021-09-30 was 2021-06-30"],
    ["Dec 2021 / revised March 2022", "assumed month 2022-03-31 was 2021-12-31"],
    ["June 2021 [revised Sept 2021]", "assumed month 2021-09-30 was 2021-06-30"],
    ["June 2021 pushed back to Sept 2021", "assumed month 2021-09-30 was 2021-06-30"],
    ["Deadline moved from 30/6/21 to 30/9/21", "read date 2021-09-30 was 2021-06-30"],
    ["brought forward to June 2021 (from Sept 2021)", "assumed month 2021-06-30 was 2021-09-30"],
    ["Sept 2021 instead of June 2021", "assumed month 2021-09-30 was 2021-06-30"],
    ["Q1 → Q2 2021/22", "assumed quarter 2021-07-01..2021-09-30 was 2021-06-30"],
    ["30/06/22 now 30/09/22", "read date 2022-09-30 was 2022-06-30"],
    ["Extended from March 2021 to June 2021", "assumed month 2021-06-30 was 2021-03-31"],
    ["Original: Dec 2021 Revised: Mar 2022", "assumed month 2022-03-31 was 2021-12-31"],
    [
      "original target March 2021, revised target June 2021, new target Sept 2021",
      "assumed month 2021-09-30 was 2021-06-30",
    ],
  ])("%j", (text, said) => expect(say(text)).toBe(said));

  test.each([
    ["Revised to Sept 2021", "assumed month 2021-09-30"],
    ["extended to 30/09/2021", "read date 2021-09-30"],
    ["New date 30/6/22", "read date 2022-06-30"],
    ["from June 2022 to September 2022", "assumed range 2022-06-01..2022-09-30"],
    ["June 2022 - July 2022", "assumed range 2022-06-01..2022-07-31"],
  ])("%s replaces nothing that is written", (text, said) => expect(say(text)).toBe(said));

  test("the words of the date that was replaced are kept", () => {
    const reading = readDateText("May 2023 (was end of January 2023)", NO_DATE_HINTS);
    expect(reading).toMatchObject({
      value: { date: "2023-05-31", revisedFrom: "2023-01-31", revisedFromText: "end of January 2023" },
    });
  });
});

describe("carried forward", () => {
  test.each([
    ["Retain for 2023-24", "assumed carried-forward 2024-03-31"],
    ["RETAIN TO 2023-24", "assumed carried-forward 2024-03-31"],
    ["carried forward to 2022/23", "assumed carried-forward 2023-03-31"],
    ["Carry over to June 2022", "assumed carried-forward 2022-06-30"],
    ["c/f 22/23", "assumed carried-forward 2023-03-31"],
    ["Carried fwd 22/23", "assumed carried-forward 2023-03-31"],
    ["b/fwd from 2020/21", "assumed carried-forward was 2021-03-31"],
    ["C/fwd", "read carried-forward"],
    ["Carried forward", "read carried-forward"],
    ["rolled over to 22/23", "assumed carried-forward 2023-03-31"],
    ["Rolled into 2022/23", "assumed carried-forward 2023-03-31"],
    ["deferred to 2022/23", "assumed carried-forward 2023-03-31"],
    ["Move to 2022/23 plan", "assumed carried-forward 2023-03-31"],
    ["Put in delivery plan for 2022-23", "assumed carried-forward 2023-03-31"],
    ["Keep for 2022-23", "assumed carried-forward 2023-03-31"],
    ["Q3 2021-22 - retain for 2022-23", "assumed carried-forward 2023-03-31 was 2021-12-31"],
    ["Carried forward from 2020/21", "assumed carried-forward was 2021-03-31"],
    ["Carried forward from 2020/21 to 2021/22", "assumed carried-forward 2022-03-31 was 2021-03-31"],
  ])("%s", (text, said) => expect(say(text)).toBe(said));

  test.each([
    ["Deferred to June 2022", "assumed month 2022-06-30"],
    ["Moved to September 2022", "assumed month 2022-09-30"],
    ["Carry out audit by June 2022", "assumed month 2022-06-30"],
    ["Roll out by June 2022", "assumed month 2022-06-30"],
    ["Carry out the audit", "unreadable"],
    ["Keep under review", "unreadable"],
    ["Staff retention", "unreadable"],
  ])("%s is something else", (text, said) => expect(say(text)).toBe(said));
});
