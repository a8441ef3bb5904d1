import { withoutSlips } from "../../../../src/engine/normalise/dates/withoutSlips";
import { NO_DATE_HINTS } from "../../../../src/engine/normalise/dates/dateHints";
import { readDateText } from "../../../../src/engine/normalise/readDate";

describe("slips of keyboards and scanners", () => {
  test.each([
    ["31/3/2O23", "31/3/2023"],
    ["3l/03/2023", "31/03/2023"],
    ["3oth June 2021", "30th June 2021"],
    ["31/O3/2023", "31/03/2023"],
    ["31 Marcch 2023", "31 March 2023"],
    ["Setpember 2021", "September 2021"],
    ["30 Juen 2026", "30 June 2026"],
    ["Augest 2021", "August 2021"],
    ["Novemeber '21", "November '21"],
  ])("%s is %s", (text, mended) => expect(withoutSlips(text)?.text).toBe(mended));

  test.each([
    "Match 2024",
    "12 Marsh Lane",
    "Judy 2023",
    "Members 2024",
    "31 March 2023",
    "Contact Oliver",
    "Old policy",
    "Marcch",
    "Decmber plan",
  ])("%s is left as it is", (text) => expect(withoutSlips(text)).toBeNull());

  test("are told, and no date is made of what is none", () => {
    expect(readDateText("31 Marcch 2O23", NO_DATE_HINTS)).toMatchObject({
      state: "assumed",
      value: { kind: "date", date: "2023-03-31" },
      assumption: "“2O23” is taken for “2023”; “Marcch” is taken for “March”.",
      text: "31 Marcch 2O23",
    });
    expect(readDateText("1O cases", NO_DATE_HINTS).state).toBe("unreadable");
    expect(readDateText("Year l0", NO_DATE_HINTS).state).toBe("unreadable");
  });
});
