import type { DocumentFacts } from "../../../src/engine/model/plan";
import type { RowRole } from "../../../src/engine/model/recognised";
import { readDocument } from "../../../src/engine/normalise/readDocument";
import { type CellSpec, madeUpSheet, madeUpTable, madeUpWorkbook } from "./madeUpTable";

const plan = madeUpTable([{ action: "Agree the rota", owners: "Analyst" }]);

function facts(
  texts: readonly (readonly [RowRole, string])[],
  options: { fileName?: string } = {},
): DocumentFacts {
  return readDocument(
    [madeUpSheet("Plan", texts, [plan])],
    madeUpWorkbook({ Plan: texts.map(([, text]) => [text]) }, options),
  );
}
const titled = (text: string): DocumentFacts => facts([["title", text]]);

describe("the title", () => {
  test.each([
    ["Youth Justice Improvement Plan 2023-24", "Youth Justice Improvement Plan 2023-24"],
    ["DRAFT - Improvement Plan", "Improvement Plan"],
    ["Draft v0.3: Improvement Plan", "Improvement Plan"],
    ["WORKING DRAFT Improvement Plan", "Improvement Plan"],
    ["Improvement Plan (DRAFT)", "Improvement Plan"],
    ["Improvement Plan – draft version 2", "Improvement Plan"],
    ["OFFICIAL-SENSITIVE – Improvement Plan", "Improvement Plan"],
    ["OFFICIAL: DRAFT – Improvement Plan (embargoed until 4 June 2024)", "Improvement Plan"],
    ["Improvement Plan - CONFIDENTIAL", "Improvement Plan"],
    ["Improvement Plan, agreed 14 May 2026. OFFICIAL", "Improvement Plan, agreed 14 May 2026"],
    ["Drafting Standards Improvement Plan", "Drafting Standards Improvement Plan"],
    ["Official Visits Action Plan", "Official Visits Action Plan"],
    ["Plan for confidential advice", "Plan for confidential advice"],
  ])("%j", (text, title) => expect(titled(text).title).toMatchObject({ state: "read", value: title, text }));

  test("a text that names a kind of plan goes before other titles", () => {
    expect(
      facts([
        ["title", "Thornbury Vale Council"],
        ["title", "Youth Justice Plan"],
      ]).title,
    ).toMatchObject({ value: "Youth Justice Plan" });
  });
  test.each([
    [
      [
        ["title", "Appendix 2"],
        ["title", "Thornbury Vale Youth Justice Service"],
      ],
      "Thornbury Vale Youth Justice Service",
    ],
    [
      [
        ["title", "DRAFT"],
        ["title", "Improvement Plan"],
      ],
      "Improvement Plan",
    ],
    [
      [
        ["title", "OFFICIAL"],
        ["title", "Improvement Plan"],
      ],
      "Improvement Plan",
    ],
  ] as [[RowRole, string][], string][])("%j", (texts, title) =>
    expect(facts(texts).title).toMatchObject({ value: title }),
  );
  test.each([
    [[["note", "Improvement Plan of the service"]]],
    [[["title", "Appendix 2"]]],
    [[["title", "Last updated: May 2021"]]],
    [[]],
  ] as [[RowRole, string][]][])("%j has none", (texts) => expect(facts(texts).title.state).toBe("blank"));

  test("a label says which text is the title, beside it or before it", () => {
    const texts = ["Name of plan:", "Health and justice"].map((text, column) => ({
      at: { sheet: "Plan", row: 0, column },
      text,
      role: "note" as const,
    }));
    const labelled = {
      ...madeUpSheet("Plan", [["title", "Thornbury Vale improvement plan"]], [plan]),
      loose: texts,
    };
    expect(readDocument([labelled], madeUpWorkbook({})).title).toMatchObject({
      value: "Health and justice",
      at: [{ column: 1 }],
    });
    expect(facts([["note", "Title: Health and justice"]]).title).toMatchObject({
      value: "Health and justice",
    });
    expect(facts([["note", "Titles of posts: see below"]]).title.state).toBe("blank");
  });
  test("sheets with a plan speak before others", () => {
    const sheets = [
      madeUpSheet("Finance", [["title", "Finance Plan"]]),
      madeUpSheet("Plan", [["title", "Improvement Plan"]], [plan]),
    ];
    expect(readDocument(sheets, madeUpWorkbook({})).title).toMatchObject({ value: "Improvement Plan" });
  });
  test("title rows that belong to a table count, wherever they stand", () => {
    const sheet = {
      ...madeUpSheet("Plan", [], [plan]),
      rows: [{ row: 1, role: "title" as const, reason: "" }],
    };
    const workbook = madeUpWorkbook({
      Plan: [
        [null, null],
        [null, "Improvement Plan"],
      ],
    });
    expect(readDocument([sheet], workbook).title).toMatchObject({
      value: "Improvement Plan",
      at: [{ sheet: "Plan", row: 1, column: 1 }],
    });
  });
});

describe("a draft", () => {
  test.each([
    ["title", "DRAFT - Improvement Plan"],
    ["title", "Improvement Plan – draft v2"],
    ["title", "DRAFT improvement plan"],
    ["title", "Draft inspection action plan for the board"],
    ["note", "DRAFT"],
    ["note", "Draft version 0.3"],
    ["note", "Status: Draft"],
    ["note", "This draft will go to the board in May."],
    ["note", "This plan is still a draft."],
    ["note", "DRAFT FOR CONSULTATION"],
    ["note", "DRAFT for Cabinet, 14 January 2026"],
    ["title", "DRAFFT - Cynllun Gwella"],
  ] as [RowRole, string][])("%s %j", (role, text) =>
    expect(facts([[role, text]]).draft).toMatchObject({ state: "read", value: true, text }),
  );

  test.each([
    ["note", "This replaces the draft of May."],
    ["note", "First draft sent to leads of the plan"],
    ["note", "Draft for each of the teams went out"],
    ["note", "This plan is no longer a draft."],
    ["title", "Drafting Standards Improvement Plan"],
    ["note", "The manager drafts a report each month."],
    ["title", "Improvement Plan"],
  ] as [RowRole, string][])("%s %j is none", (role, text) =>
    expect(facts([[role, text]]).draft.state).toBe("blank"),
  );

  test("the file's name is only a hint", () => {
    expect(facts([], { fileName: "Improvement plan DRAFT v2.xlsx" }).draft).toMatchObject({
      state: "assumed",
      value: true,
    });
    expect(facts([], { fileName: "Overdrafts.xlsx" }).draft.state).toBe("blank");
  });
});

describe("an embargo", () => {
  test.each([
    ["(embargoed until 4 June 2024)", "2024-06-04"],
    ["EMBARGO: 00:01 on 5 May 2023", "2023-05-05"],
    ["Strictly embargoed until 9am, 5 May 2023", "2023-05-05"],
    ["Not for publication before 5/5/23", "2023-05-05"],
    ["Not to be published until 5th May 2023", "2023-05-05"],
  ])("%j", (text, date) => expect(facts([["note", text]]).embargoUntil).toMatchObject({ value: date, text }));
  test("without a day it is said to be unreadable", () => {
    expect(facts([["note", "Embargoed until further notice"]]).embargoUntil).toMatchObject({
      state: "unreadable",
    });
  });
  test.each(["Published 1 March 2021", "Review of the embargoes", "For publication on 1 March 2021"])(
    "%j is none",
    (text) => expect(facts([["note", text]]).embargoUntil.state).toBe("blank"),
  );
});

describe("a protective marking", () => {
  test.each([
    ["OFFICIAL", "OFFICIAL"],
    ["OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE"],
    ["Official: Sensitive", "Official: Sensitive"],
    ["OFFICIAL SENSITIVE - PERSONAL", "OFFICIAL SENSITIVE - PERSONAL"],
    ["[RESTRICTED]", "RESTRICTED"],
    ["Confidential", "Confidential"],
    ["Private and Confidential", "Private and Confidential"],
    ["NOT PROTECTIVELY MARKED", "NOT PROTECTIVELY MARKED"],
    ["Protective marking: Official", "Official"],
    ["Version 2 | Security classification: OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE"],
    ["OFFICIAL – Improvement Plan", "OFFICIAL"],
    ["Improvement Plan (CONFIDENTIAL)", "CONFIDENTIAL"],
  ])("%j", (text, marking) =>
    expect(facts([["note", text]]).marking).toMatchObject({ state: "read", value: marking }),
  );
  test.each([
    "Official visits",
    "All data is confidential to the service",
    "Approved by the official solicitor",
    "Restricted access to premises",
    "Improvement Plan",
    "Secretary of the board",
  ])("%j is none", (text) => expect(facts([["note", text]]).marking.state).toBe("blank"));
});

describe("initials", () => {
  const initialsOf = (
    owners: CellSpec,
    notes: readonly (readonly [RowRole, string])[] = [],
    grid: string[][] = [],
  ) => {
    const table = madeUpTable([{ action: "Agree", owners }]);
    return readDocument([madeUpSheet("Plan", notes, [table])], madeUpWorkbook({ Plan: [], Glossary: grid }))
      .initials;
  };
  test.each([
    ["Jane Doe (JD)", { JD: "Jane Doe" }],
    ["Case Managers Jane Doe (JD), Tom Price (TP)", { JD: "Jane Doe", TP: "Tom Price" }],
    ["Head of Service (HoS)", { HoS: "Head of Service" }],
    ["Jane Doe (PSM)", {}],
    ["Jane Doe (Analyst)", {}],
    ["Manager (SM)", {}],
  ])("in the owners: %j", (owners, initials) => expect(initialsOf(owners)).toEqual(initials));
  test("in a note and in a list of abbreviations", () => {
    const initials = initialsOf(
      "JD",
      [["note", "JD = Jane Doe, TP: Tom Price"]],
      [
        ["AR", "Ann Reed"],
        ["OOCD", "Out of court disposal"],
      ],
    );
    expect(initials).toEqual({ JD: "Jane Doe", TP: "Tom Price", AR: "Ann Reed" });
  });
  test("posts with a body in letters, and several of a kind", () => {
    const note =
      "VSH – Virtual School Head; PEPC – PEP Co-ordinator; DTs – Designated Teachers; XT – Plan Teacher";
    expect(initialsOf("VSH", [["note", note]])).toEqual({
      VSH: "Virtual School Head",
      PEPC: "PEP Co-ordinator",
      DTs: "Designated Teachers",
    });
  });
  test("the first explanation counts", () =>
    expect(initialsOf("Jane Doe (JD)\nJohn Day (JD)")).toEqual({ JD: "Jane Doe" }));
});

describe("the rating key", () => {
  const keyIn = (note: string) =>
    facts([["note", note]]).ragKey.map(({ rating, meaning }) => `${rating}: ${meaning}`);
  test.each([
    [
      "RAG key: Red – not started; Amber – in progress; Green – complete",
      ["Red: not started", "Amber: in progress", "Green: complete"],
    ],
    [
      "R = off track, A = at risk, G = on track, B = complete",
      ["Red: off track", "Amber: at risk", "Green: on track", "Blue: complete"],
    ],
    ["Red: late\nAmber: may be late\nGreen: on time", ["Red: late", "Amber: may be late", "Green: on time"]],
    ["Off track (red); on track (green)", ["Red: Off track", "Green: on track"]],
    ["Blue = new; Green = on track; Grey = closed", ["Blue: new", "Green: on track"]],
    ["1 = Red, 2 = Amber, 3 = Green", ["Red: 1", "Amber: 2", "Green: 3"]],
  ])("%j", (note, key) => expect(keyIn(note)).toEqual(key));
  test.each([
    "Red: Finance",
    "The red team – led by Jane – meets the green team",
    "All actions are rated Red, Amber or Green",
    "",
  ])("%j is none", (note) => expect(keyIn(note)).toEqual([]));

  test("cells side by side, by word or by colour", () => {
    const sheets = {
      Plan: [["x"]],
      "RAG key": [
        ["Red", "Off track"],
        [null, "At risk"],
        ["Green", "On track"],
      ],
    };
    const workbook = madeUpWorkbook(sheets, { fills: { "1,0": "#FFC000" } });
    expect(readDocument([madeUpSheet("Plan", [], [plan])], workbook).ragKey).toEqual([
      { rating: "Red", meaning: "Off track" },
      { rating: "Amber", meaning: "At risk" },
      { rating: "Green", meaning: "On track" },
    ]);
  });
  test.each([
    [
      "counts",
      [
        ["Red", 3],
        ["Amber", 5],
        ["Green", 2],
      ],
    ],
    [
      "a list of things that are rated",
      [
        ["Red", "Recruitment"],
        ["Green", "Training"],
        ["Red", "Audit"],
      ],
    ],
  ])("%s are no key", (_, grid) => {
    const workbook = madeUpWorkbook({ Plan: [["x"]], "RAG notes": grid });
    expect(readDocument([madeUpSheet("Plan", [], [plan])], workbook).ragKey).toEqual([]);
  });
});
