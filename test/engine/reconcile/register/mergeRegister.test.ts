import { sheetTable, Sides, type SheetRow } from "./sides";

const POLICY = {
  Ref: "1",
  Action: "Write the policy for out-of-court disposals",
  Lead: "Head of Service",
  Due: 46234,
};
const TRAIN = {
  Ref: "2",
  Action: "Train all staff in assessing risk",
  Lead: "Operations Manager",
  Progress: "Booked",
};
const AUDIT = { Ref: "3", Action: "Audit twenty case files each quarter", Lead: "Quality Lead", Due: 46387 };
const PANEL = { Ref: "4", Action: "Set up a panel of young people", Lead: "Head of Service", Due: 46477 };
const PLAN: readonly SheetRow[] = [POLICY, TRAIN, AUDIT];

const quiet = { taken: [], kept: [], conflicts: [], added: [], vanished: [] };

/** What a refresh tells, in short. */
function told({ taken, kept, conflicts, added, vanished }: Sides["last"]) {
  const short = (changes: typeof taken) =>
    changes.map((one) => [one.row.ref, one.heading, one.sheet, one.register]);
  return {
    taken: short(taken),
    kept: short(kept),
    conflicts: short(conflicts),
    added: added.map((row) => row.ref),
    vanished: vanished.map((row) => row.ref),
  };
}

describe("each kind of change", () => {
  test("nothing changed: nothing is told, and the base stays", () => {
    const sides = new Sides(sheetTable(PLAN));
    const base = sides.base;
    expect(told(sides.refresh(sheetTable(PLAN)))).toEqual(quiet);
    expect(sides.base).toEqual(base);
  });

  test("the first register has all actions as new", () => {
    expect(told(new Sides(sheetTable(PLAN)).last)).toEqual({ ...quiet, added: ["1", "2", "3"] });
  });

  test("changed in the sheet only: the register takes it, once", () => {
    const sides = new Sides(sheetTable(PLAN));
    const sheet = sheetTable([POLICY, { ...TRAIN, Progress: "Held in May" }, AUDIT]);
    expect(told(sides.refresh(sheet))).toEqual({
      ...quiet,
      taken: [["2", "Progress", "Held in May", "Booked"]],
    });
    expect(sides.cell(TRAIN.Action, "Progress")).toBe("Held in May");
    expect(told(sides.refresh(sheet))).toEqual(quiet);
  });

  test("emptied in the sheet only: the register takes that too", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.refresh(sheetTable([{ ...POLICY, Due: null }, TRAIN, AUDIT]));
    expect(sides.cell(POLICY.Action, "Due")).toBeNull();
  });

  test("changed in the register only: it stays, and is offered each time", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.type(POLICY.Action, "Due", 46265);
    for (let time = 0; time < 2; time++) {
      expect(told(sides.refresh(sheetTable(PLAN)))).toEqual({ ...quiet, kept: [["1", "Due", 46234, 46265]] });
      expect(sides.cell(POLICY.Action, "Due")).toBe(46265);
    }
  });

  test("a formula that somebody typed into a column of ours stays", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.type(POLICY.Action, "Due", { formula: "=TODAY()+30" });
    sides.refresh(sheetTable(PLAN));
    expect(sides.cell(POLICY.Action, "Due")).toEqual({ formula: "=TODAY()+30" });
  });

  test("changed in both: the register's text stays and the conflict is told until it is settled", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.type(TRAIN.Action, "Progress", "Booked for June");
    const sheet = sheetTable([POLICY, { ...TRAIN, Progress: "Held in May" }, AUDIT]);
    const conflict = { ...quiet, conflicts: [["2", "Progress", "Held in May", "Booked for June"]] };
    expect(told(sides.refresh(sheet))).toEqual(conflict);
    expect(told(sides.refresh(sheet))).toEqual(conflict);
    expect(sides.cell(TRAIN.Action, "Progress")).toBe("Booked for June");
    expect(sides.last.conflicts[0]?.source).toEqual({ sheet: "Plan", row: 5, column: 2 });
  });

  test("changed in both alike: no conflict", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.type(TRAIN.Action, "Progress", "Held in May");
    const sheet = sheetTable([POLICY, { ...TRAIN, Progress: "Held in May" }, AUDIT]);
    expect(told(sides.refresh(sheet))).toEqual(quiet);
  });

  test.each(["sheet", "register"] as const)("a conflict settled for the %s", (take) => {
    const sides = new Sides(sheetTable(PLAN));
    sides.type(TRAIN.Action, "Progress", "Booked for June");
    const sheet = sheetTable([POLICY, { ...TRAIN, Progress: "Held in May" }, AUDIT]);
    sides.refresh(sheet);
    sides.refresh(sheet, [{ source: { sheet: "Plan", row: 5, column: 2 }, heading: "Progress", take }]);
    expect(sides.last.conflicts).toEqual([]);
    expect(sides.cell(TRAIN.Action, "Progress")).toBe(take === "sheet" ? "Held in May" : "Booked for June");
    expect(sides.refresh(sheet).conflicts).toEqual([]);
  });

  test("white space alone is no change", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.type(TRAIN.Action, "Progress", " Booked\n");
    expect(told(sides.refresh(sheetTable(PLAN)))).toEqual(quiet);
  });

  test("a number retyped as text is no change", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.type(POLICY.Action, "Ref", 1);
    expect(told(sides.refresh(sheetTable(PLAN)))).toEqual(quiet);
  });

  test("a text that no cell can hold stands cut in the register and is no change", () => {
    const long = "All children are heard. ".repeat(2_000);
    const plan = sheetTable([{ ...POLICY, Progress: long }]);
    const sides = new Sides(plan);
    const note = `\n[Cut here: ${long.length} characters do not fit into a cell. The whole text stands in the plan.]`;
    sides.type(POLICY.Action, "Progress", long.slice(0, 32_767 - note.length) + note);
    expect(told(sides.refresh(plan))).toEqual(quiet);
  });
});

describe("rows are known again", () => {
  const edited = () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.type(AUDIT.Action, "Progress", "Ten done");
    return sides;
  };
  const progress = (sides: Sides) => sides.cell(AUDIT.Action, "Progress");

  test.each<[string, readonly SheetRow[]]>([
    ["moved to the top", [AUDIT, POLICY, TRAIN]],
    ["behind an inserted row", [POLICY, { Action: "Appoint a business manager" }, TRAIN, AUDIT]],
    ["after a deleted one", [POLICY, AUDIT]],
    ["with another reference", [POLICY, TRAIN, { ...AUDIT, Ref: "9" }]],
    [
      "all numbered anew",
      [
        { ...POLICY, Ref: "5" },
        { ...TRAIN, Ref: "1" },
        { ...AUDIT, Ref: "2" },
      ],
    ],
    ["under another heading", PLAN.map((row) => ({ ...row, Recommendation: "Recommendation 2: Safety" }))],
  ])("%s", (_, rows) => {
    const sides = edited();
    const refresh = sides.refresh(sheetTable(rows));
    expect(progress(sides)).toBe("Ten done");
    expect(refresh.conflicts).toEqual([]);
    expect(refresh.kept.map((one) => one.heading)).toEqual(["Progress"]);
    expect(refresh.vanished).toHaveLength(rows.length === 2 ? 1 : 0);
  });

  test("on a sheet that was renamed", () => {
    const sides = edited();
    const refresh = sides.refresh(sheetTable(PLAN, undefined, "Plan 2026-27"));
    expect([refresh.added, refresh.vanished]).toEqual([[], []]);
    expect(progress(sides)).toBe("Ten done");
    expect(sides.cell(AUDIT.Action, "Source")).toEqual({
      formula: `=HYPERLINK("#'Plan 2026-27'!C7","Plan 2026-27 C7")`,
    });
  });

  test.each<[string, string, SheetRow]>([
    ["a reference and some words", "Audit forty case files", AUDIT],
    [
      "no reference, half of the words",
      "Audit twenty case files and report them each month",
      { ...AUDIT, Ref: null },
    ],
    ["no word, but its place and its neighbours", "Dip sampling", { ...AUDIT, Recommendation: "Quality" }],
  ])("re-worded: %s", (_, text, row) => {
    const sides = new Sides(sheetTable([POLICY, TRAIN, row]));
    sides.type(AUDIT.Action, "Progress", "Ten done");
    const refresh = sides.refresh(sheetTable([POLICY, TRAIN, { ...row, Action: text }]));
    expect([refresh.added, refresh.vanished]).toEqual([[], []]);
    expect(sides.cell("Ten done", "Action")).toBe(text);
  });

  test("another action under the same reference is not the old one", () => {
    const sides = edited();
    const other = { Ref: "3", Action: "Publish a leaflet in Welsh", Lead: "Health Partner" };
    const refresh = sides.refresh(sheetTable([POLICY, TRAIN, other]));
    expect(told(refresh)).toMatchObject({ added: ["3"], vanished: ["3"] });
    expect(progress(sides)).toBe("Ten done");
  });

  test("alike in all but their order: each keeps what was typed beside it", () => {
    const meet = (Ref: string | null) => ({ Ref, Action: "Meet with partners", Lead: "Head of Service" });
    const sides = new Sides(sheetTable([meet(null), meet(null), meet("7")]));
    sides.rows((rows) =>
      rows.map((row, index) => row.map((cell, at) => (at === 5 ? `note ${index}` : cell))),
    );
    sides.refresh(sheetTable([POLICY, meet(null), meet(null), meet("7")]));
    expect(sides.column("Progress")).toEqual([null, "note 0", "note 1", "note 2"]);
  });

  test("several actions that come from one cell", () => {
    const link = { formula: `=HYPERLINK("#'Plan'!C5","Plan C5")` };
    const apart = sheetTable(PLAN);
    const table = {
      ...apart,
      rows: apart.rows.map((row) => ({
        ...row,
        source: { sheet: "Plan", row: 4, column: 2 },
        cells: [...row.cells.slice(0, -1), link],
      })),
    };
    const sides = new Sides(table);
    sides.type(AUDIT.Action, "Progress", "Ten done");
    sides.type(TRAIN.Action, "Lead", "Practice Lead");
    const refresh = sides.refresh(table);
    expect(told(refresh)).toMatchObject({ conflicts: [], taken: [], added: [], vanished: [] });
    expect(refresh.kept).toHaveLength(2);
  });
});

describe("new and vanished rows", () => {
  test("a new action comes in behind the one that it follows", () => {
    const sides = new Sides(sheetTable(PLAN));
    expect(told(sides.refresh(sheetTable([POLICY, PANEL, TRAIN, AUDIT])))).toEqual({
      ...quiet,
      added: ["4"],
    });
    expect(sides.column("Ref")).toEqual(["1", "4", "2", "3"]);
  });

  test("in a register that was sorted it stands at the end, and the order stays", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.rows((rows) => [...rows].reverse());
    sides.refresh(sheetTable([POLICY, PANEL, TRAIN, AUDIT]));
    expect(sides.column("Ref")).toEqual(["3", "2", "1", "4"]);
  });

  test("a vanished one is marked once, kept with its texts, and gone when somebody deletes it", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.type(TRAIN.Action, "Lead", "Practice Lead");
    const sheet = sheetTable([POLICY, AUDIT]);
    expect(told(sides.refresh(sheet))).toEqual({ ...quiet, vanished: ["2"] });
    expect(sides.cell(TRAIN.Action, "Source")).toBe("No longer in the sheet (was Plan C6)");
    expect(sides.cell(TRAIN.Action, "Lead")).toBe("Practice Lead");
    expect(told(sides.refresh(sheet))).toEqual(quiet);
    expect(sides.last.rows.map((row) => row.state)).toEqual(["known", "vanished", "known"]);
    sides.rows((rows) => rows.filter((row) => !row.includes(TRAIN.Action)));
    expect(told(sides.refresh(sheet))).toEqual(quiet);
    expect(sides.column("Ref")).toEqual(["1", "3"]);
  });

  test("one that comes back is known again", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.refresh(sheetTable([POLICY, AUDIT]));
    expect(told(sides.refresh(sheetTable(PLAN)))).toEqual(quiet);
    expect(sides.cell(TRAIN.Action, "Source")).toMatchObject({ formula: expect.stringContaining("C6") });
  });

  test("one that was deleted from the register only comes back, because the sheet still has it", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.rows((rows) => rows.filter((row) => !row.includes(TRAIN.Action)));
    expect(told(sides.refresh(sheetTable(PLAN)))).toEqual({ ...quiet, added: ["2"] });
  });

  test("a row that somebody typed into the register stays as it is", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.rows((rows) => [...rows, [null, null, "Ask the board for money", "Chair", null, null, null]]);
    expect(told(sides.refresh(sheetTable(PLAN)))).toEqual(quiet);
    expect(sides.last.rows.at(-1)).toMatchObject({ state: "typed", action: null });
    expect(sides.cell("Ask the board for money", "Lead")).toBe("Chair");
  });

  test("a copy that somebody made of a row is theirs", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.rows((rows) => [
      ...rows,
      (rows[0] ?? []).map((cell) => (cell === "Head of Service" ? "Chair" : cell)),
    ]);
    const before = sides.register.rows;
    expect(told(sides.refresh(sheetTable(PLAN)))).toEqual(quiet);
    expect(sides.register.rows).toEqual(before);
  });
});

describe("columns", () => {
  test("people's own columns stay with their rows and keep their formulas, wherever they put them", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.addColumn("Days", (row) => ({ formula: `=E${row + 5}-TODAY()` }), 2);
    sides.addColumn("My view", (row) => ["Worried", "Fine", null][row] ?? null);
    sides.refresh(sheetTable([POLICY, PANEL, { ...TRAIN, Progress: "Held" }, AUDIT]));
    expect(sides.register.headings).toEqual([
      "Ref", "Recommendation", "Days", "Action", "Lead", "Due", "Progress", "Source", "My view",
    ]); // prettier-ignore
    expect(sides.column("My view")).toEqual(["Worried", null, "Fine", null]);
    expect(sides.column("Days")).toEqual([{ formula: "=E5-TODAY()" }, null, { formula: "=E6-TODAY()" }, { formula: "=E7-TODAY()" }]); // prettier-ignore
  });

  test("a new row gets the formula of a column that is calculated for each row, and no other", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.addColumn("Days", () => ({ formula: "=[@Due]-TODAY()" }));
    sides.addColumn("Same", () => ({ formula: "=$A$1" }));
    sides.addColumn("Words", () => "=[@Due] is what they typed");
    sides.refresh(sheetTable([...PLAN, PANEL]));
    expect(sides.register.rows[3]?.slice(-3)).toEqual([{ formula: "=[@Due]-TODAY()" }, null, null]);
  });

  test("a column that the plan has from now on is put in its place and filled", () => {
    const sides = new Sides(sheetTable(PLAN, ["Ref", "Action", "Lead"]));
    sides.refresh(sheetTable(PLAN, ["Ref", "Action", "Lead", "Due"]));
    expect(sides.register.headings).toEqual(["Ref", "Action", "Lead", "Due", "Source"]);
    expect(sides.column("Due")).toEqual([46234, null, 46387]);
    expect(sides.last.conflicts).toEqual([]);
  });

  test("one that somebody took out stays out; one that the summary needs comes back", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.dropColumn("Progress");
    sides.dropColumn("Lead");
    for (let time = 0; time < 2; time++) {
      sides.refresh(sheetTable(PLAN));
      expect(sides.register.headings).toEqual(["Ref", "Recommendation", "Action", "Lead", "Due", "Source"]);
    }
    expect(sides.column("Lead")).toEqual(["Head of Service", "Operations Manager", "Quality Lead"]);
  });

  test("what was typed under a heading of ours before the plan had the column is a conflict only where it differs", () => {
    const sides = new Sides(sheetTable(PLAN, ["Ref", "Action", "Lead"]));
    sides.addColumn("Due", (row) => [46234, 46300, 46301][row] ?? null);
    const refresh = sides.refresh(sheetTable(PLAN, ["Ref", "Action", "Lead", "Due"]));
    expect(told(refresh)).toMatchObject({ conflicts: [["3", "Due", 46387, 46301]], taken: [] });
    expect(sides.column("Due")).toEqual([46234, 46300, 46301]);
  });
});

describe("when something of ours got lost", () => {
  test("without a base nothing is overwritten: what differs is a conflict, what is empty is filled", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.type(TRAIN.Action, "Progress", "Booked for June");
    sides.type(AUDIT.Action, "Due", null);
    sides.base = null;
    const sheet = sheetTable(PLAN);
    const conflict = ["2", "Progress", "Booked", "Booked for June"];
    expect(told(sides.refresh(sheet))).toEqual({
      ...quiet,
      taken: [["3", "Due", 46387, null]],
      conflicts: [conflict],
    });
    expect(told(sides.refresh(sheet))).toEqual({ ...quiet, conflicts: [conflict] });
  });

  test("without the links the rows find their base by what stands in them", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.dropColumn("Source");
    sides.type(TRAIN.Action, "Lead", "Practice Lead");
    const refresh = sides.refresh(sheetTable([POLICY, { ...TRAIN, Ref: "2a" }, AUDIT]));
    expect(told(refresh)).toEqual({
      ...quiet,
      taken: [["2a", "Ref", "2a", "2"]],
      kept: [["2a", "Lead", "Operations Manager", "Practice Lead"]],
    });
    expect(sides.register.headings).toContain("Source");
  });

  test("a note in place of a link stays", () => {
    const sides = new Sides(sheetTable(PLAN));
    sides.type(TRAIN.Action, "Source", "see minutes of 3 May");
    sides.refresh(sheetTable([POLICY, { ...TRAIN, Progress: "Held" }, AUDIT]));
    expect(sides.cell(TRAIN.Action, "Source")).toBe("see minutes of 3 May");
    expect(sides.cell(TRAIN.Action, "Progress")).toBe("Held");
  });
});
