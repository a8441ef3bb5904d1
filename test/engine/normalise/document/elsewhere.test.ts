/** Facts that stand on a cover, in a table of their own, or in a version history. */
import { analyse } from "../../../../src/engine/analyse";
import type { DocumentFacts } from "../../../../src/engine/model/plan";
import { valueOf } from "../../../../src/engine/model/reading";
import { madeUpWorkbook } from "../madeUpTable";

const ACTIONS = [
  ["Action", "Lead", "By when", "RAG"],
  ["Restart the Saturday group", "Reparation Lead", "September", "Green"],
  ["Open the centre two evenings", "Ops Manager", "January", "Amber"],
  ["Publish the new leaflet", "Analyst", "November", "Red"],
];

type Rows = readonly (readonly string[])[];

/** The facts of the first plan, and the day on which its first action is due. */
function planOf(sheets: Readonly<Record<string, Rows>>): { facts: DocumentFacts; due: string | null } {
  const grids = Object.entries(sheets).map(([name, rows]) => {
    const width = Math.max(...rows.map((row) => row.length));
    const values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] || null));
    return [name, values] as const;
  });
  const [plan] = analyse(madeUpWorkbook(Object.fromEntries(grids)), { asOf: "2026-11-21" }).plans;
  if (plan === undefined) throw new Error("There is no plan on these sheets.");
  const [action] = plan.actions;
  return { facts: plan.document, due: (action && valueOf(action.due)?.date) ?? null };
}
const said = (facts: DocumentFacts) => ({
  title: valueOf(facts.title),
  version: facts.version && valueOf(facts.version),
  written: facts.written && valueOf(facts.written),
  updated: facts.updated && valueOf(facts.updated),
  owner: facts.owner && valueOf(facts.owner),
});

test("a cover speaks for the plans of the other sheets", () => {
  const cover = [
    ["Recovery action plan"],
    [],
    ["Version", "1.3"],
    ["Owner", "Gwen Aldous"],
    ["Date approved", "9 July 2026"],
    ["Next review", "January 2027"],
  ];
  const { facts, due } = planOf({ Cover: cover, Actions: ACTIONS });
  expect(said(facts)).toEqual({
    title: "Recovery action plan",
    version: "1.3",
    written: "2026-07-09",
    updated: null,
    owner: "Gwen Aldous",
  });
  expect(facts.title).toMatchObject({ state: "assumed", assumption: "It stands on the sheet “Cover”." });
  expect(due).toBe("2026-09-30");
});

test("the last row of a version history is the version, and the one that was agreed the plan's day", () => {
  const history = [
    ["Document control"],
    [],
    ["Version", "Date", "Author", "Change"],
    ["0.1", "11/05/2026", "Business Support", "First draft sent to leads"],
    ["1.0", "09/07/2026", "Business Support", "Agreed by the Board"],
    ["1.1", "02/10/2026", "Business Support", "Dates corrected"],
  ];
  const { facts } = planOf({ Plan: [["Health plan"], [], ...ACTIONS], "Document control": history });
  expect(said(facts)).toEqual({
    title: "Health plan",
    version: "1.1",
    written: "2026-07-09",
    updated: "2026-10-02",
    owner: null,
  });
  expect(valueOf(facts.draft)).toBeNull();
});

test("a title that shares its row with a marking is assumed", () => {
  const rows = [
    ["Youth justice improvement plan", "", "", "OFFICIAL"],
    ["Owner:", "Head of Service"],
    [],
    ...ACTIONS,
  ];
  const { facts } = planOf({ Plan: rows });
  expect(facts.title).toMatchObject({ value: "Youth justice improvement plan" });
  expect(facts.marking).toMatchObject({ value: "OFFICIAL" });
});

test("labels above their values are read as labels beside them", () => {
  const above = [
    ["Custody plan"],
    ["Version", "Date", "Owner"],
    ["2.0", "14/05/2026", "Head of Service"],
    [],
    ...ACTIONS,
  ];
  expect(said(planOf({ Plan: above }).facts)).toMatchObject({
    version: "2.0",
    written: "2026-05-14",
    owner: "Head of Service",
  });
});

test("a sheet of something else does not speak for a plan", () => {
  const staffing = [
    ["Staffing at 30 September 2026"],
    [],
    ["Post", "Hours", "Owner"],
    ["Analyst", "37", "HR"],
    ["Nurse", "18", "ICB"],
  ];
  const { facts } = planOf({ Plan: [["Health plan"], [], ...ACTIONS], Staffing: staffing });
  expect(said(facts)).toEqual({
    title: "Health plan",
    version: null,
    written: null,
    updated: null,
    owner: null,
  });
});
