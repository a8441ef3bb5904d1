/** A workbook that counts its days from 1904: every number that is a date is of that system. */
import { analyse, draftSheets, refreshRegister, type DraftValue } from "../../src/engine";
import { readGrid } from "../cases/readGrid";

const SHEET = `date system 1904
sheet Plan
A1 | Thornbury Vale: reparation placements
A3 | Ref | Action | Lead | Due | RAG
| 1 | Insure the allotment | Business Manager | d:2026-05-29 | Red
| 2 | Assess the risk of power tools | Reparation Lead | 30/06/2026 | Green
| 3 | Find a second van | Business Manager | d:2027-01-15 | Amber
bold A3:E3
`;
/** 29 May 2026, 30 June 2026 and 21 November 2026: 46171, 46203 and 46347 in the system of 1900, less 1,462. */
const [MAY, JUNE, AS_AT] = [44709, 44741, 44885];

const analysis = analyse(readGrid(SHEET), { asOf: "2026-11-21" });
const drafts = draftSheets(analysis, ["register", "summary"]);
const numbersOf = (kind: string): readonly DraftValue[] =>
  drafts
    .filter((draft) => draft.kind === kind)
    .flatMap(({ cells }) => cells.flatMap(({ values }) => values.flat()))
    .filter((value) => typeof value === "number" && value > 1000);

test("the register's dates", () => {
  expect(numbersOf("register")).toEqual(expect.arrayContaining([MAY, JUNE]));
});

test("the summary's as-at day and its due dates", () => {
  expect(numbersOf("summary")).toEqual(expect.arrayContaining([AS_AT, MAY]));
  expect(numbersOf("summary").every((value) => (value as number) <= AS_AT)).toBe(true);
});

test("a text is made a true date of that system", () => {
  expect(analysis.findings.find(({ rule }) => rule === "text-date")?.fix).toMatchObject({ value: JUNE });
});

test("what the register says of a due date is read in that system", () => {
  const row = refreshRegister(analysis).registers[0]?.merged.rows[0];
  expect(row?.cells).toContain(MAY);
});
