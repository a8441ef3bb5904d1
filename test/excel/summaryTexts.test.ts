/** What people type on the board summary stays, wherever it stands and whatever a refresh draws anew. */
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import type { Standin } from "../../src/standin/standin";
import { openBytes, openMade, smallPlan } from "./openMade";

const AS_OF = "2026-10-01";
const SUMMARY = "Board summary";
const build = () => buildWorkbook({ asOf: AS_OF });
/** Columns of the list of exceptions. */
const [REF, ACTION, COMMENTARY] = [0, 1, 9];

const sheetOf = (standin: Standin) => standin.view().sheets.find((one) => one.name === SUMMARY);
const at = (standin: Standin, row: number, column: number) => sheetOf(standin)?.cell(row, column)?.text ?? "";

/** All texts of the sheet with their cells, row by row. */
function texts(standin: Standin): string[] {
  const sheet = sheetOf(standin);
  const found: string[] = [];
  for (let row = 0; row < (sheet?.rows ?? 0); row++)
    for (let column = 0; column < 14; column++) {
      const text = at(standin, row, column);
      if (text !== "") found.push(`${row},${column}: ${text}`);
    }
  return found;
}

/** The row in which a column holds the text; the first from `from` on. */
function rowOf(standin: Standin, column: number, text: string, from = 0): number {
  for (let row = from; row < (sheetOf(standin)?.rows ?? 0); row++)
    if (at(standin, row, column).startsWith(text)) return row;
  throw new Error(`Column ${column} holds no “${text}”.`);
}

/** The line of the list of exceptions with the action. */
const exception = (standin: Standin, action: string) =>
  rowOf(standin, ACTION, action, rowOf(standin, 0, "For the board’s attention"));

/** Opens the plan with a summary: actions 1 (Red, overdue since July) and 2 (Amber, overdue by a day) are exceptions. */
async function opened(): Promise<Standin> {
  const standin = await openMade(smallPlan);
  await build();
  expect([exception(standin, "Write the policy"), exception(standin, "Train all staff")]).toHaveLength(2);
  return standin;
}

describe("commentary", () => {
  test("stays with its action when the list is in another order", async () => {
    const standin = await opened();
    standin.typeInto(SUMMARY, exception(standin, "Train all staff"), COMMENTARY, "The course is booked.");
    // The second action becomes Red, and the first is overdue no more.
    standin.typeInto("Plan", 4, 4, "Red");
    standin.typeInto("Plan", 3, 4, "Amber");
    await build();
    const [first, second] = [exception(standin, "Train all staff"), exception(standin, "Write the policy")];
    expect(first).toBeLessThan(second);
    expect(at(standin, first, COMMENTARY)).toBe("The course is booked.");
    expect(at(standin, second, COMMENTARY)).toBe("");
  });

  test("follows an action that is re-worded and moved in the sheet", async () => {
    const standin = await opened();
    standin.typeInto(SUMMARY, exception(standin, "Write the policy"), COMMENTARY, "Waits for the police.");
    standin.typeInto("Plan", 3, 1, "Write and publish the policy for out-of-court disposals");
    await build();
    expect(at(standin, exception(standin, "Write and publish"), COMMENTARY)).toBe("Waits for the police.");
  });

  test("of an action that is no exception any more is kept at the foot, and comes back with it", async () => {
    const standin = await opened();
    standin.typeInto(SUMMARY, exception(standin, "Train all staff"), COMMENTARY, "The course is booked.");
    standin.typeInto("Plan", 4, 3, "March 2027");
    await build();
    const earlier = rowOf(standin, 0, "Earlier commentary");
    const row = rowOf(standin, ACTION, "Train all staff", earlier);
    expect([at(standin, row, REF), at(standin, row, COMMENTARY)]).toEqual(["2", "The course is booked."]);
    standin.typeInto("Plan", 4, 4, "Red");
    await build();
    expect(at(standin, exception(standin, "Train all staff"), COMMENTARY)).toBe("The course is booked.");
    expect(texts(standin).join("\n")).not.toContain("Earlier commentary");
  });

  test("of an action that has left plan and register is kept too", async () => {
    const standin = await opened();
    standin.typeInto(SUMMARY, exception(standin, "Train all staff"), COMMENTARY, "Ask the board.");
    for (let column = 0; column < 6; column++) standin.typeInto("Plan", 4, column, "");
    const [gone] = (await build()).refresh?.vanished ?? [];
    expect(gone).toMatchObject({ ref: "2" });
    await Excel.run(async (context) => {
      const rows = context.workbook.tables.getItem("ActionRegister").rows;
      rows.load("items/values");
      await context.sync();
      const place = rows.items.findIndex((one) => String(one.values[0]?.[0]) === "2");
      rows.getItemAt(place).getRange().getEntireRow().delete("Up");
      await context.sync();
    });
    await build();
    const row = rowOf(standin, ACTION, "Train all staff", rowOf(standin, 0, "Earlier commentary"));
    expect(at(standin, row, COMMENTARY)).toBe("Ask the board.");
  });

  test("that looks like a figure or a formula stays the text that it is", async () => {
    const standin = await opened();
    standin.typeInto(SUMMARY, exception(standin, "Train all staff"), COMMENTARY, "'=1+1");
    standin.typeInto(SUMMARY, exception(standin, "Write the policy"), COMMENTARY, "'3/4");
    await build();
    expect(at(standin, exception(standin, "Train all staff"), COMMENTARY)).toBe("=1+1");
    expect(at(standin, exception(standin, "Write the policy"), COMMENTARY)).toBe("3/4");
  });
});

describe("what is typed elsewhere", () => {
  test("over our own cells becomes a note, with where it stood", async () => {
    const standin = await opened();
    const total = rowOf(standin, 1, "Total");
    standin.typeInto(SUMMARY, total, 1, "All of them");
    standin.typeInto(SUMMARY, 3, 5, "Check these with Finance");
    await build();
    expect(at(standin, total, 1)).toBe("Total");
    const notes = rowOf(standin, 0, "Notes kept");
    expect([at(standin, notes + 2, 1), at(standin, notes + 3, 1)]).toEqual([
      "Check these with Finance",
      "All of them",
    ]);
    expect(at(standin, notes + 3, 2)).toContain(`Stood in B${total + 1}`);
  });

  test("in rows that people put in, between our lines, is kept as well, and nothing of ours is taken for theirs", async () => {
    const standin = await opened();
    const row = exception(standin, "Train all staff");
    standin.typeInto(SUMMARY, row, COMMENTARY, "The course is booked.");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SUMMARY);
      for (const line of [2, row + 1]) sheet.getRangeByIndexes(line, 0, 1, 1).getEntireRow().insert("Down");
      await context.sync();
    });
    standin.typeInto(SUMMARY, 2, 1, "For information");
    await build();
    const notes = rowOf(standin, 0, "Notes kept");
    expect(at(standin, notes + 2, 1)).toBe("For information");
    expect(at(standin, notes + 3, 1)).toBe("");
    expect(at(standin, exception(standin, "Train all staff"), COMMENTARY)).toBe("The course is booked.");
  });

  test("beside and beneath the page stays where it is, and moves along when the page grows", async () => {
    const standin = await opened();
    const end = sheetOf(standin)?.rows ?? 0;
    standin.typeInto(SUMMARY, 4, 12, "Beside");
    standin.typeInto(SUMMARY, end + 2, 0, "Signed: the chair");
    standin.typeInto("Plan", 5, 4, "Red");
    await build();
    expect(at(standin, 4, 12)).toBe("Beside");
    const signed = rowOf(standin, 0, "Signed: the chair");
    expect(signed).toBeGreaterThan(end + 2);
    expect(texts(standin).join("\n")).not.toContain("Notes kept");
  });

  test("the as-at date may be changed by hand, and is no note", async () => {
    const standin = await opened();
    standin.typeInto(SUMMARY, 1, 9, "01/09/2026");
    await build();
    expect(texts(standin).join("\n")).not.toContain("Notes kept");
  });

  test("a chart of the user's own stays", async () => {
    const standin = await opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SUMMARY);
      sheet.charts.add("Pie", sheet.getRange("B12:C17"), "Columns").name = "My chart";
      await context.sync();
    });
    await build();
    const names = sheetOf(standin)?.charts.map((chart) => chart.title) ?? [];
    expect(names).toHaveLength(3);
  });
});

test("a second refresh changes nothing more, in the file as well", async () => {
  const standin = await opened();
  standin.typeInto(SUMMARY, exception(standin, "Train all staff"), COMMENTARY, "The course is booked.");
  standin.typeInto(SUMMARY, 3, 5, "Check these with Finance");
  standin.typeInto("Plan", 4, 3, "March 2027");
  await build();
  const once = texts(standin);
  const reopened = await openBytes(await standin.save());
  await build();
  expect(texts(reopened)).toEqual(once);
  expect(once.join("\n")).toContain("The course is booked.");
  expect(once.join("\n")).toContain("Check these with Finance");
});
