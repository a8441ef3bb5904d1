import { DEFAULT_SETTINGS } from "../../../src/engine/model/settings";
import { normaliseTable } from "../../../src/engine/normalise/normaliseTable";
import { madeUpTable, madeUpWorkbook, NO_FACTS } from "./madeUpTable";
import type { DocumentFacts, ReadAction } from "../../../src/engine/model/plan";
import { readRows as read, type Row } from "./readRows";

const readOne = (row: Row, facts: Partial<DocumentFacts> = {}): ReadAction =>
  read([row], facts)[0] as ReadAction;
const statusOf = (row: Row) => {
  const { status } = readOne(row);
  return status.state === "read" || status.state === "assumed" ? status.value : status.state;
};

describe("texts", () => {
  test("are plain, with the cell that they came from", () => {
    expect(readOne({ action: "<p>Agree&nbsp;the rota</p>" }).action).toMatchObject({
      state: "read",
      value: "Agree the rota",
      text: "Agree the rota",
      at: [{ sheet: "Plan", row: 1, column: 2 }],
    });
  });
  test.each([
    [["Agree the rota with all", "partners by May."], "Agree the rota with all partners by May."],
    [["Agree the rota.", "Publish it."], "Agree the rota.\nPublish it."],
    [["Agree the rota of", "Thornbury"], "Agree the rota of Thornbury"],
    [["Work with", "• health", "• education"], "Work with\n• health\n• education"],
    [["Agree the rota", "", "(all teams)"], "Agree the rota (all teams)"],
  ])("cut by a page end: %j", (pieces, text) =>
    expect(readOne({ action: pieces }).action).toMatchObject({ value: text }),
  );
  test("a field that is not there is blank", () =>
    expect(readOne({ action: "Agree" }).outcome.state).toBe("blank"));
  test("a ditto sign takes the text above; the words stay", () => {
    const [, second, third] = read([{ outcome: "Fewer delays" }, { outcome: '"' }, { outcome: "As above" }]);
    expect(second?.outcome).toMatchObject({ state: "assumed", value: "Fewer delays", text: '"' });
    expect(third?.outcome).toMatchObject({ state: "read", value: "As above" });
  });
  test("a ditto sign in the first row stays", () =>
    expect(readOne({ outcome: '"' }).outcome).toMatchObject({ value: '"' }));
});

describe("ids", () => {
  test("name the table and the row, each once", () => {
    const table = madeUpTable([{ action: "Agree" }, { action: "Publish" }]);
    const [first, second] = table.records;
    const twice = { ...table, records: [first, { ...second, rows: [1] }] as typeof table.records };
    const ids = normaliseTable(twice, NO_FACTS, DEFAULT_SETTINGS, madeUpWorkbook({})).map(
      (action) => action.id,
    );
    expect(ids).toEqual(["Plan!A1#2", "Plan!A1#2.2"]);
  });
});

describe("references", () => {
  const refs = (rows: readonly Row[]) =>
    read(rows).map(({ ref }) => (ref.state === "read" ? ref.value : ref.state));
  test("from their column, as shown", () => {
    expect(
      refs([
        { ref: { text: "1.10", value: 1.1, numberFormat: "0.00" }, action: "Agree" },
        { ref: "2.", action: "Publish" },
      ]),
    ).toEqual(["1.10", "2"]);
  });
  test("shared ones are made whole by the action's own", () => {
    expect(
      refs([
        { ref: "KPI 1", action: "(1a) Agree" },
        { ref: "KPI 1", action: "(1b) Publish" },
        { ref: "KPI 2", action: "(2a) Audit" },
      ]),
    ).toEqual(["KPI 1 (1a)", "KPI 1 (1b)", "KPI 2"]);
  });
  test("from the texts, where most begin with one; the text keeps it", () => {
    const rows = [{ action: "1i) Agree" }, { action: "1ii) Publish" }, { action: "Audit" }];
    expect(refs(rows)).toEqual(["1i", "1ii", "blank"]);
    expect(read(rows)[0]?.action).toMatchObject({ value: "1i) Agree" });
  });
  test("not from one text among many, nor from a list within an action", () => {
    expect(refs([{ action: "2. Agree" }, { action: "Publish" }, { action: "Audit" }])).toEqual([
      "blank",
      "blank",
      "blank",
    ]);
    expect(refs([{ action: "1. Agree\n2. Publish" }, { action: "1. Audit\n2. Report" }])).toEqual([
      "blank",
      "blank",
    ]);
  });
});

describe("dates", () => {
  test("a month without a year takes that of the nearest row", () => {
    const due = read([
      { due: "July 2019" },
      { due: "September" },
      { due: "" },
      { due: "March 2022" },
      { due: "May" },
    ]).map((action) => action.due);
    expect(due[1]).toMatchObject({ state: "assumed", value: { date: "2019-09-30", yearInferred: true } });
    expect(due[4]).toMatchObject({ state: "assumed", value: { date: "2022-05-31", yearInferred: true } });
  });
  test("the row's other dates serve where the column has none", () => {
    expect(readOne({ start: "1 May 2021", due: "September" }).due).toMatchObject({
      value: { date: "2021-09-30" },
    });
  });
  test.each([
    ["Improvement Plan 2023-24", "September", "2023-09-30"],
    ["Improvement Plan 2023-24", "February", "2024-02-29"],
    ["Improvement Plan 2023", "February", "2023-02-28"],
  ])("the title's year is the last resort: %s, %s", (value, text, date) => {
    const title = { state: "read", value, text: value, at: [] } as const;
    expect(readOne({ due: text }, { title }).due).toMatchObject({ value: { date } });
  });
  test.each(["Improvement Plan", "Plan 2021 - 2024"])("%s gives no year", (value) => {
    const title = { state: "read", value, text: value, at: [] } as const;
    expect(readOne({ due: "September" }, { title }).due).not.toMatchObject({
      value: { date: expect.any(String) },
    });
  });
  test("a true date keeps the text that is shown", () => {
    const due = { text: "31-Jan-23", value: 44957, numberFormat: "dd-mmm-yy" };
    expect(readOne({ due }).due).toMatchObject({
      state: "read",
      text: "31-Jan-23",
      value: { date: "2023-01-31" },
    });
  });
  test.each(["As above", '"'])("%j is the date above", (text) => {
    expect(read([{ due: "July 2021" }, { due: text }])[1]?.due).toMatchObject({
      state: "assumed",
      text,
      value: { date: "2021-07-31" },
    });
  });
  test("a meeting's date in the group gives the year of its actions", () => {
    expect(readOne({ group: "8 October 2026", due: "30 October" }).due).toMatchObject({
      value: { date: "2026-10-30" },
    });
    expect(readOne({ group: "Recommendation 20", due: "30 October" }).due).not.toMatchObject({
      value: { date: expect.any(String) },
    });
  });

  describe("true dates beside texts", () => {
    const typed = (value: number, text: string): Row => ({
      due: { text, value, numberFormat: "dd/mm/yyyy" },
    });
    const [fifthOfJune, sixthOfDecember, nineteenth] = [
      typed(46178, "05/06/2026"),
      typed(46362, "06/12/2026"),
      typed(46192, "19/06/2026"),
    ];
    const ambiguous = (rows: readonly Row[]) =>
      read(rows).map(({ due }) => ("value" in due ? due.value.ambiguous : undefined));

    test("with days up to 12, where the texts have days above: day and month may be exchanged", () => {
      expect(ambiguous([fifthOfJune, { due: "19/06/2026" }, sixthOfDecember])).toEqual([
        ["2026-06-05", "2026-05-06"],
        undefined,
        ["2026-12-06", "2026-06-12"],
      ]);
    });
    test.each([
      ["a true date above 12", [fifthOfJune, { due: "19/06/2026" }, sixthOfDecember, nineteenth]],
      [
        "a text with a day up to 12",
        [fifthOfJune, { due: "19/06/2026" }, { due: "03/06/2026" }, sixthOfDecember],
      ],
      ["one true date only", [fifthOfJune, { due: "19/06/2026" }]],
      ["no such texts", [fifthOfJune, { due: "July 2026" }, sixthOfDecember]],
    ])("%s clears them", (_, rows) => expect(ambiguous(rows).every((days) => days === undefined)).toBe(true));
  });

  test("a start written as a period is its first day", () => {
    expect(readOne({ start: "April 2021" }).start).toMatchObject({ value: { date: "2021-04-01" } });
    expect(readOne({ start: "4 May 2021" }).start).toMatchObject({ value: { date: "2021-05-04" } });
  });
  test.each([
    ["Screen all cases. Start date 05/06/2023", "2023-06-05"],
    ["Assess all cases (starting in May 2021)", "2021-05-01"],
  ])("a start in the action's text: %s", (action, date) => {
    expect(readOne({ action }).start).toMatchObject({ state: "assumed", value: { date } });
  });
  test.each([
    "A new nurse started on 1 June 2023",
    "Restart the panel in May 2021",
    "Start with the audit of 2021",
  ])("%s has no start", (action) => expect(readOne({ action }).start.state).toBe("blank"));
  test("a start column that is empty stays empty", () => {
    expect(read([{ action: "Screen. Start date 05/06/2023" }], {}, ["start"])[0]?.start.state).toBe("blank");
  });
});

describe("several columns for one thing", () => {
  /** A record whose pieces of a field stand in columns 20 and 21, under the headings given. */
  function beside(
    field: "due" | "rag" | "status",
    headings: readonly string[],
    texts: readonly string[],
  ): ReadAction {
    const table = madeUpTable([{ action: "Agree", [field]: texts }]);
    const [record] = table.records;
    const pieces = record?.fields[field]?.map((piece, index) => ({
      ...piece,
      row: 1,
      column: 20 + index,
    }));
    const columns = headings.map((heading, index) => ({
      column: 20 + index,
      heading,
      field,
      confidence: 1,
      reason: "",
    }));
    const changed = {
      ...table,
      columns: [...table.columns, ...columns],
      records: [{ ...record, fields: { ...record?.fields, [field]: pieces } }],
    };
    return normaliseTable(
      changed as typeof table,
      NO_FACTS,
      DEFAULT_SETTINGS,
      madeUpWorkbook({}),
    )[0] as ReadAction;
  }

  test.each([
    [["Due", "Revised date"], ["30/04/2026", "30/06/2026"], "2026-06-30", "2026-04-30"],
    [["New date", "Original date"], ["30/06/2026", "30/04/2026"], "2026-06-30", "2026-04-30"],
    [["Due", "Revised date"], ["30/04/2026", ""], "2026-04-30", undefined],
    [["Due", "Revised date"], ["30/04/2026", "TBC"], "2026-04-30", undefined],
  ] as const)("due: %j %j", (headings, texts, date, revisedFrom) => {
    const { due } = beside("due", headings, texts);
    expect("value" in due && due.value.date).toBe(date);
    expect("value" in due && due.value.revisedFrom).toBe(revisedFrom);
  });
  test("an actual date completes and leaves the target", () => {
    const action = beside("due", ["Target date", "Actual completion date"], ["30/04/2026", "12/05/2026"]);
    expect(action.due).toMatchObject({ value: { date: "2026-04-30" } });
    expect(action.status).toMatchObject({ value: "complete" });
    expect(beside("due", ["Target date", "Actual completion date"], ["30/04/2026", ""]).status.state).toBe(
      "blank",
    );
  });
  test.each(["Date completed", "Completed", "Actual completion date"])(
    "a day under %s alone completes",
    (heading) => {
      const action = beside("due", [heading], ["12/05/2026"]);
      expect(action.due).toMatchObject({ value: { kind: "completed", date: "2026-05-12" } });
      expect(action.status).toMatchObject({ value: "complete" });
      expect(beside("due", [heading], [""]).status.state).toBe("blank");
    },
  );
  test.each(["Completion date", "Due", "To be completed by"])("a day under %s alone is due", (heading) =>
    expect(beside("due", [heading], ["12/05/2026"]).due).toMatchObject({ value: { kind: "date" } }),
  );
  test.each([
    [["RAG Q1 2025-26", "RAG Q2 2025-26"], ["Red", "Green"], "Green"],
    [["RAG Q2 2025-26", "RAG Q1 2025-26"], ["Red", "Green"], "Red"],
    [["RAG Q1 2025-26", "RAG Q2 2025-26"], ["Red", ""], "Red"],
    [["Current RAG", "Previous RAG"], ["Red", "Green"], "Red"],
    [["RAG 1", "RAG 2"], ["Red", "Green"], "Green"],
  ] as const)("the newest rating: %j %j", (headings, texts, rating) => {
    expect(beside("rag", headings, texts).rag).toMatchObject({ value: rating });
  });
  test("the newest status", () => {
    expect(beside("status", ["May 2025", "July 2025"], ["Not started", "In progress"]).status).toMatchObject({
      value: "in-progress",
    });
  });
});

describe("update rows", () => {
  const row = (due: string, update: string): Row => ({
    action: "Agree",
    due,
    updates: [{ tag: "Progress - 4.5.23", fields: { progress: "Still to be agreed", due: update } }],
  });
  test("their text is progress, with its date", () => {
    const action = readOne(row("Q4 2020-21", ""));
    expect(action.progress).toMatchObject({ value: "Still to be agreed" });
    expect(action.updates).toMatchObject([{ text: "Still to be agreed", date: "2023-05-04" }]);
  });
  test("what they retain replaces the date", () => {
    const { due, status } = readOne(row("Q4 2020-21", "RETAIN FOR 2021-22"));
    expect(due).toMatchObject({
      text: "RETAIN FOR 2021-22",
      value: {
        kind: "carried-forward",
        date: "2022-03-31",
        revisedFrom: "2021-03-31",
        revisedFromText: "Q4 2020-21",
      },
    });
    expect(status).toMatchObject({ value: "carried-forward" });
  });
  test("a new date replaces the old one; the same one does not", () => {
    expect(readOne(row("May 2021", "July 2021")).due).toMatchObject({
      value: { date: "2021-07-31", revisedFrom: "2021-05-31" },
    });
    expect(readOne(row("May 2021", "May 2021")).due).not.toMatchObject({
      value: { revisedFrom: expect.anything() },
    });
  });
  test("a word that gives no day leaves the date, and is the status", () => {
    const { due, status } = readOne(row("May 2021", "Completed"));
    expect(due).toMatchObject({ value: { date: "2021-05-31" } });
    expect(status).toMatchObject({ value: "complete" });
  });
});

describe("status", () => {
  test.each([
    ["the status column", { status: "In progress", due: "Completed" }, "in-progress"],
    ["the rating cell", { rag: "Complete", due: "July 2021" }, "complete"],
    ["the date column", { due: "Completed", progress: "Ongoing" }, "complete"],
    ["a bare ongoing in it", { due: "Ongoing" }, "in-progress"],
    ["another status in it", { due: "Not started" }, "not-started"],
    [
      "a remark",
      { action: "Agree the protocol. Keep – added to plan", progress: "Ongoing" },
      "carried-forward",
    ],
    ["the progress", { due: "July 2021", progress: "None" }, "not-started"],
  ])("%s", (_, row, status) => expect(statusOf(row)).toBe(status));
  test.each([
    ["a colour", { rag: { text: "", look: { fill: "#00B050" } } }],
    ["a rating", { rag: "Blue" }],
    ["a day that has passed", { due: "1 May 2001" }],
    ["ongoing with a beginning", { due: "Ongoing to start in May 2023" }],
    ["progress that only tells", { progress: "A meeting was held in May" }],
    ["nothing", { action: "Agree" }],
  ])("%s says none", (_, row) => expect(statusOf(row)).toBe("blank"));
  test("a status that we do not know is unreadable", () =>
    expect(statusOf({ status: "Purple phase" })).toBe("unreadable"));
});

describe("ratings", () => {
  const rag = (rows: readonly Row[]) =>
    read(rows).map((action) => ("value" in action.rag ? action.rag.value : action.rag.state));
  test("the plan's key is heard", () => {
    const ragKey = [{ rating: "Blue", meaning: "Complete" }] as const;
    expect(readOne({ rag: "Complete" }, { ragKey }).rag).toMatchObject({ value: "Blue" });
    expect(readOne({ rag: "Complete" }).rag.state).toBe("unreadable");
  });
  test("banding is no rating, a coloured row is", () => {
    const banded = (fill: string): Row => ({
      action: { text: "Agree", look: { fill } },
      rag: { text: "", look: { fill } },
    });
    expect(rag([banded("#DDEBF7"), banded("#00B050")])).toEqual(["blank", "Green"]);
  });
  test("one pale fill down an empty column is no rating", () => {
    const cell: Row = { action: "Agree", rag: { text: "", look: { fill: "#E2EFDA" } } };
    expect(rag([cell, cell, cell])).toEqual(["blank", "blank", "blank"]);
    expect(rag([cell, cell, { action: "Publish", rag: { text: "", look: { fill: "#FF0000" } } }])).toEqual([
      "Green",
      "Green",
      "Red",
    ]);
  });
  test("a status column of colours rates where there is no rating column", () => {
    expect(readOne({ status: "Amber" }).rag).toMatchObject({ value: "Amber" });
    expect(readOne({ status: "Amber", rag: "Green" }).rag).toMatchObject({ value: "Green" });
    expect(readOne({ status: "In progress" }).rag.state).toBe("blank");
  });
  test("priorities in the rating column are priorities", () => {
    expect(readOne({ rag: "High" })).toMatchObject({
      rag: { state: "unreadable" },
      priority: { state: "assumed", value: "High" },
    });
    expect(readOne({ rag: "High", priority: "2" }).priority).toMatchObject({ value: "2" });
  });
});

describe("owners", () => {
  test("as above", () => {
    const [, second] = read([{ owners: "Analyst" }, { owners: "As above" }]);
    expect(second?.owners).toMatchObject({ state: "assumed", value: [{ name: "Analyst" }] });
  });
  test("whom the action addresses, where no column names any", () => {
    expect(
      readOne({ action: "The service manager of Thornbury to ensure that cases are reviewed" }).owners,
    ).toMatchObject({
      state: "assumed",
      value: [{ name: "service manager of Thornbury" }],
    });
    expect(readOne({ action: "Thornbury Management Board should review the rota" }).owners).toMatchObject({
      value: [{ name: "Thornbury Management Board" }],
    });
  });
  test.each([
    "Ensure that staff are trained",
    "Staff training to be agreed",
    "All young people to be assessed",
  ])("%s addresses nobody", (action) => expect(readOne({ action }).owners.state).toBe("blank"));
  test("an empty column stays empty", () => {
    expect(read([{ action: "The Board should review the rota" }], {}, ["owners"])[0]?.owners.state).toBe(
      "blank",
    );
  });
});

describe("parts", () => {
  const lists = {
    detail: "Audit cases\n\n\nTrain staff",
    owners: "Analyst\n\n\n\nTrainer/ Manager",
    due: "May 2021\n\nJuly 2021",
  };
  test("lists side by side", () => {
    const action = readOne({ action: "Quality", ...lists });
    expect(action.parts).toMatchObject([
      { text: "Audit cases", owners: [{ name: "Analyst" }], due: { date: "2021-05-31" } },
      {
        text: "Train staff",
        owners: [{ name: "Trainer" }, { name: "Manager" }],
        due: { date: "2021-07-31" },
      },
    ]);
    expect(action.due).toMatchObject({ value: { date: "2021-07-31" } });
  });
  test("one owner for all", () => {
    expect(readOne({ ...lists, owners: "Analyst" }).parts).toMatchObject([
      { owners: [{ name: "Analyst" }] },
      { owners: [{ name: "Analyst" }] },
    ]);
  });
  test("lines count where all lists agree", () => {
    const row = {
      detail: "Audit cases\nTrain staff",
      owners: "Analyst\nTrainer",
      due: "May 2021\nJuly 2021",
    };
    expect(readOne(row).parts).toHaveLength(2);
    expect(readOne({ ...row, due: "May 2021" }).parts).toEqual([]);
  });
  test.each([
    ["lists that do not align", { ...lists, owners: "A\n\nB\n\nC", due: "May 2021" }],
    ["a single element", { ...lists, detail: "Audit cases" }],
    ["no owners and no dates", { detail: lists.detail }],
  ])("%s have none", (_, row) => expect(readOne(row).parts).toEqual([]));
});

describe("struck through", () => {
  test("whole cells are listed and stay in their field", () => {
    const action = readOne({
      action: { text: "Agree the rota", look: { struck: true } },
      detail: { text: "Done in part", look: { struck: "partly" } },
    });
    expect(action.struck).toEqual(["Agree the rota"]);
    expect(action.action).toMatchObject({ value: "Agree the rota" });
  });
});
