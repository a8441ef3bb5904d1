import type { DraftValue, SheetDraft } from "../../src/engine";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { writeDrafts } from "../../src/excel/writeDrafts";
import { openMade, savedWorkbook, smallPlan } from "./openMade";

const HEADINGS = ["Ref", "Action", "RAG"];

/** A register of these rows, as the engine would draft it. */
function register(
  rows: readonly (readonly DraftValue[])[],
  headings: readonly string[] = HEADINGS,
): SheetDraft {
  const area = { row: 2, column: 0, rows: rows.length + 1, columns: headings.length };
  const rag = { row: 3, column: 2, rows: rows.length, columns: 1 };
  return {
    kind: "register",
    name: "Action register",
    cells: [
      { row: 0, column: 0, values: [["Action register"]] },
      { row: 2, column: 0, values: [headings, ...rows] },
    ],
    styles: [{ area, wrap: true, vertical: "Top" }],
    columnWidths: headings.map(() => 20),
    tables: [{ name: "ActionRegister", area, style: "TableStyleLight1" }],
    choices: [{ area: rag, items: ["Red", "Amber", "Green"], message: "Choose a rating." }],
    colours: [{ area: rag, words: [{ word: "Red", fill: "#C00000", fontColour: "#FFFFFF" }] }],
    charts: [],
    frozenRows: 3,
    showGridlines: false,
    page: { orientation: "Landscape", pagesWide: 1, repeatRows: { first: 2, last: 2 } },
  };
}

function summary(cells: SheetDraft["cells"], charts: SheetDraft["charts"] = []): SheetDraft {
  return {
    ...register([]),
    kind: "summary",
    name: "Board summary",
    cells,
    styles: [],
    tables: [],
    choices: [],
    colours: [],
    charts,
    frozenRows: 0,
  };
}

const TWO = [
  ["1.10", "Write the policy", "Red"],
  ["1.2", "Train staff", "Green"],
];

describe("the first time", () => {
  test("a new sheet with table, rules and choices stands beside the plan", async () => {
    const standin = await openMade(smallPlan);
    const written = await writeDrafts([register(TWO)]);
    expect(written).toEqual([{ kind: "register", name: "Action register", cut: [] }]);

    const workbook = await savedWorkbook(standin);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(["Plan", "Action register"]);
    const sheet = workbook.getWorksheet("Action register");
    expect(sheet?.getTables().map((table) => table.name)).toEqual(["ActionRegister"]);
    expect(sheet?.getCell("A4").value).toBe("1.10");
    expect(sheet?.getCell("C4").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"Red,Amber,Green"'],
    });
    expect(sheet?.conditionalFormattings).toHaveLength(1);
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 3, showGridLines: false });
    expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToWidth: 1 });
    expect(sheet?.pageSetup.pageOrder ?? "downThenOver").toBe("downThenOver");
  });

  test("pages side by side come one after the other, each with the columns that are printed again", async () => {
    const standin = await openMade(smallPlan);
    const page = { ...register(TWO).page, pagesWide: 2, repeatColumns: { first: 1, last: 1 } };
    await writeDrafts([{ ...register(TWO), page }]);
    const sheet = (await savedWorkbook(standin)).getWorksheet("Action register");
    expect(sheet?.pageSetup).toMatchObject({ fitToWidth: 2, pageOrder: "overThenDown" });
    expect(sheet?.pageSetup.printTitlesColumn).toMatch(/^\$?B:\$?B$/);
    expect(sheet?.pageSetup.printTitlesRow).toMatch(/^\$?3:\$?3$/);
  });

  test("takes one round trip to look and two to write, and two more to look at our own sheets", async () => {
    const standin = await openMade(smallPlan);
    const drafts = [register(TWO), summary([{ row: 0, column: 0, values: [["Board summary"]] }])];
    await writeDrafts(drafts);
    expect(standin.traffic.roundTrips).toBe(3);
    await writeDrafts(drafts);
    expect(standin.traffic.roundTrips).toBe(3 + 5);
  });

  test("a sheet of that name that is somebody else's is left alone", async () => {
    const standin = await openMade((workbook) => {
      smallPlan(workbook);
      workbook.addWorksheet("Action Register").getCell("A1").value = "Mine";
    });
    const written = await writeDrafts([register(TWO)]);
    expect(written[0]?.name).toBe("Action register (2)");
    expect((await savedWorkbook(standin)).getWorksheet("Action Register")?.getCell("A1").value).toBe("Mine");
  });

  test("a table of that name is left alone too, and formulas follow ours", async () => {
    const standin = await openMade((workbook) => {
      workbook.addWorksheet("Mine").addTable({ name: "ActionRegister", ref: "A1", headerRow: true, columns: [{ name: "RAG" }], rows: [["Red"]] }); // prettier-ignore
    });
    const count = { formula: '=COUNTIFS(ActionRegister[RAG],"Green")' };
    await writeDrafts([register(TWO), summary([{ row: 0, column: 0, values: [[count]] }])]);
    const workbook = await savedWorkbook(standin);
    expect(workbook.getWorksheet("Action register")?.getTables()[0]?.name).toBe("ActionRegister_2");
    expect(workbook.getWorksheet("Board summary")?.getCell("A1").result).toBe(1);
  });
});

describe("texts stay texts in the saved file", () => {
  test.each([
    "=1+1",
    '=HYPERLINK("http://example.org")',
    "+44 1632 960001",
    "-All are heard",
    "@SUM(1,2)",
    "\t=1+1",
    "'quoted'",
    "1.10",
    "3/4",
    "5-1",
    "TRUE",
    "1E5",
    "007",
    "31/07/2026",
    "July 2021",
    "50%",
    "#N/A",
    "Q4 2020-21",
    "one\ntwo",
    "🙂 ünïcode",
  ])("%j", async (text) => {
    const standin = await openMade(smallPlan);
    await writeDrafts([register([["1", text, "Red"]])]);
    const cell = (await savedWorkbook(standin)).getWorksheet("Action register")?.getCell("B4");
    expect(cell?.value).toBe(text);
    expect((await readBack("Action register", "B4")).values).toEqual([[text]]);
  });

  test("a number stays a number, and only a formula computes", async () => {
    const standin = await openMade(smallPlan);
    await writeDrafts([register([["1", 46234, { formula: '=UPPER("red")' }]])]);
    const sheet = (await savedWorkbook(standin)).getWorksheet("Action register");
    expect(sheet?.getCell("B4").value).toBe(46234);
    expect(sheet?.getCell("C4").result).toBe("RED");
  });

  test("a text that no cell can hold is cut, and said to be", async () => {
    await openMade(smallPlan);
    const [written] = await writeDrafts([register([["1", "x".repeat(40_000), "Red"]])]);
    expect(written?.cut).toEqual([{ sheet: "Action register", row: 3, column: 1 }]);
  });
});

describe("a second time", () => {
  const chart = {
    name: "ActionPlan status",
    kind: "ColumnClustered",
    title: "Status",
    data: { row: 0, column: 0, rows: 3, columns: 2 },
    over: { row: 5, column: 0, rows: 10, columns: 4 },
    colours: ["#C00000", "#FFC000"],
    altText: "",
  } as const;
  const figures = [
    {
      row: 0,
      column: 0,
      values: [
        ["Status", "Actions"],
        ["Open", 3],
        ["Complete", 1],
      ],
    },
  ];

  test("the same sheets are brought up to date, and nothing doubles", async () => {
    const standin = await openMade(smallPlan);
    await writeDrafts([register([...TWO, ["2", "Third", "Red"]]), summary(figures, [chart])]);
    await writeDrafts([register([["9", "Only one is left", "Amber"]]), summary(figures, [chart])]);

    const workbook = await savedWorkbook(standin);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      "Plan",
      "Action register",
      "Board summary",
    ]);
    const sheet = workbook.getWorksheet("Action register");
    expect(sheet?.getCell("B4").value).toBe("Only one is left");
    expect(sheet?.getCell("B5").value ?? null).toBeNull();
    expect(sheet?.getTables().map((table) => table.ref)).toEqual(["A3:C4"]);
    expect(sheet?.conditionalFormattings).toHaveLength(1);
    expect(standin.view().sheets[2]?.charts).toHaveLength(1);
  });

  test("more rows than before are inside the table", async () => {
    const standin = await openMade(smallPlan);
    await writeDrafts([register(TWO)]);
    await writeDrafts([register([...TWO, ["3", "New", "Red"], ["4", "Newer", "Red"]])]);
    const sheet = (await savedWorkbook(standin)).getWorksheet("Action register");
    expect(sheet?.getTables().map((table) => table.ref)).toEqual(["A3:C7"]);
    expect(sheet?.getCell("B7").value).toBe("Newer");
  });

  test("a sheet that was renamed is known again by its defined name", async () => {
    const standin = await openMade((workbook) => {
      workbook.addWorksheet("My actions").getCell("A1").value = "From an earlier run";
      workbook.definedNames.add("'My actions'!$A$1:$C$5", "ActionPlan_Register");
    });
    expect((await writeDrafts([register(TWO)]))[0]?.name).toBe("My actions");
    const workbook = await savedWorkbook(standin);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(["My actions"]);
    expect(workbook.getWorksheet("My actions")?.getCell("A1").value).toBe("Action register");
  });

  test("a sheet that was deleted is made anew under the same defined name", async () => {
    const standin = await openMade(smallPlan);
    await writeDrafts([register(TWO)]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Action register").delete();
      await context.sync();
    });
    await writeDrafts([register(TWO)]);
    await writeDrafts([register(TWO)]);
    const names = (await savedWorkbook(standin)).worksheets.map((sheet) => sheet.name);
    expect(names).toEqual(["Plan", "Action register"]);
  });

  test("a column that somebody added to the table stays, and so does a note beside it", async () => {
    const standin = await openMade(smallPlan);
    await writeDrafts([register(TWO)]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Action register");
      sheet.getRange("D3:D5").values = [["My view"], ["Worried"], ["Fine"]];
      sheet.getRange("F1").values = [["Ask Priya"]];
      await context.sync();
      sheet.tables.getItem("ActionRegister").resize(sheet.getRange("A3:D5"));
      await context.sync();
    });
    await writeDrafts([register(TWO)]);
    const sheet = (await savedWorkbook(standin)).getWorksheet("Action register");
    expect(sheet?.getTables()[0]?.ref).toBe("A3:D5");
    expect(["D3", "D4", "D5", "F1"].map((cell) => sheet?.getCell(cell).value)).toEqual([
      "My view",
      "Worried",
      "Fine",
      "Ask Priya",
    ]);
  });

  test("a table that is no longer drafted goes, and one that the user laid beside it stays", async () => {
    const standin = await openMade(smallPlan);
    await writeDrafts([register(TWO)]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Action register");
      sheet.getRange("H1:H2").values = [["My list"], ["Ask Priya"]];
      sheet.tables.add("Action register!H1:H2", true).name = "MyList";
      await context.sync();
    });
    await writeDrafts([{ ...register([]), cells: [], tables: [], choices: [], colours: [] }]);
    const sheet = (await savedWorkbook(standin)).getWorksheet("Action register");
    expect(sheet?.getTables().map((table) => table.name)).toEqual(["MyList"]);
    expect(["A1", "A3", "B4"].map((cell) => sheet?.getCell(cell).value ?? null)).toEqual([null, null, null]);
    expect(sheet?.getCell("H2").value).toBe("Ask Priya");
  });

  test("our own sheets are not read as plans", async () => {
    await openMade(smallPlan);
    await writeDrafts([register(TWO), summary(figures)]);
    const snapshot = await readSnapshot();
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["Plan"]);
    expect(snapshot.ownSheets).toEqual({ register: "Action register", summary: "Board summary" });
  });
});

describe("when Excel refuses", () => {
  test.each([
    [2, "AccessDenied", /protected or open for reading only/],
    [3, "GeneralException", /Try again/],
    [1, "InvalidOperationInCellEditMode", /still being edited/],
  ])(
    "at round trip %i with %s: a sentence, and the workbook as it was",
    async (roundTrip, code, sentence) => {
      const standin = await openMade(smallPlan);
      standin.failAt(roundTrip, code, { halfWay: true });
      const writing = writeDrafts([register(TWO), summary([{ row: 0, column: 0, values: [["x"]] }])]);
      await expect(writing).rejects.toMatchObject({
        name: "ExcelError",
        code,
        message: expect.stringMatching(sentence),
      });
      expect((await savedWorkbook(standin)).worksheets.map((sheet) => sheet.name)).toEqual(["Plan"]);
      await expect(writeDrafts([register(TWO)])).resolves.toHaveLength(1);
    },
  );
});

async function readBack(sheet: string, address: string): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas");
    await context.sync();
    return range;
  });
}
