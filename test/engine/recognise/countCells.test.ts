/** The account of cells: everything once, and the sum exact. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse, cellName, type Analysis, type CellCounts } from "../../../src/engine";
import { findUnaccounted } from "../../cases/findUnaccounted";
import { readGrid } from "../../cases/readGrid";

function read(text: string): Analysis {
  return analyse(readGrid(text), { asOf: "2026-11-21" });
}

function countsOf(text: string): Omit<CellCounts, "leftOver"> & { leftOver: string[] } {
  const cells = read(`sheet Plan\n${text}`).sheets[0]?.cells;
  if (!cells) throw new Error("No counts.");
  return { ...cells, leftOver: cells.leftOver.map(cellName) };
}

const PLAN = `A1 | Thornbury Vale: improvement plan
A2 | Please update this plan by the tenth of each month.
A4 | Ref | Action | Lead | By when | RAG
| 1 | Train all staff in assessing risk | Operations Manager | May 2026 | Red
| 2 | Audit twenty case files | Quality Lead | June 2026 |
| 3 | | | |
bold A1 A4:E4`;

test("a plan under a title and a note, with a number that waits for its action", () => {
  expect(countsOf(PLAN)).toEqual({
    all: 17,
    actions: 9,
    headings: 6,
    notes: 1,
    otherTables: 0,
    leftOver: ["A7"],
  });
});

test("another table beside the plan, and white space that is nothing", () => {
  expect(
    countsOf(`${PLAN}\nA10 | Item | Amount\n| Training | n:200\n| Travel | n:150\nF1 |  \nbold A10:B10`),
  ).toMatchObject({
    all: 23,
    otherTables: 6,
  });
});

test("a cell that several actions share counts once", () => {
  const merged = `A1 | Recommendation | Action | Lead | By when
| Plan earlier | Hold a meeting at ten days | Resettlement Lead | May 2026
| | Name a housing lead for each child | Housing Lead | June 2026
merge A2:A3
bold A1:D1`;
  expect(countsOf(merged)).toMatchObject({ all: 11, actions: 7, headings: 4, leftOver: [] });
});

test("an empty sheet has none", () => {
  expect(countsOf("")).toEqual({ all: 0, actions: 0, headings: 0, notes: 0, otherTables: 0, leftOver: [] });
});

const folder = join(__dirname, "..", "..", "cases");
const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(names.map((entry) => entry.name))(
  "the sum is exact for %s, and what is lost is left over",
  (name) => {
    const analysis = analyse(readGrid(readFileSync(join(folder, name, "sheet.txt"), "utf8")), {
      asOf: "2026-11-21",
    });
    const lost = new Set(findUnaccounted(analysis));
    for (const { sheet, cells } of analysis.sheets) {
      const values = analysis.snapshot.sheets.find((one) => one.name === sheet)?.values.flat() ?? [];
      const filled = values.filter((value) => value !== null && String(value).trim() !== "").length;
      if (!cells) throw new Error("No counts.");
      const { all, actions, headings, notes, otherTables, leftOver } = cells;
      expect(all).toBe(filled);
      expect(actions + headings + notes + otherTables + leftOver.length).toBe(filled);
      const places = leftOver.map((at) => `${at.sheet}!${cellName(at)}`);
      expect(new Set(places).size).toBe(places.length);
      for (const place of lost) if (place.startsWith(`${sheet}!`)) expect(places).toContain(place);
    }
  },
);
