import { draftRegister } from "../../../src/engine/draft/draftRegister";
import { draftSummary } from "../../../src/engine/draft/draftSummary";
import type { DraftValue, SheetDraft } from "../../../src/engine/model/draft";
import { makeAnalysis, type ActionInput, type PlanInput } from "../makePlan";
import { valuesOf } from "./valuesOf";

const AS_OF = "2019-08-19";
const ACTIONS: readonly ActionInput[] = [
  {
    ref: "1",
    group: "1. Out-of-court disposals",
    action: "Agree a joint protocol with police",
    owners: ["Head of Service", "Police"],
    due: { text: "July 2019", kind: "month", date: "2019-07-31" },
    rag: "Amber",
    progress: "Draft sent",
    updates: [{ text: "Police agreed", date: "2019-08-05" }],
  },
  { ref: "2", group: "2. Voice of the child", action: "Set up a panel", owners: ["Ops manager"], rag: "Red" },
  { ref: "3", group: "2. Voice of the child", action: "Print the leaflet", rag: "Green", status: "complete" },
];
const summaryOf = (...plans: readonly PlanInput[]) => draftSummary(makeAnalysis(plans, AS_OF));
const plain = summaryOf({ actions: ACTIONS, document: { title: "Youth justice plan" } });
const values = valuesOf(plain);

const formulasOf = (draft: SheetDraft): readonly string[] =>
  [...valuesOf(draft).values()].flatMap((value) =>
    value !== null && typeof value === "object" ? [value.formula] : [],
  );
/** The row of column A that holds the text, as written on the sheet. */
const rowOf = (draft: SheetDraft, text: string): number =>
  Number([...valuesOf(draft)].find(([cell, value]) => cell.startsWith("A") && value === text)?.[0].slice(1));
const formulaAt = (cells: ReadonlyMap<string, DraftValue>, cell: string): string => {
  const value = cells.get(cell);
  return value !== null && typeof value === "object" ? value.formula : `no formula but ${String(value)}`;
};

describe("the head", () => {
  test("names the plan and the day, as a date that can be changed", () => {
    expect(values.get("A1")).toBe("Youth justice plan");
    expect([values.get("I2"), values.get("J2")]).toEqual(["As at", 43696]);
  });

  test("says draft, marking and a running embargo", () => {
    const marked = summaryOf({
      actions: ACTIONS,
      document: { draft: true, marking: "OFFICIAL", embargoUntil: "2019-09-01" },
    });
    expect(valuesOf(marked).get("A2")).toBe(
      "Board summary  ·  OFFICIAL  ·  DRAFT  ·  Under embargo until 1 September 2019",
    );
    const past = summaryOf({ actions: ACTIONS, document: { embargoUntil: "2019-08-18" } });
    expect(valuesOf(past).get("A2")).toBe("Board summary");
  });

  test("has its sentences and large figures by formula", () => {
    for (const cell of ["A4", "A5", "A7", "C7", "D7", "E7", "H7"])
      expect(formulaAt(values, cell)).toMatch(/^=/);
  });
});

describe("formulas", () => {
  const headings = new Set(draftRegister(makeAnalysis([{ actions: ACTIONS }], AS_OF)).cells[2]?.values[0]);

  test("name only columns that the register has", () => {
    const named = formulasOf(plain).flatMap((formula) =>
      [...formula.matchAll(/ActionRegister\[([^\]]+)\]/g)].map((match) => match[1]),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((name) => !headings.has(name as string))).toEqual([]);
  });

  test("use only functions that Excel 2010 and LibreOffice know", () => {
    const used = formulasOf(plain).flatMap((formula) =>
      [...formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(/([A-Z][A-Z.]*)\(/g)].map((match) => match[1]),
    );
    expect([...new Set(used)].sort()).toEqual([
      "COUNTIFS",
      "HYPERLINK",
      "IF",
      "IFERROR",
      "ISNUMBER",
      "LEFT",
      "MAX",
      "MID",
      "ROWS",
      "SUBSTITUTE",
      "SUMPRODUCT",
      "TEXT",
    ]);
  });

  test("stay within Excel's limits: 8,192 characters, 255 in a text", () => {
    const group = "Recommendation “1” — ".repeat(30);
    const long = summaryOf({
      actions: [{ group, owners: ["Head of Service ".repeat(30).trim()], action: "Train" }],
    });
    for (const formula of formulasOf(long)) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g))
        expect(text.length - 2).toBeLessThanOrEqual(255);
    }
  });

  test("count what is open without the closed statuses", () => {
    expect(formulaAt(values, "C7")).toBe(
      '=COUNTIFS(ActionRegister[Status],"<>Complete",ActionRegister[Status],"<>Carried forward",ActionRegister[Status],"<>Superseded")',
    );
  });

  test("compare dates with the as-at cell", () => {
    expect(formulaAt(values, "D7")).toContain('ActionRegister[Due],"<"&$J$2');
    expect(formulaAt(values, "E7")).toContain('ActionRegister[Due],"<="&($J$2+30)');
    expect(formulaAt(values, "H7")).toContain('ActionRegister[Due],"<="&($J$2+90)');
  });
});

describe("breakdowns", () => {
  test("one line a recommendation and a lead, and totals", () => {
    const top = rowOf(plain, "By recommendation");
    expect([1, 2, 3].map((down) => values.get(`A${top + down}`))).toEqual([
      "1. Out-of-court disposals",
      "2. Voice of the child",
      "Total",
    ]);
    const leads = rowOf(plain, "By lead");
    expect([1, 2, 3, 4].map((down) => values.get(`A${leads + down}`))).toEqual([
      "Head of Service",
      "Ops manager",
      "No lead",
      "Total",
    ]);
  });

  test("a lead is found by the name, an action without one by the empty cell", () => {
    const leads = rowOf(plain, "By lead");
    expect(formulaAt(values, `D${leads + 1}`)).toBe('=COUNTIFS(ActionRegister[Lead],"Head of Service")');
    expect(formulaAt(values, `D${leads + 3}`)).toBe('=COUNTIFS(ActionRegister[Lead],"")');
  });

  test("signs that mean something in a criterion are escaped", () => {
    const odd = summaryOf({
      actions: [
        { group: 'What * works? "Ask"', action: "Ask" },
        { group: "=1+1", action: "Add" },
      ],
    });
    const top = rowOf(odd, "By recommendation");
    expect(formulaAt(valuesOf(odd), `D${top + 1}`)).toBe(
      '=COUNTIFS(ActionRegister[Recommendation],"What ~* works~? ""Ask""")',
    );
    expect(formulaAt(valuesOf(odd), `D${top + 2}`)).toBe('=COUNTIFS(ActionRegister[Recommendation],"==1+1")');
  });

  test("a plan without recommendations has no such part; one on several sheets has a part for them", () => {
    expect(rowOf(summaryOf({ actions: [{ action: "Train" }] }), "By recommendation")).toBeNaN();
    const two = summaryOf({ sheet: "2018", actions: ACTIONS }, { sheet: "2019", actions: ACTIONS });
    const top = rowOf(two, "By plan");
    expect([1, 2].map((down) => valuesOf(two).get(`A${top + down}`))).toEqual(["2018", "2019"]);
  });

  test("more than twenty-five lines are counted together", () => {
    const actions = Array.from({ length: 30 }, (_, index) => ({
      action: `A${index}`,
      owners: [`Worker ${index}`],
    }));
    const many = summaryOf({ actions });
    const top = rowOf(many, "By lead");
    expect(valuesOf(many).get(`A${top + 26}`)).toBe("5 more");
    expect(formulaAt(valuesOf(many), `D${top + 26}`)).toBe(
      `=ROWS(ActionRegister[Action])-SUM(D${top + 1}:D${top + 25})`,
    );
  });
});

describe("for the board's attention", () => {
  const top = rowOf(plain, "For the board’s attention");

  test("the Red first, then the overdue, with the latest word", () => {
    const row = (down: number) =>
      ["A", "B", "C", "D", "E", "G", "H", "I"].map((column) => values.get(`${column}${top + down}`));
    expect(row(3)).toEqual([
      "2",
      "Set up a panel",
      "None recorded",
      "Ops manager",
      "No date",
      "Red",
      "Not started",
      null,
    ]);
    expect(row(4)).toEqual([
      "1",
      "Agree a joint protocol with police",
      "05/08/2019: Police agreed",
      "Head of Service",
      43677,
      "Amber",
      "In progress",
      "July 2019",
    ]);
    expect(values.has(`A${top + 5}`)).toBe(false);
  });

  test("days late follow the as-at date", () => {
    const cell = `E${top + 4}`;
    expect(formulaAt(values, `F${top + 4}`)).toBe(
      `=IF(ISNUMBER(${cell}),IF(${cell}<$J$2,$J$2-${cell},"–"),"–")`,
    );
  });

  test("says so where there is none", () => {
    const calm = summaryOf({ actions: [{ action: "Train", rag: "Green" }] });
    expect(valuesOf(calm).get(`A${rowOf(calm, "For the board’s attention") + 2}`)).toBe("There is none.");
  });

  test("a long list ends with where the rest is", () => {
    const actions = Array.from({ length: 103 }, (_, index) => ({
      action: `Action ${index}`,
      rag: "Red" as const,
    }));
    const long = summaryOf({ actions });
    const end = rowOf(long, "For the board’s attention") + 3 + 100;
    expect(valuesOf(long).get(`B${end}`)).toBe(
      "3 more are in the register: filter RAG by Red, or Due by date.",
    );
  });
});

describe("charts and key", () => {
  test("a chart of the statuses and one of the ratings, in the colours of the tables", () => {
    expect(plain.charts.map(({ kind, title }) => [kind, title])).toEqual([
      ["ColumnClustered", "Actions by status"],
      ["Doughnut", "Rating of the open actions"],
    ]);
    const [status, rating] = plain.charts;
    expect(status?.data).toEqual({ row: 9, column: 3, rows: 6, columns: 2 });
    expect(rating?.data).toEqual({ row: 9, column: 7, rows: 6, columns: 2 });
    expect(rating?.colours).toHaveLength(5);
    expect(rating?.altText).toBe(
      "Doughnut chart of the ratings of the open actions: Red 1, Amber 1, Green 0, Blue 0, Not rated 0.",
    );
  });

  test("a plan without ratings has no ring of one colour", () => {
    expect(summaryOf({ actions: [{ action: "Train" }] }).charts.map(({ kind }) => kind)).toEqual([
      "ColumnClustered",
    ]);
  });

  test("the key is the plan's own where it has one", () => {
    const texts = (draft: SheetDraft) => [...valuesOf(draft).values()];
    expect(texts(plain)).toContain("Key to the ratings (the usual ones: this plan gives no key)");
    const own = summaryOf({ actions: ACTIONS, ragKey: [{ rating: "Amber", meaning: "On track" }] });
    expect(texts(own)).toContain("Key to the ratings (as this plan explains them)");
    expect(texts(own)).toContain("On track");
  });
});

test("the page: A4 landscape, one page wide, title repeated, numbered", () => {
  expect(plain.page).toEqual({
    orientation: "Landscape",
    pagesWide: 1,
    repeatRows: { first: 0, last: 1 },
    footer: "Page &P of &N",
  });
});

test("the parts do not write over each other", () => {
  const seen = new Set<string>();
  for (const { row, column, values: rows } of plain.cells) {
    rows.forEach((cells, down) =>
      cells.forEach((_, across) => {
        const cell = `${row + down},${column + across}`;
        expect(seen.has(cell)).toBe(false);
        seen.add(cell);
      }),
    );
  }
});
