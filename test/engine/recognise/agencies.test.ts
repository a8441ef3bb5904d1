/** What each agency is to do in a column of its own, and columns that only stand under one heading. */
import { columnsOf, recognise, recordsOf } from "./readingOf";

describe("columns of agencies", () => {
  test("each text under an agency is an action of its own, which that agency does", () => {
    const sheet = recognise(`
A1 | Recommendation | Agency action | | | Timescale
A2 |  | Police | Health | Education |
A3 | See beyond the first account of an injury | Brief all response teams | Relaunch the bruising protocol | | September 2026
A4 | Include fathers in assessments | | Record fathers at booking | Add a prompt to the form | December 2026
merge B1:D1
bold A1:E1 A2:E2`);
    expect(columnsOf(sheet)).toEqual(["A=group B=action C=action D=action E=due"]);
    expect(recordsOf(sheet, "group", "action", "owners", "due")).toEqual([
      "3 | See beyond the first account of an injury | Brief all response teams | Police | September 2026",
      "3 | See beyond the first account of an injury | Relaunch the bruising protocol | Health | September 2026",
      "4 | Include fathers in assessments | Record fathers at booking | Health | December 2026",
      "4 | Include fathers in assessments | Add a prompt to the form | Education | December 2026",
    ]);
  });

  test.each<[string, string]>([
    [
      "a lead and a day under the action",
      `A1 | Recommendation | Action | | | RAG
A2 |  | What | Lead | By when |
A3 | See beyond the first account | Brief all response teams on injuries | Chief Inspector | July 2026 | Green
A4 | Include fathers in assessments | Record fathers at booking | Named Nurse | May 2026 | Amber`,
    ],
    [
      "ticks under agencies",
      `A1 | Action | Agency action | | | Due
A2 |  | Police | Health | Education |
A3 | Brief all response teams on injuries | ✓ | | | July 2026
A4 | Record fathers at booking | | ✓ | ✓ | May 2026`,
    ],
  ])("%s are none", (_, rows) => {
    const sheet = recognise(`${rows}\nmerge B1:D1\nbold A1:F1 A2:F2`);
    expect(recordsOf(sheet)).toEqual(["3", "4"]);
  });
});
