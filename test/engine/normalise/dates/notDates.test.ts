import { say } from "./said";

describe("what is no date, whatever the year around it", () => {
  test.each([
    ...[
      "1.10",
      "5.2.1",
      "1.2.3",
      "v2.1",
      "Version 1.10.21",
      "10.0.0.1",
      "5(a)",
      "(2b)",
      "1iv)",
      "KPI 10",
      "YJS 1",
    ],
    ...[
      "Phase 2",
      "Section 17",
      "Outcome 22",
      "Recommendation 4",
      "Tier 3",
      "Stage 2",
      "S47",
      "Objective 12",
    ],
    ...[
      "78/91/104",
      "24/7",
      "1 of 3",
      "9 out of 10",
      "25/50",
      "2/3",
      "3/4 of cases",
      "5/12",
      "1/2/3",
      "20-45-67",
    ],
    ...["£1,200", "£20k", "50%", "12", "12.5", "370's", "1,2,3", "44651", "+4%", "-3"],
    ...["0151 233 3000", "01803 208100", "07700 900123", "020 7946 0958", "MK1 2AB", "COVID-19", "Covid 19"],
    ...["2 weeks", "3 months", "28 days", "Week 3", "Month 6", "Year 2", "Day 1", "12:30", "12.30"],
    ...[
      "Head of Service",
      "Team Manager QAP",
      "Amber",
      "Red",
      "High",
      "Yes",
      "No",
      "Y",
      "On track",
      "Overdue",
    ],
    ...["Level of QA?", "1st", "2nd draft", "Team of 12", "see above", "as above", "HMIP", "Board"],
    ...["#N/A", "#REF!", "#VALUE!"],
    ...["10-17", "12-18 year olds", "6/52", "2030 hours", "regular contact with families"],
  ])("%s", (text) => expect(say(text, 2022)).toBe("unreadable"));

  test("prose, even where it holds a date", () => {
    const prose =
      "The service met with partners on 3 May 2022 and agreed that every case manager will be offered the " +
      "new training, that the offer is reviewed by the board and that the figures are shared with health, " +
      "education and the police so that each of them can plan their own part of the work with families.";
    expect(say(prose, 2022)).toBe("unreadable");
    expect(say(prose.repeat(3), 2022)).toBe("unreadable");
  });

  test("an empty text is blank", () => {
    expect(say("")).toBe("blank");
    expect(say(" \n ")).toBe("blank");
  });
});
