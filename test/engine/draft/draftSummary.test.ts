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
/** The row whose first or second column holds the text, as written on the sheet. */
const rowOf = (draft: SheetDraft, text: string): number =>
  Number([...valuesOf(draft)].find(([cell, value]) => /^[AB]\d/.test(cell) && value === text)?.[0].slice(1));
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
    for (const cell of ["A4", "A5", "A8", "C8", "F8", "I8", "J8"])
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

  test("count what is open without the closed statuses, and lead to the first of these rows", () => {
    expect(formulaAt(values, "C8")).toBe(
      "=HYPERLINK(\"#'Action register'!A5\"," +
        'COUNTIFS(ActionRegister[Status],"<>Complete",ActionRegister[Status],"<>Carried forward",ActionRegister[Status],"<>Superseded"))',
    );
  });

  test("a figure that counts nothing leads nowhere", () => {
    const late = formulaAt(valuesOf(summaryOf({ actions: [{ action: "Train" }] })), "F8");
    expect(late).toMatch(/^=COUNTIFS/);
  });

  test("a figure leads to its own first row: the Red action is the second of the register", () => {
    const top = rowOf(plain, "Status");
    expect(values.get(`F${top + 1}`)).toBe("Red");
    expect(formulaAt(values, `G${top + 1}`)).toContain("#'Action register'!A6");
  });

  test("compare dates with the as-at cell", () => {
    expect(formulaAt(values, "F8")).toContain('ActionRegister[Due],"<"&$J$2');
    expect(formulaAt(values, "I8")).toContain('ActionRegister[Due],"<="&($J$2+30)');
    expect(formulaAt(values, "J8")).toContain('ActionRegister[Due],"<="&($J$2+90)');
  });
});

describe("breakdowns", () => {
  test("one line a recommendation and a lead, and totals", () => {
    const top = rowOf(plain, "By recommendation");
    expect([1, 2, 3].map((down) => values.get(`B${top + down}`))).toEqual([
      "1. Out-of-court disposals",
      "2. Voice of the child",
      "Total",
    ]);
    const leads = rowOf(plain, "By lead");
    expect([1, 2, 3, 4].map((down) => values.get(`B${leads + down}`))).toEqual([
      "Head of Service",
      "Ops manager",
      "No lead",
      "Total",
    ]);
    const late = summaryOf({
      actions: [
        { action: "A", owners: ["Nobody is late"] },
        { action: "B", owners: ["One is open"] },
        { action: "C", owners: ["One is late"], due: "2019-08-18" },
        { action: "D", owners: ["Nobody is late"] },
      ],
    });
    const busiest = rowOf(late, "By lead");
    expect([1, 2, 3].map((down) => valuesOf(late).get(`B${busiest + down}`))).toEqual([
      "One is late",
      "Nobody is late",
      "One is open",
    ]);
  });

  test("a lead is found by the name, an action without one by the empty cell", () => {
    const leads = rowOf(plain, "By lead");
    expect(formulaAt(values, `A${leads + 1}`)).toContain(
      ',COUNTIFS(ActionRegister[Lead],"Head of Service"))',
    );
    expect(formulaAt(values, `A${leads + 3}`)).toContain("#'Action register'!A7");
    expect(formulaAt(values, `A${leads + 3}`)).toContain(',COUNTIFS(ActionRegister[Lead],""))');
  });

  test("signs that mean something in a criterion are escaped", () => {
    const odd = summaryOf({
      actions: [
        { group: 'What * works? "Ask"', action: "Ask" },
        { group: "=1+1", action: "Add" },
      ],
    });
    const top = rowOf(odd, "By recommendation");
    expect(formulaAt(valuesOf(odd), `A${top + 1}`)).toContain(
      ',COUNTIFS(ActionRegister[Recommendation],"What ~* works~? ""Ask"""))',
    );
    expect(formulaAt(valuesOf(odd), `A${top + 2}`)).toContain(
      ',COUNTIFS(ActionRegister[Recommendation],"==1+1"))',
    );
  });

  test("a plan without recommendations has no such part; one on several sheets has a part for them", () => {
    expect(rowOf(summaryOf({ actions: [{ action: "Train" }] }), "By recommendation")).toBeNaN();
    const two = summaryOf({ sheet: "2018", actions: ACTIONS }, { sheet: "2019", actions: ACTIONS });
    const top = rowOf(two, "By plan");
    expect([1, 2].map((down) => valuesOf(two).get(`B${top + down}`))).toEqual(["2018", "2019"]);
  });

  test("more than ten leads are counted together", () => {
    const actions = Array.from({ length: 30 }, (_, index) => ({
      action: `A${index}`,
      owners: [`Worker ${index}`],
    }));
    const many = summaryOf({ actions });
    const top = rowOf(many, "By lead");
    expect(valuesOf(many).get(`B${top + 11}`)).toBe("20 more");
    expect(formulaAt(valuesOf(many), `A${top + 11}`)).toBe(
      `=ROWS(ActionRegister[Action])-SUM(A${top + 1}:A${top + 10})`,
    );
  });
});

describe("for the board's attention", () => {
  const top = rowOf(plain, "For the board’s attention");

  test("the Red first, then the overdue, with the latest word", () => {
    const row = (down: number) =>
      ["B", "C", "D", "F", "G", "H", "I", "J"].map((column) => values.get(`${column}${top + down}`));
    expect(row(3)).toEqual([
      "Set up a panel",
      "Ops manager",
      "No date",
      "Red",
      "Not started",
      null,
      "None recorded",
      null,
    ]);
    expect(row(4)).toEqual([
      "Agree a joint protocol with police",
      "Head of Service",
      43677,
      "Amber",
      "In progress",
      "Plan says “July 2019”",
      "05/08/2019: Police agreed",
      null,
    ]);
    // The plan's cells of the second and of the first action.
    expect(formulaAt(values, `A${top + 3}`)).toBe('=HYPERLINK("#\'Plan\'!C6","2")');
    expect(formulaAt(values, `A${top + 4}`)).toBe('=HYPERLINK("#\'Plan\'!C5","1")');
    expect(values.has(`A${top + 5}`)).toBe(false);
  });

  test("a revised date says from when, and several plans are told apart", () => {
    const moved = { text: "30/09/2019", date: "2019-09-30", revisedFrom: "2019-06-30" };
    const page = summaryOf(
      { sheet: "2018", actions: [{ action: "Train", rag: "Red", due: moved }] },
      { sheet: "2019", actions: [{ action: "Audit" }] },
    );
    const first = rowOf(page, "For the board’s attention") + 3;
    expect([valuesOf(page).get(`G${first - 1}`), valuesOf(page).get(`G${first}`)]).toEqual(["Plan", "2018"]);
    expect(valuesOf(page).get(`H${first}`)).toBe("Revised from 30/06/2019");
  });

  test("days late follow the as-at date", () => {
    const cell = `D${top + 4}`;
    expect(formulaAt(values, `E${top + 4}`)).toBe(
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
      ["BarClustered", "Actions by status"],
      ["BarClustered", "Rating of the open actions"],
      ["BarStacked", "Actions by recommendation"],
    ]);
    const [status, rating, groups] = plain.charts;
    expect(status?.data).toEqual({ row: 11, column: 1, rows: 6, columns: 2 });
    expect(rating?.data).toEqual({ row: 11, column: 5, rows: 6, columns: 2 });
    // Heading and two recommendations, and what adds up to all their actions.
    const top = rowOf(plain, "By recommendation") - 1;
    expect(groups?.data).toEqual({ row: top, column: 1, rows: 3, columns: 6 });
    expect(rating?.colours).toHaveLength(5);
    expect(rating?.altText).toBe(
      "Bar chart of the ratings of the open actions, at the last refresh: Red 1, Amber 1, Green 0, Blue 0, Not rated 0.",
    );
  });

  test("a plan without ratings has no chart of one grey bar", () => {
    expect(summaryOf({ actions: [{ action: "Train" }] }).charts.map(({ kind }) => kind)).toEqual([
      "BarClustered",
    ]);
  });

  test("the key is the plan's own where it has one", () => {
    const texts = (draft: SheetDraft) => [...valuesOf(draft).values()];
    expect(texts(plain)).toContain("The usual ones: this plan gives no key.");
    const own = summaryOf({ actions: ACTIONS, ragKey: [{ rating: "Amber", meaning: "On track" }] });
    expect(texts(own)).toContain("As this plan explains them.");
    expect(texts(own)).toContain("On track");
  });
});

test("the page: A4 landscape, one page wide, title repeated, numbered", () => {
  expect(plain.page).toEqual({
    orientation: "Landscape",
    pagesWide: 1,
    repeatRows: { first: 0, last: 1 },
    footer: "Page &P of &N",
    marking: "",
  });
  const marked = summaryOf({ actions: ACTIONS, document: { marking: "OFFICIAL: SENSITIVE", draft: true } });
  expect(marked.page.marking).toBe("OFFICIAL: SENSITIVE  ·  DRAFT");
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

describe("what moved", () => {
  const BOARD = { on: "2019-07-01", name: "Board" };
  const NOW = { on: AS_OF, name: "" };
  const RATINGS = { Red: 0, Amber: 0, Green: 1, Blue: 0, "Not rated": 0 };
  const NOTHING = {
    worsened: [],
    improved: [],
    slipped: [],
    added: [],
    closed: [],
    reopened: [],
    gone: [],
    unchanged: [],
  };

  /** A page whose parts above are as high as so many leads make them. */
  const withLeads = (leads: number): SheetDraft => {
    const actions = Array.from({ length: leads }, (_, index): ActionInput => {
      const lead = `Lead ${String.fromCharCode(65 + index)}`;
      return {
        ref: `${index + 1}`,
        group: `${index % 9}. Aim`,
        action: "Train",
        owners: [lead],
        rag: "Green",
      };
    });
    const analysis = makeAnalysis([{ actions }], AS_OF);
    const movement = { from: BOARD, to: NOW, ...NOTHING, inWords: "Since 1 July: nothing moved." };
    const trend = [BOARD, NOW].map((day) => ({ ...day, open: 1, openByRating: RATINGS }));
    return draftSummary({ ...analysis, figures: { ...analysis.figures, movement, trend } });
  };
  /** Points from the top of the sheet to that of the row; those of no set height are of one line. */
  const heightTo = ({ rowHeights = [] }: SheetDraft, end: number): number => {
    const set = new Map(rowHeights.map(({ row, height }) => [row, height]));
    return Array.from({ length: end }, (_, row) => set.get(row) ?? 14.25).reduce((sum, one) => sum + one, 0);
  };

  test.each(Array.from({ length: 14 }, (_, index) => [index + 1]))(
    "no page ends within its chart, with %i leads above it",
    (leads) => {
      const draft = withLeads(leads);
      const chart = draft.charts.find(({ name }) => name === "ActionPlanTrend");
      if (chart === undefined) throw new Error("There is no chart.");
      const [top, bottom] = [chart.over.row, chart.over.row + chart.over.rows].map((row) =>
        heightTo(draft, row),
      );
      // A page holds 695 points in Excel and up to 772 elsewhere.
      expect((bottom as number) <= 696 || (top as number) >= 771).toBe(true);
    },
  );
});
