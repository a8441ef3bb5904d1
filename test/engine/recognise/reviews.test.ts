/** One column of ratings or statuses for each review: the newest that says anything counts, the others are history. */
import { columnsOf, plans, recognise, recordsOf, textOf } from "./readingOf";
import { periodIn } from "../../../src/engine/recognise/columns/periodIn";

function historyOf(sheet: string): readonly (readonly string[])[] {
  return plans(recognise(sheet)).flatMap((plan) =>
    plan.records.map((record) =>
      (record.history ?? []).map(({ field, heading, pieces }) => `${field} ${heading}: ${textOf(pieces)}`),
    ),
  );
}

const QUARTERS = `A1 | Action | Lead | By when | Q1 | Q2 | Q3 | Q4
| Train all staff in assessing risk | Operations Manager | May 2026 | R | A | |
| Audit twenty case files | Quality Lead | June 2026 | A | G | |
| Set up a panel of young people | Head of Service | July 2026 | G | | |
bold A1:G1`;

test("the last quarter that anybody has filled is the rating, coming quarters are none", () => {
  const sheet = recognise(QUARTERS);
  expect(columnsOf(sheet)).toEqual(["A=action B=owners C=due E=rag"]);
  expect(plans(sheet)[0]?.columns.map((column) => column.historyOf ?? null)).toEqual([
    null,
    null,
    null,
    "rag",
    null,
    "rag",
    "rag",
  ]);
});

test("an action without a newest rating keeps the one before", () => {
  expect(recordsOf(recognise(QUARTERS), "rag")).toEqual(["2 | A", "3 | G", "4 | G"]);
  expect(historyOf(QUARTERS)).toEqual([["rag Q1: R"], ["rag Q1: A"], []]);
});

test("the newest may stand first, or be the one that is not called previous", () => {
  const backwards = `A1 | Action | Lead | RAG July 2026 | RAG April 2026 | RAG January 2026
| Train all staff in assessing risk | Operations Manager | Green | Amber | Red
| Audit twenty case files | Quality Lead | Amber | Amber | Amber
bold A1:E1`;
  expect(recordsOf(recognise(backwards), "rag")).toEqual(["2 | Green", "3 | Amber"]);
  expect(historyOf(backwards)[0]).toEqual(["rag RAG January 2026: Red", "rag RAG April 2026: Amber"]);
  const previous = `A1 | Action | Lead | RAG | Previous RAG
| Train all staff in assessing risk | Operations Manager | Green | Amber
| Audit twenty case files | Quality Lead | Amber | Red
bold A1:D1`;
  expect(historyOf(previous)).toEqual([["rag Previous RAG: Amber"], ["rag Previous RAG: Red"]]);
});

test("ratings by colour alone count, though their neighbours have the same colour", () => {
  const sheet = recognise(`A1 | Action | Lead | RAG May 2026 | RAG June 2026
| Train all staff in assessing risk | Operations Manager | Green | Green
| Audit twenty case files | Quality Lead | Amber | Green
| Set up a panel of young people | Head of Service
bold A1:D1
fill C2:D2 00B050
fill C4:D4 FF0000`);
  expect(plans(sheet)[0]?.records[2]?.fields.rag?.[0]?.look?.fill).toBe("#FF0000");
  expect(plans(sheet)[0]?.records[2]?.history?.[0]?.pieces[0]?.look?.fill).toBe("#FF0000");
});

test.each([
  ["two ratings of different things", "Delivery RAG | Impact RAG", "Green | Red", "Amber | Amber"],
  ["quarters that are ticked for work to be done", "Q1 | Q2", "X | ", " | X"],
  ["updates in words", "Update May 2026 | Update June 2026", "Tool agreed | Tool used", "Room booked | Held"],
])("%s are no series", (_, headings, first, second) => {
  const sheet = recognise(`A1 | Action | Lead | By when | ${headings}
| Train all staff in assessing risk | Operations Manager | May 2026 | ${first}
| Audit twenty case files | Quality Lead | June 2026 | ${second}
bold A1:E1`);
  expect(plans(sheet)[0]?.columns.every((column) => column.historyOf === undefined)).toBe(true);
});

test.each([
  ["Status at 14/5/26", "Status at 16/7/26"],
  ["RAG Dec 25", "RAG Jan 26"],
  ["30 June 2026", "31 December 2026"],
  ["Q2", "Q3"],
  ["Quarter 4 2025", "Quarter 1 2026"],
  ["2025", "2026"],
])("%s comes before %s", (first, second) => {
  expect(periodIn(first)).toBeLessThan(periodIn(second) ?? 0);
});

test.each(["RAG", "Progress", "Item 12", "Phase 2"])("%s names no period", (heading) => {
  expect(periodIn(heading)).toBeNull();
});
