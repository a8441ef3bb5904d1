/** What step 1 works out by itself: its questions, the rows to choose from, the account of cells. */
import { addCellCounts } from "../../src/taskpane/recognised/addCellCounts";
import { describeParts } from "../../src/taskpane/recognised/describeParts";
import { findQuestions } from "../../src/taskpane/recognised/findQuestions";
import { correctionsOf, findSplits } from "../../src/taskpane/recognised/findSplits";
import { rowsAround, rowsFromTop } from "../../src/taskpane/recognised/headingRowChoices";
import { wording } from "../../src/taskpane/wording";
import { welsh } from "../../src/taskpane/wording/cy/welsh";
import { english } from "../../src/taskpane/wording/en/english";
import {
  askingAnalysis,
  corrected,
  offeringAnalysis,
  splittingAnalysis,
  splittingTwiceAnalysis,
} from "./correctedAnalysis";
import { noPlanAnalysis, sureAnalysis, twoTablesAnalysis } from "./madeUpAnalysis";
import { speak } from "../../src/taskpane/wording";

speak(english);

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
    const [first, ...more] = twoTablesAnalysis.plans;
    const shouted = more.map((plan) => ({
      ...plan,
      table: {
        ...plan.table,
        columns: plan.table.columns.map((column) => ({
          ...column,
          heading: ` ${column.heading.toUpperCase().replace(" ", "  ")}`,
        })),
      },
    }));
    expect(first && findQuestions([first, ...shouted])).toHaveLength(1);
    expect(findQuestions(offeringAnalysis.plans).map(({ table }) => table.range.sheet)).toEqual([
      "Quarter 1",
      "Quarter 2",
    ]);
  });
});

describe("rows that hold several actions", () => {
  const cellsOf = (analysis: typeof splittingAnalysis) =>
    findSplits(analysis).map(({ rows }) => rows.map(({ at }) => [at.row, at.column]));
  const accepted = () => findSplits(splittingAnalysis).flatMap(correctionsOf);

  test("are one question a table; lists too far apart are left to the check", () => {
    const asked = [
      [1, 1],
      [3, 1],
    ];
    expect(cellsOf(splittingAnalysis)).toEqual([asked]);
    expect(cellsOf(splittingTwiceAnalysis)).toEqual([asked, asked]);
    expect(splittingAnalysis.findings.filter(({ rule }) => rule === "lists-side-by-side")).toHaveLength(3);
  });

  test.each([
    ["sure columns", sureAnalysis],
    ["a plan without lists", askingAnalysis],
    ["no plan", noPlanAnalysis],
  ])("are none with %s", (_, analysis) => {
    expect(findSplits(analysis)).toEqual([]);
  });

  test("are not asked about where the finding was let stand", () => {
    const finding = splittingAnalysis.findings.find(
      ({ rule, at }) => rule === "lists-side-by-side" && at[0]?.row === 1,
    );
    if (!finding) throw new Error("No finding.");
    const acceptance = { key: "1", print: "1", reason: "One action.", by: "Sam Okoro", on: "2026-11-02" };
    expect(cellsOf({ ...splittingAnalysis, accepted: [{ finding, acceptance }] })).toEqual([[[3, 1]]]);
    const other = { ...finding, rule: "no-owner" };
    expect(cellsOf({ ...splittingAnalysis, accepted: [{ finding: other, acceptance }] })).toEqual(
      cellsOf(splittingAnalysis),
    );
  });

  test("are parted when accepted, and whole again when that is taken back", () => {
    const split = corrected(splittingAnalysis, { add: accepted(), remove: [] });
    expect(split.plans[0]?.actions.map(({ owners, due }) => [owners.text, due.text])).toEqual([
      ["Ann Low", "June 2026"],
      ["Bo Kite", "July 2026"],
      ["Cy Marsh", ""],
      ["Business Manager", "June 2026"],
      ["Ann Low", "May 2026"],
      ["Ann Low", "June 2026"],
      ["Ann Low", "July 2026\nMay 2027"],
      ["Bo Kite", "May 2026\nJune 2026"],
    ]);
    expect(findSplits(split)).toEqual([]);
    const back = corrected(split, { add: [], remove: accepted() });
    expect(cellsOf(back)).toEqual(cellsOf(splittingAnalysis));
  });

  test("of the same text are one choice", () => {
    const [split] = findSplits(splittingAnalysis);
    if (!split) throw new Error("No question.");
    expect(correctionsOf({ ...split, rows: [...split.rows, ...split.rows] })).toHaveLength(2);
  });

  test("are shown by what the parts do not share", () => {
    const [one, two] = findSplits(splittingAnalysis)[0]?.rows ?? [];
    expect(describeParts(one?.lists.parts ?? [])).toEqual([
      {
        text: "1. Write a checklist for exits",
        beside: [
          { field: "owners", text: "Ann Low" },
          { field: "due", text: "June 2026" },
        ],
      },
      {
        text: "2. Train staff to use it",
        beside: [
          { field: "owners", text: "Bo Kite" },
          { field: "due", text: "July 2026" },
        ],
      },
      {
        text: "3. Audit ten exits",
        beside: [
          { field: "owners", text: "Cy Marsh" },
          { field: "due", text: "" },
        ],
      },
    ]);
    expect(describeParts(two?.lists.parts ?? []).map(({ beside }) => beside)).toEqual([
      [{ field: "due", text: "May 2026" }],
      [{ field: "due", text: "June 2026" }],
      [{ field: "due", text: "July 2026 / May 2027" }],
    ]);
  });

  test.each([
    [english, 1, null, "1 action holds several pieces of work in its cells. Split it?"],
    [english, 3, "Plan", "3 actions on “Plan” hold several pieces of work in their cells. Split them?"],
    [welsh, 1, null, "Mae gan 1 cam gweithredu sawl darn o waith yn ei gelloedd. Ei rannu?"],
    [welsh, 3, "Plan", "Mae gan 3 cam gweithredu ar “Plan” sawl darn o waith yn eu celloedd. Eu rhannu?"],
  ])("are asked about in words %#", ({ corrections }, count, sheet, words) => {
    expect(corrections.split(count, sheet)).toBe(words);
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
