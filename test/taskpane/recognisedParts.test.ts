/** What step 1 works out by itself: its questions, the rows to choose from, the account of cells. */
import { addCellCounts } from "../../src/taskpane/recognised/addCellCounts";
import { findQuestions } from "../../src/taskpane/recognised/findQuestions";
import { rowsAround, rowsFromTop } from "../../src/taskpane/recognised/headingRowChoices";
import { wording } from "../../src/taskpane/wording";
import { askingAnalysis, corrected, offeringAnalysis } from "./correctedAnalysis";
import { noPlanAnalysis, sureAnalysis, twoTablesAnalysis } from "./madeUpAnalysis";

describe("questions", () => {
  test("one for each column that is not sure, with its best guess", () => {
    expect(findQuestions(askingAnalysis.plans).map(({ column }) => [column.heading, column.field])).toEqual([
      ["Result", "outcome"],
    ]);
  });

  test("none where everything is sure, or was chosen", () => {
    expect(findQuestions(sureAnalysis.plans)).toEqual([]);
    const [question] = findQuestions(askingAnalysis.plans);
    if (!question) throw new Error("No question.");
    const answered = corrected(askingAnalysis, {
      add: [{ kind: "field", sheet: "Plan", headings: [], heading: "Result", nth: 0, field: "outcome" }],
      remove: [],
    });
    expect(findQuestions(answered.plans)).toEqual([]);
  });

  test("one for a heading that two tables of a sheet share, one each for two sheets", () => {
    expect(findQuestions(twoTablesAnalysis.plans)).toHaveLength(1);
    expect(findQuestions(offeringAnalysis.plans).map(({ table }) => table.range.sheet)).toEqual([
      "Quarter 1",
      "Quarter 2",
    ]);
  });
});

describe("rows that may hold the headings", () => {
  const [sheet] = askingAnalysis.snapshot.sheets;
  if (!sheet) throw new Error("No sheet.");

  test("are those of two texts at least, counted as people do", () => {
    expect(rowsFromTop(sheet).map(({ row }) => row)).toEqual([2, 3, 4, 5]);
    expect(rowsFromTop(sheet)[0]?.label).toBe(
      "Row 3: No., What we will do, Who, By when, Rating, Result, Board papers",
    );
  });

  test("stand near the heading that was recognised", () => {
    const far = { ...sheet, top: 40 };
    expect(rowsAround(far, 30).map(({ row }) => row)).toEqual([42]);
  });
});

describe("the account of cells", () => {
  test("adds the sheets that hold a plan", () => {
    const one = askingAnalysis.sheets[0]?.cells;
    const two = addCellCounts(offeringAnalysis);
    expect([two?.all, two?.actions, two?.leftOver.length]).toEqual([
      2 * (one?.all ?? 0),
      2 * (one?.actions ?? 0),
      2 * (one?.leftOver.length ?? 0),
    ]);
    expect(addCellCounts(noPlanAnalysis)).toBeNull();
  });

  test.each([
    [
      { all: 412, actions: 398, headings: 9, notes: 0, otherTables: 0, leftOver: 5 },
      "412 cells: 398 in actions, 9 in headings and titles, 5 left over",
    ],
    [
      { all: 1500, actions: 1480, headings: 8, notes: 2, otherTables: 10, leftOver: 0 },
      "1,500 cells: 1,480 in actions, 8 in headings and titles, 2 in notes, 10 in other tables, nothing left over",
    ],
  ])("%j is said in words", (counts, words) => {
    expect(wording.recognised.account(counts)).toBe(words);
  });
});
