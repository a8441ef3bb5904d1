/** What the user chose over what was recognised: it holds, wherever the columns and rows have gone. */
import {
  analyse,
  columnCorrection,
  headingRowCorrection,
  labelCorrection,
  noPlanCorrection,
} from "../../../src/engine";
import type { Analysis, Correction, RecognisedSheet, RecognisedTable } from "../../../src/engine";
import { readGrid } from "../../cases/readGrid";
import { columnsOf, plans, recordsOf } from "./readingOf";

const ROWS = `| 1 | Train all staff in assessing risk | Operations Manager | May 2026 | Two sessions held | Half the team
| 2 | Audit twenty case files | Quality Lead | June 2026 | Tool agreed | First report
| 3 | Set up a panel of young people | Head of Service | July 2026 | Met twice | Panel's own notes`;
const HEADINGS = "| Ref | Action | Lead | By when | Position | Board view";
const PLAN = `A1 | Thornbury Vale: improvement plan
A3 ${HEADINGS}
${ROWS}
bold A1 A3:F3`;

function read(text: string, corrections: readonly Correction[] = []): Analysis {
  return analyse(readGrid(text), { asOf: "2026-11-21", corrections });
}

function sheetOf(analysis: Analysis, name = "Plan"): RecognisedSheet {
  return analysis.sheets.find((sheet) => sheet.sheet === name) as RecognisedSheet;
}

function tableOf(analysis: Analysis, name = "Plan"): RecognisedTable {
  return plans(sheetOf(analysis, name))[0] as RecognisedTable;
}

const plain = read(`sheet Plan\n${PLAN}`);
const notes = columnCorrection(tableOf(plain), 5, "evidence");

describe("the meaning of a column", () => {
  test("is what was recognised until the user chooses", () => {
    expect(columnsOf(sheetOf(plain))).toEqual(["A=ref B=action C=owners D=due E=progress"]);
  });

  test("holds with a reason, and without doubt", () => {
    const corrected = tableOf(read(`sheet Plan\n${PLAN}`, [notes]));
    expect(corrected.columns[5]).toEqual({
      column: 5,
      heading: "Board view",
      field: "evidence",
      confidence: 1,
      reason: "You chose Evidence.",
      chosen: true,
    });
  });

  test("brings the cells to the field in every action", () => {
    expect(recordsOf(sheetOf(read(`sheet Plan\n${PLAN}`, [notes])), "evidence")).toEqual([
      "4 | Half the team",
      "5 | First report",
      "6 | Panel's own notes",
    ]);
  });

  test("goes with the column when it moves, and holds however the heading is spaced or written", () => {
    const moved = `A1 | BOARD  view | Ref | Action | Lead | By when
| Half the team | 1 | Train all staff in assessing risk | Operations Manager | May 2026
| First report | 2 | Audit twenty case files | Quality Lead | June 2026
bold A1:E1`;
    expect(columnsOf(sheetOf(read(`sheet Plan\n${moved}`, [notes])))[0]).toContain("A=evidence");
  });

  test("takes the field from the column that had it", () => {
    const position = columnCorrection(tableOf(plain), 5, "due");
    const columns = tableOf(read(`sheet Plan\n${PLAN}`, [position])).columns;
    expect(columns.filter((column) => column.field === "due").map((column) => column.heading)).toEqual([
      "Board view",
    ]);
  });

  test("can be the action: what told it from the rest is weighed again", () => {
    const action = columnCorrection(tableOf(plain), 4, "action");
    expect(recordsOf(sheetOf(read(`sheet Plan\n${PLAN}`, [action])), "action")[0]).toBe(
      "4 | Two sessions held",
    );
  });

  test("can be none, and the column is kept under its own heading", () => {
    const none = columnCorrection(tableOf(plain), 2, null);
    const corrected = tableOf(read(`sheet Plan\n${PLAN}`, [none]));
    expect(corrected.columns[2]).toMatchObject({ field: null, confidence: 1, chosen: true });
    expect(corrected.records[0]?.extras.map((extra) => extra.heading)).toContain("Lead");
  });

  test("leaves a plan a plan, whatever is left of it", () => {
    const none = [0, 1, 2, 3, 4].map((column) => columnCorrection(tableOf(plain), column, null));
    const analysis = read(`sheet Plan\n${PLAN}`, none);
    expect(analysis.plans).toHaveLength(1);
    expect(analysis.corrections?.every(({ fits }) => fits)).toBe(true);
  });

  test("tells two columns of one heading apart", () => {
    const twice = `A1 | Action | Lead | Notes | By when | Notes
| Train all staff in assessing risk | Operations Manager | one | May 2026 | two
| Audit twenty case files | Quality Lead | three | June 2026 | four
bold A1:E1`;
    const second = columnCorrection(tableOf(read(`sheet Plan\n${twice}`)), 4, "resources");
    expect(second.nth).toBe(1);
    expect(recordsOf(sheetOf(read(`sheet Plan\n${twice}`, [second])), "resources")).toEqual([
      "2 | two",
      "3 | four",
    ]);
  });

  test("of two choices for one column the later counts", () => {
    const analysis = read(`sheet Plan\n${PLAN}`, [notes, { ...notes, field: "resources" }]);
    expect(tableOf(analysis).columns[5]?.field).toBe("resources");
  });

  test("of a label holds for all blocks", () => {
    const blocks = [
      "Review the referral form|All referrals are complete|Green",
      "Train the volunteers|Volunteers feel ready|Amber",
      "Publish the leaflet|Parents know what to expect|Red",
    ]
      .map((text) => text.split("|"))
      .map(
        ([action, outcome, rating], index) =>
          `A${1 + index * 7} | Action\n| ${action}\n| Impact\n| ${outcome}\n| RAG\n| ${rating}`,
      )
      .join("\n");
    const before = tableOf(read(`sheet Plan\n${blocks}`));
    expect(before.labels).toEqual({ Action: "action", Impact: "outcome", RAG: "rag" });
    const evidence = labelCorrection(before, "Impact", "evidence");
    const analysis = read(`sheet Plan\n${blocks}`, [evidence]);
    expect(tableOf(analysis).labels["Impact"]).toBe("evidence");
    expect(analysis.corrections?.[0]?.fits).toBe(true);
  });
});

describe("the heading row", () => {
  const shifted = `A1 | Thornbury Vale
A3 | No | Plan | By whom | When | State
A4 ${HEADINGS}
${ROWS}
bold A1 A3:F4`;
  const wrong = read(`sheet Plan\n${shifted}`);

  test("can be the row that the user points at", () => {
    const snapshot = wrong.snapshot.sheets[0];
    if (!snapshot) throw new Error("No sheet.");
    const row = tableOf(wrong).headingRows.includes(3) ? 2 : 3;
    const chosen = headingRowCorrection(snapshot, row, tableOf(wrong), sheetOf(wrong));
    const analysis = read(`sheet Plan\n${shifted}`, [chosen]);
    expect(tableOf(analysis).headingRows).toEqual([row]);
    expect(tableOf(analysis)).toMatchObject({
      confidence: 1,
      reason: `You said that row ${row + 1} is its heading.`,
      chosen: "heading-row",
    });
    expect(analysis.corrections?.[0]?.fits).toBe(true);
  });

  test("makes a plan of a table that was not taken for one, wherever the row has gone", () => {
    const text = `A2 | Nr | Wording | Initials | Month
| 1 | Warm welcome at the front desk | AB | May 2026
| 2 | Quiet room for families | CD | June 2026
bold A2:D2`;
    const before = read(`sheet Plan\n${text}`);
    expect(before.plans).toEqual([]);
    const snapshot = before.snapshot.sheets[0];
    if (!snapshot) throw new Error("No sheet.");
    const chosen = headingRowCorrection(snapshot, 1, null, sheetOf(before));
    expect(chosen.headings).toEqual(["Nr", "Wording", "Initials", "Month"]);
    const after = read(`sheet Plan\n${text.replace("A2 |", "A9 |").replace("A2:D2", "A9:D9")}`, [chosen]);
    expect(after.plans).toHaveLength(1);
    expect(tableOf(after).headingRows).toEqual([8]);
    expect(tableOf(after).records).toHaveLength(2);
  });

  test("that nobody can find any more is ignored, and said", () => {
    const gone: Correction = { kind: "heading-row", sheet: "Plan", headings: ["Was", "Tun"], insteadOf: [] };
    const analysis = read(`sheet Plan\n${PLAN}`, [gone]);
    expect(analysis.sheets).toEqual(plain.sheets);
    expect(analysis.corrections).toEqual([
      {
        correction: gone,
        fits: false,
        sentence:
          "The row “Was”, “Tun” is the heading of a plan. The sheet has no such row any more, so this is left aside.",
      },
    ]);
  });
});

describe("no plan", () => {
  const no = noPlanCorrection(tableOf(plain), sheetOf(plain));

  test("the table is kept as another table, and nothing of it is lost", () => {
    const analysis = read(`sheet Plan\n${PLAN}`, [no]);
    expect(analysis.plans).toEqual([]);
    expect(sheetOf(analysis).tables).toMatchObject([
      { isPlan: false, reason: "You said that this is no plan.", range: tableOf(plain).range },
    ]);
    expect(sheetOf(analysis).cells).toMatchObject({ all: 25, headings: 1, otherTables: 24, leftOver: [] });
    expect(analysis.corrections?.[0]?.fits).toBe(true);
  });

  test("of several tables with the same headings only the one that was meant", () => {
    const two = `A1 | Objective 1: Custody\nA2 ${HEADINGS}\n${ROWS}\nA8 | Objective 2: Courts
A9 ${HEADINGS}\n| 1 | Meet the bench each quarter | Court Lead | May 2026 | Begun | \n| 2 | Write a guide for reports | Court Lead | June 2026 | Drafted | 
bold A1 A2:F2 A8 A9:F9`;
    const before = read(`sheet Plan\n${two}`);
    const [, second] = plans(sheetOf(before));
    if (!second) throw new Error("One table.");
    const analysis = read(`sheet Plan\n${two}`, [noPlanCorrection(second, sheetOf(before))]);
    expect(analysis.plans.map((plan) => plan.range.row)).toEqual([1]);
  });

  test("a table whose first action has changed is left a plan, and that is said", () => {
    const other = { ...no, firstAction: "Something else" };
    const analysis = read(`sheet Plan\n${PLAN}`, [other]);
    expect(analysis.plans).toHaveLength(1);
    expect(analysis.corrections).toMatchObject([{ fits: false }]);
  });
});

describe("corrections of other sheets", () => {
  const two = `sheet Q1\n${PLAN}\nsheet Q2\n${PLAN}\nsheet Other
A1 | Action | Who | Deadline | Rating | Board view
| Train all staff in assessing risk | Operations Manager | May 2026 | Red | yes
| Audit twenty case files | Quality Lead | June 2026 | Green | no
bold A1:E1`;
  const onQ1: Correction = { ...notes, sheet: "Q1" };

  test("are offered where the headings are like, and not applied", () => {
    const analysis = read(two, [onQ1]);
    expect(tableOf(analysis, "Q2").columns[5]?.field).toBeNull();
    expect(analysis.offers).toEqual([
      {
        from: "Q1",
        sheet: "Q2",
        sentences: ["“Board view” is Evidence."],
        corrections: [{ ...onQ1, sheet: "Q2" }],
      },
    ]);
  });

  test("once accepted they hold there, and are offered no more", () => {
    const accepted = read(two, [onQ1]).offers?.[0]?.corrections ?? [];
    const analysis = read(two, [onQ1, ...accepted]);
    expect(tableOf(analysis, "Q2").columns[5]).toMatchObject({ field: "evidence", chosen: true });
    expect(analysis.offers).toEqual([]);
  });

  test("a choice that was made for the other sheet is not offered another", () => {
    expect(read(two, [onQ1, { ...notes, sheet: "Q2", field: "resources" }]).offers).toMatchObject([]);
  });

  test("of a sheet that was renamed are said not to fit, and offered", () => {
    const analysis = read(`sheet Q2\n${PLAN}`, [onQ1]);
    expect(analysis.corrections).toMatchObject([
      {
        fits: false,
        sentence: "“Board view” is Evidence. The sheet “Q1” is no longer there, so this is left aside.",
      },
    ]);
    expect(analysis.offers).toMatchObject([{ from: "Q1", sheet: "Q2" }]);
  });

  test.each<[string, Correction, string]>([
    ["no plan", { ...noPlanCorrection(tableOf(plain), sheetOf(plain)), sheet: "Q1" }, "no plan"],
    [
      "the heading row",
      {
        kind: "heading-row",
        sheet: "Q1",
        headings: [
          "1",
          "Train all staff in assessing risk",
          "Operations Manager",
          "May 2026",
          "Two sessions held",
          "Half the team",
        ],
        insteadOf: [],
      },
      "is the heading of a plan",
    ],
  ])("%s is offered too", (_, correction, sentence) => {
    const [offer] = read(two, [correction]).offers ?? [];
    expect(offer?.sheet).toBe("Q2");
    expect(offer?.sentences.join()).toContain(sentence);
  });
});

test("the same snapshot and corrections give the same analysis", () => {
  expect(read(`sheet Plan\n${PLAN}`, [notes])).toEqual(read(`sheet Plan\n${PLAN}`, [notes]));
});
