/** Rows whose cells hold lists: parted where they go together, asked where they nearly do, told where they do not. */
import { analyse, isCorrection, splitCorrection, type Correction } from "../../../src/engine";
import type { RecognisedTable } from "../../../src/engine/model/recognised";
import { readGrid } from "../../cases/readGrid";

function read(row: string, corrections: readonly Correction[] = []) {
  const text = `sheet Plan
A1 | Ref | Action | Lead | By when
| 1 | ${row}
| 2 | Tell all families about the new office | Business Manager | June 2026
| 3 | Audit twenty case files | Quality Lead | July 2026
bold A1:D1`;
  return analyse(readGrid(text), { asOf: "2026-11-21", corrections });
}

function tableOf(analysis: ReturnType<typeof read>): RecognisedTable {
  return analysis.plans[0]?.table as RecognisedTable;
}

const NEARLY = "1. Write a checklist\\n2. Train staff to use it\\n3. Audit ten exits";

test("one date too few: kept whole, and asked with the parts shown", () => {
  const [record, ...others] = tableOf(
    read(`${NEARLY} | Ann Low\\nBo Kite\\nCy Marsh | June 2026\\nJuly 2026`),
  ).records;
  expect(record?.lists).toEqual({
    reason: "Its action lists 3 things, and its lead 3 and its due 2.",
    parts: [
      { ref: "1", action: "1. Write a checklist", owners: "Ann Low", due: "June 2026" },
      { ref: "1", action: "2. Train staff to use it", owners: "Bo Kite", due: "July 2026" },
      { ref: "1", action: "3. Audit ten exits", owners: "Cy Marsh" },
    ],
  });
  expect(others.map((one) => one.lists)).toEqual([undefined, undefined]);
});

test("one date too many: the last two stay together", () => {
  const [record] = tableOf(read(`${NEARLY} | Ann Low | May 2026\\nJune 2026\\nJuly 2026\\nMay 2027`)).records;
  expect(record?.lists?.parts.map((part) => part.due)).toEqual([
    "May 2026",
    "June 2026",
    "July 2026\nMay 2027",
  ]);
});

test("lists that differ by more are told, and no split is offered", () => {
  const [record] = tableOf(
    read(`${NEARLY}\\n4. Report to the board\\n5. Close the project | Ann Low | June 2026\\nJuly 2026`),
  ).records;
  expect(record?.lists).toEqual({ reason: "Its action lists 5 things, and its due 2.", parts: [] });
});

test("two things to do and three dates, one a line: asked as well", () => {
  const [record] = tableOf(
    read(
      "1. Write a checklist\\n2. Train staff to use it | Ann Low\\nBo Kite | May 2026\\nJune 2026\\nJuly 2026",
    ),
  ).records;
  expect(record?.lists?.reason).toBe("Its action lists 2 things, and its lead 2 and its due 3.");
  expect(record?.lists?.parts).toHaveLength(2);
});

test.each([
  ["a list with one lead and one date", `${NEARLY} | Ann Low | June 2026`],
  ["a list with two leads for all of it", `${NEARLY} | Ann Low\\nBo Kite | June 2026`],
  ["a text of two lines", "Write a checklist\\nfor all teams | Ann Low\\nBo Kite | June 2026\\nJuly 2026"],
  ["paragraphs of one action", "Write a checklist.\\n\\nIt should be short. | Ann Low | June 2026"],
])("%s asks nothing", (_, row) => {
  expect(tableOf(read(row)).records[0]?.lists).toBeUndefined();
});

test("lists that go together are parted unasked", () => {
  const row = `${NEARLY} | Ann Low\\nBo Kite\\nCy Marsh | June 2026\\nJuly 2026\\nMay 2027`;
  expect(tableOf(read(row)).records.map((record) => record.fields.owners?.[0]?.text)).toEqual([
    "Ann Low",
    "Bo Kite",
    "Cy Marsh",
    "Business Manager",
    "Quality Lead",
  ]);
});

describe("accepted", () => {
  const row = `${NEARLY} | Ann Low\\nBo Kite\\nCy Marsh | June 2026\\nJuly 2026`;
  const table = tableOf(read(row));
  const split = splitCorrection(table, table.records[0]!);

  test("the row is parted as was shown", () => {
    const analysis = read(row, [split]);
    expect(analysis.plans[0]?.actions.map((action) => [action.owners.text, action.due.text])).toEqual([
      ["Ann Low", "June 2026"],
      ["Bo Kite", "July 2026"],
      ["Cy Marsh", ""],
      ["Business Manager", "June 2026"],
      ["Quality Lead", "July 2026"],
    ]);
    expect(analysis.corrections).toEqual([
      {
        correction: split,
        fits: true,
        sentence:
          "The row of “1. Write a checklist 2. Train staff to use it 3. Audit ten…” holds several actions.",
      },
    ]);
  });

  test("is left aside when the row reads otherwise", () => {
    const analysis = read(`${NEARLY} and ten more | Ann Low | June 2026`, [split]);
    expect(analysis.corrections?.map((outcome) => outcome.fits)).toEqual([false]);
  });

  test("a row without an action is known by its list, and no other row with it", () => {
    const list = (one: string) => `1. ${one}\\n2. Train\\n3. Audit`;
    const sheet = `sheet Plan
A1 | Ref | Action | How | Lead | By when
| 1 | | ${list("Write")} | Ann Low\\nBo Kite\\nCy Marsh | June 2026\\nJuly 2026
| 2 | | ${list("Draw")} | Di Moor\\nEd Nash\\nFay Orr | May 2026\\nJuly 2026
| 3 | Tell all families | By letter | Business Manager | June 2026
bold A1:E1`;
    const analyseSheet = (corrections: readonly Correction[]) =>
      analyse(readGrid(sheet), { asOf: "2026-11-21", corrections });
    const table = tableOf(analyseSheet([]));
    const split = splitCorrection(table, table.records[0]!);
    const { plans, corrections } = analyseSheet([split]);
    expect(plans[0]?.actions.map((action) => action.owners.text)).toEqual([
      "Ann Low",
      "Bo Kite",
      "Cy Marsh",
      "Di Moor\nEd Nash\nFay Orr",
      "Business Manager",
    ]);
    expect(corrections?.map((outcome) => outcome.fits)).toEqual([true]);
  });

  test("can be kept as JSON", () => {
    expect(isCorrection(JSON.parse(JSON.stringify(split)))).toBe(true);
    expect(isCorrection({ ...split, action: 3 })).toBe(false);
  });
});
