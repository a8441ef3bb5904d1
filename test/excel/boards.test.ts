/** Boards on the stand-in: saved, read again, replaced, taken away, and what the next summary says of them. */
import { xmlOfBoard, boardsOfParts } from "../../src/excel/boardParts";
import { analyseWorkbook } from "../../src/excel/analyseWorkbook";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { removeBoard, saveBoard } from "../../src/excel/saveBoard";
import type { BoardRow } from "../../src/engine";
import { openBytes, openMade, smallPlan } from "./openMade";

const JULY = { on: "2026-07-03", name: "Management board, July" };
const OCTOBER = { on: "2026-10-02", name: "Management board, October" };

const days = async () => (await readSnapshot()).boards?.map((board) => board.on) ?? [];

test("a board keeps what the plan says, and nothing on the sheets changes", async () => {
  const standin = await openMade(smallPlan);
  const saved = await saveBoard(JULY, { asOf: JULY.on });
  expect(saved.rows[0]).toEqual({
    ref: "1",
    text: "Write the policy for out-of-court disposals",
    group: "",
    rating: "Red",
    status: "in-progress",
    due: "2026-07-31",
  });
  expect((await readSnapshot()).boards).toEqual([saved]);
  expect(standin.view().sheets.map((sheet) => sheet.name)).toEqual(["Plan"]);
});

test("boards travel with the file", async () => {
  const standin = await openMade(smallPlan);
  await saveBoard(JULY, { asOf: JULY.on });
  await openBytes(await standin.save());
  expect(await days()).toEqual([JULY.on]);
});

test("a day saved again replaces, others stay, one can be taken away", async () => {
  const standin = await openMade(smallPlan);
  await saveBoard(OCTOBER, { asOf: OCTOBER.on });
  await saveBoard(JULY, { asOf: JULY.on });
  standin.typeInto("Plan", 3, 4, "Green");
  await saveBoard({ ...JULY, name: "Extraordinary board" }, { asOf: JULY.on });
  const { boards = [] } = await readSnapshot();
  expect(boards.map(({ on, name, rows }) => [on, name, rows[0]?.rating])).toEqual([
    [JULY.on, "Extraordinary board", "Green"],
    [OCTOBER.on, OCTOBER.name, "Red"],
  ]);
  await removeBoard(JULY.on);
  expect(await days()).toEqual([OCTOBER.on]);
});

test("what the register says counts, not the sheet", async () => {
  const standin = await openMade(smallPlan);
  await buildWorkbook({ asOf: JULY.on, kinds: ["register"] });
  const sheet = standin.view().sheets.find((one) => one.name === "Action register");
  const headings = Array.from({ length: 10 }, (_, column) => sheet?.cell(3, column)?.text);
  standin.typeInto("Action register", 4, headings.indexOf("RAG"), "Amber");
  const { rows } = await saveBoard(JULY, { asOf: JULY.on });
  expect(rows[0]?.rating).toBe("Amber");
});

test("without a plan there is nothing to keep", async () => {
  await openMade((workbook) => void workbook.addWorksheet("Empty"));
  await expect(saveBoard(JULY, { asOf: JULY.on })).rejects.toThrow(
    "There is no action plan in this workbook",
  );
});

test("the next summary says what moved, as counted by hand", async () => {
  const standin = await openMade(smallPlan);
  await saveBoard(JULY, { asOf: JULY.on });
  // Between the boards: 1 improves, 2 worsens and slips by 61 days, 3 is done, 5 is new.
  standin.typeInto("Plan", 3, 4, "Amber");
  standin.typeInto("Plan", 4, 4, "Red");
  standin.typeInto("Plan", 4, 3, "November 2026");
  standin.typeInto("Plan", 5, 5, "Completed");
  for (const [column, text] of [
    "5",
    "Publish the leaflet for parents",
    "Quality Lead",
    "31/01/2027",
    "Green",
  ].entries())
    standin.typeInto("Plan", 7, column, text);
  const { analysis } = await buildWorkbook({ asOf: OCTOBER.on });
  expect(analysis.figures.movement?.inWords).toBe("Since 3 July: 1 improved, 1 worsened, 1 new, 1 closed.");
  expect(analysis.figures.movement?.slipped.map(({ row, days: late }) => [row.ref, late])).toEqual([
    ["2", 61],
  ]);
  expect(
    analysis.figures.trend?.map(({ on, open, openByRating: { Red, Amber, Green } }) => [
      on,
      open,
      Red,
      Amber,
      Green,
    ]),
  ).toEqual([
    [JULY.on, 4, 1, 1, 2],
    [OCTOBER.on, 4, 1, 1, 2],
  ]);
  const summary = standin.view().sheets.find((one) => one.name === "Board summary");
  expect(summary?.cell(5, 0)?.text).toBe("Since 3 July: 1 improved, 1 worsened, 1 new, 1 closed.");
  const column = (at: number) =>
    Array.from({ length: summary?.rows ?? 0 }, (_, row) => summary?.cell(row, at)?.text ?? "");
  const first = column(1).indexOf("Action that moved");
  expect(column(2).slice(first + 1, first + 6)).toEqual([
    "Worsened",
    "Slipped by 61 days",
    "Improved",
    "New",
    "Closed",
  ]);
});

test("the summary names each board by its day and, where it has one, its name; the plan of the day is “Now”", async () => {
  const standin = await openMade(smallPlan);
  await saveBoard(JULY, { asOf: JULY.on });
  await saveBoard({ on: "2026-09-04", name: "" }, { asOf: "2026-09-04" });
  await buildWorkbook({ asOf: OCTOBER.on });
  const summary = standin.view().sheets.find((one) => one.name === "Board summary");
  const labels = Array.from({ length: summary?.rows ?? 0 }, (_, row) => summary?.cell(row, 1)?.text ?? "");
  const first = labels.indexOf("Rating of the open actions") + 1;
  expect(labels.slice(first, first + 3)).toEqual([
    "03/07/2026 Management board, July",
    "04/09/2026",
    "02/10/2026 Now",
  ]);
});

test("the board of the day itself is the page's own, so it is compared with the one before", async () => {
  await openMade(smallPlan);
  await saveBoard(JULY, { asOf: JULY.on });
  await saveBoard(OCTOBER, { asOf: OCTOBER.on });
  expect((await analyseWorkbook({ asOf: OCTOBER.on })).figures.movement?.from.on).toBe(JULY.on);
  expect((await analyseWorkbook({ asOf: JULY.on })).figures.movement).toBeUndefined();
});

describe("the parts of a board", () => {
  const row = (text: string): BoardRow => ({
    ref: "1",
    text,
    group: "A <group> & more",
    rating: null,
    status: "carried-forward",
    due: null,
  });
  const parts = (board: Parameters<typeof xmlOfBoard>[0], before: Parameters<typeof xmlOfBoard>[1] = []) =>
    xmlOfBoard(board, before).map((xml, index) => ({ id: `${board.name} ${index}`, xml }));

  test("what means something in XML comes back as it was", () => {
    const board = { on: "2026-07-03", name: "Q&A <board> “1”", rows: [row("a]]> & b\n\u0001")] };
    expect(boardsOfParts(parts(board))).toEqual([board]);
  });

  test("a large board takes several parts, each smaller than Excel on the web refuses", () => {
    const rows = Array.from({ length: 12_000 }, (_, index) =>
      row(`Action ${index} ${"word ".repeat(20)}`.trim()),
    );
    const board = { on: "2026-07-03", name: "Large", rows };
    const made = parts(board);
    expect(made.length).toBeGreaterThan(1);
    expect(Math.max(...made.map(({ xml }) => xml.length))).toBeLessThan(1_000_000);
    expect(boardsOfParts([...made].reverse())).toEqual([board]);
    expect(boardsOfParts(made.slice(1))).toEqual([]);
  });

  test("of two saves of a day the later counts, wherever it stands, and a broken-off one does not", () => {
    const first = parts({ on: "2026-07-03", name: "First", rows: [row("old")] });
    const second = parts({ on: "2026-07-03", name: "Second", rows: [row("new")] }, first);
    expect(boardsOfParts([...second, ...first]).map((board) => board.name)).toEqual(["Second"]);
    const rows = Array.from({ length: 12_000 }, (_, index) =>
      row(`Action ${index} ${"word ".repeat(20)}`.trim()),
    );
    const broken = parts({ on: "2026-07-03", name: "Broken", rows }, first).slice(0, 1);
    expect(boardsOfParts([...first, ...broken]).map((board) => board.name)).toEqual(["First"]);
  });

  test.each(["<board>no JSON</board>", '<board xmlns="x">{"on":1}</board>', "", "<other>{}</other>"])(
    "what is none of ours says nothing: %s",
    (xml) => expect(boardsOfParts([{ id: "1", xml }])).toEqual([]),
  );
});
