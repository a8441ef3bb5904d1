import type { DocumentFacts } from "../../../../src/engine/model/plan";
import { valueOf, type Reading } from "../../../../src/engine/model/reading";
import type { LooseText, RowRole } from "../../../../src/engine/model/recognised";
import { readDocument } from "../../../../src/engine/normalise/readDocument";
import { madeUpTable, madeUpWorkbook } from "../madeUpTable";

const plan = madeUpTable([{ action: "Agree the rota", owners: "Analyst" }]);

/** Rows of cells around a plan; the first is a title. */
function facts(rows: readonly (readonly string[])[], fileName?: string): DocumentFacts {
  const loose = rows.flatMap((cells, row) =>
    cells.map((text, column): LooseText => {
      const role: RowRole = row === 0 ? "title" : "note";
      return { at: { sheet: "Plan", row, column }, text, role };
    }),
  );
  const sheet = { sheet: "Plan", tables: [plan], loose, rows: [], summary: "" };
  return readDocument([sheet], madeUpWorkbook({ Plan: [] }, fileName === undefined ? {} : { fileName }));
}
const titled = (title: string): DocumentFacts => facts([[title]]);
const noted = (...cells: string[]): DocumentFacts => facts([["Improvement plan"], cells]);
const said = <T>(reading: Reading<T> | undefined): T | null => (reading ? valueOf(reading) : null);

describe("the version", () => {
  test.each([
    ["Version: 2.1", "2.1"],
    ["Version 2.1 DRAFT", "2.1"],
    ["v0.4 DRAFT", "0.4"],
    ["V1.0 FINAL", "1.0"],
    ["Version number: 3", "3"],
    ["Ver. 1.2", "1.2"],
    ["Version no. 3", "3"],
    ["DRAFT v0.2 – Improvement Plan", "0.2"],
    ["Improvement Plan v3", "3"],
    ["Owner: Head of Service | Version: 2.1 | Date: 4 May 2026", "2.1"],
    ["Fersiwn 2", "2"],
  ])("%s", (text, version) => expect(said(noted(text).version)).toBe(version));

  test("stands beside its label", () => expect(said(noted("Version:", "2.1 DRAFT").version)).toBe("2.1"));
  test("is assumed from the file's name", () =>
    expect(facts([["Improvement plan"]], "YJ_plan_v2.1.xlsx").version).toMatchObject({
      state: "assumed",
      value: "2.1",
    }));
  test.each([
    "Version control",
    "Boys v 12 girls",
    "Conversion 2 plan",
    "Version: Final",
    "v5/12",
    "Improvement plan",
  ])("%s gives none", (text) => expect(said(noted(text).version)).toBeNull());
});

describe("the day on which it was written", () => {
  test.each([
    ["Date: 14 May 2026", "2026-05-14"],
    ["Date of plan: 14/05/26", "2026-05-14"],
    ["Plan date: 14.5.26", "2026-05-14"],
    ["Agreed by the Board on 14 May 2026", "2026-05-14"],
    ["Agreed by the board, 14 May 2026", "2026-05-14"],
    ["Approved: 14/05/2026", "2026-05-14"],
    ["Approved at YJMB 14/05/2026", "2026-05-14"],
    ["Dated 14th May 2026", "2026-05-14"],
    ["Improvement plan, agreed 14 May 2026. OFFICIAL", "2026-05-14"],
    ["Author: Business Support; Date: 14 May 2026", "2026-05-14"],
    ["Owner: Head of Service Version: 2 Date: 14 May 2026", "2026-05-14"],
    ["Signed off by the Chair, 14 May 2026", "2026-05-14"],
    ["Dyddiad: 14 Mai 2026", "2026-05-14"],
    ["Issued May 2026", "2026-05-01"],
  ])("%s", (text, day) => expect(said(noted(text).written)).toBe(day));

  test("stands beside its label", () =>
    expect(said(noted("Date", "14 May 2026").written)).toBe("2026-05-14"));

  test.each([
    ["Draft version 0.3 – 12 October 2026. Embargoed until 26 November 2026", "2026-10-12"],
    ["Improvement plan – May 2026", "2026-05-01"],
    ["Improvement plan (12 October 2026)", "2026-10-12"],
  ])("%s, by itself in a title, is assumed", (text, day) =>
    expect(titled(text).written).toMatchObject({ state: "assumed", value: day }),
  );

  test.each([
    "Due date: 14 May 2026",
    "Review date: 14 May 2026",
    "Date of next review: 14 May 2026",
    "Next meeting date: 14 May 2026",
    "Target date: 14 May 2026",
    "Embargoed until 14 May 2026",
    "We agreed that staff meet by 14 May 2026",
    "We agreed to meet on 14 May 2026",
    "Signed: ______ Date: ______",
    "Date: TBC",
    "The centre opens on 14 May 2026",
    "Agreed actions are kept here",
    "At the meeting on 14 May 2026",
    "Price list, valid until 31 March 2027",
  ])("%s gives none", (text) => expect(said(noted(text).written)).toBeNull());
});

describe("the day of the last change, and of the report", () => {
  test.each([
    ["Last updated 3/7/26", "2026-07-03"],
    ["Last updated: 3 July 2026", "2026-07-03"],
    ["Updated 3 July 2026 by the analyst", "2026-07-03"],
    ["v2.1, updated 3 July 2026", "2026-07-03"],
    ["As at 3 July 2026", "2026-07-03"],
    ["Improvement plan – position at July 2026", "2026-07-01"],
    ["Open actions at 3 July 2026", "2026-07-03"],
    ["Position as at 03/07/2026", "2026-07-03"],
    ["Last reviewed: July 2026", "2026-07-01"],
    ["Improvement plan (updated July 2026)", "2026-07-01"],
    ["Diweddarwyd: 3 Gorffennaf 2026", "2026-07-03"],
  ])("%s", (text, day) => {
    expect(said(noted(text).updated)).toBe(day);
    expect(said(noted(text).written)).toBeNull();
  });
  test.each([
    "Next update 3 July 2026",
    "Updated quarterly",
    "Update the rota by 3 July 2026",
    "Last updated by AK",
  ])("%s gives none", (text) => expect(said(noted(text).updated)).toBeNull());
  test.each([
    ["Inspection report published 14 May 2026", "2026-05-14"],
    ["Report published: 14 May 2026", "2026-05-14"],
    ["Date of inspection report: 14/5/26", "2026-05-14"],
  ])("%s", (text, day) => {
    expect(said(noted(text).reported)).toBe(day);
    expect(said(noted(text).written)).toBeNull();
  });
});

describe("the period", () => {
  test.each([
    ["Plan period: 2026-28", "2026-04-01", "2028-03-31"],
    ["Period covered: April 2026 to March 2027", "2026-04-01", "2027-03-31"],
    ["Financial year: 2026/27", "2026-04-01", "2027-03-31"],
    ["Period: 1 September 2026 - 31 August 2027", "2026-09-01", "2027-08-31"],
    ["Reporting period: Q1 2026/27", "2026-04-01", "2026-06-30"],
  ])("%s", (text, from, to) => expect(said(noted(text).period)).toEqual({ from, to }));

  test.each([
    ["Youth Justice Plan 2026-28", "2026-04-01", "2028-03-31"],
    ["Youth Justice Plan 2026/27 (DRAFT)", "2026-04-01", "2027-03-31"],
    ["2026-27 Action Plan", "2026-04-01", "2027-03-31"],
    ["Improvement plan: April 2026 – March 2027", "2026-04-01", "2027-03-31"],
    ["Action plan (2026 to 2029)", "2026-04-01", "2029-03-31"],
  ])("%s, in a title, is assumed", (text, from, to) =>
    expect(titled(text).period).toMatchObject({ state: "assumed", value: { from, to } }),
  );

  test.each([
    "Response to the 2024-25 audit",
    "Actions outstanding from the plan 2025-26",
    "Improvement plan 2026",
    "Plan for 16-17 year olds",
    "Ref 2026-04 plan",
  ])("%s gives none", (text) => expect(said(titled(text).period)).toBeNull());
  test("follows the financial year of the settings", () => {
    const sheet = { sheet: "Plan", tables: [plan], rows: [], summary: "" };
    const loose = [
      { at: { sheet: "Plan", row: 0, column: 0 }, text: "Plan 2026-27", role: "title" as const },
    ];
    const read = readDocument([{ ...sheet, loose }], madeUpWorkbook({ Plan: [] }), { financialYearStart: 8 });
    expect(said(read.period)).toEqual({ from: "2026-08-01", to: "2027-07-31" });
  });
});

describe("the owner", () => {
  test.each([
    ["Owner: Head of Service", "Head of Service"],
    ["Plan owner: Gwen Aldous, Head of Service", "Gwen Aldous, Head of Service"],
    ["Lead officer: Gwen Aldous", "Gwen Aldous"],
    ["Owner: Head of Service   Version: 2.1   Date: 4 May 2026", "Head of Service"],
    ["Owner: Head of Service | v2.1 | 4 May 2026", "Head of Service"],
  ])("%s", (text, owner) => expect(noted(text).owner).toMatchObject({ state: "read", value: owner }));
  test("stands beside its label, and goes before the author", () => {
    expect(said(noted("Plan owner", "Head of Service").owner)).toBe("Head of Service");
    const both = facts([["Plan"], ["Author: Analyst"], ["Owner: Head of Service"]]);
    expect(said(both.owner)).toBe("Head of Service");
  });
  test.each([
    ["Author: Business Support Team", "Business Support Team"],
    ["Prepared by: Gwen Aldous", "Gwen Aldous"],
  ])("%s is assumed", (text, owner) =>
    expect(noted(text).owner).toMatchObject({ state: "assumed", value: owner }),
  );
  test.each(["Owner: TBC", "Risk owner", "Owner:", "Homeowner: Smith", "The owner: see below is wrong"])(
    "%s gives none",
    (text) => expect(said(noted(text).owner)).toBeNull(),
  );
});
