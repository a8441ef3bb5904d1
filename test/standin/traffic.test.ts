/** What goes to and fro: counts, limits ("Resource limits and performance optimization for Office Add-ins"), failures that are asked for. */
import { codeOf, newWorkbook, onSheet } from "./excel";
import type { Standin } from "../../src/standin/standin";

let standin: Standin;
beforeEach(() => void (standin = newWorkbook()));

const valueOf = (address: string) =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange(address).load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

test("each sync is one round trip; one with nothing to say is none", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
    await context.sync();
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(standin.traffic.roundTrips).toBe(2);
});

test("bytes are those of the JSON in UTF-8: a longer text costs what it is longer", async () => {
  const costOf = async (text: string) => {
    const before = standin.traffic.bytesSent;
    await onSheet((sheet) => void (sheet.getRange("A1").values = [[text]]));
    return standin.traffic.bytesSent - before;
  };
  const plain = await costOf("a");
  expect((await costOf("a".repeat(1001))) - plain).toBe(1000);
  expect((await costOf("é")) - plain).toBe(1);
  expect((await costOf("–")) - plain).toBe(2);
  expect((await costOf("😀")) - plain).toBe(3);
});

test("answers are counted too", async () => {
  await onSheet((sheet) => void (sheet.getRange("A1").values = [["x".repeat(1000)]]));
  const before = standin.traffic.bytesReceived;
  await valueOf("A1");
  expect(standin.traffic.bytesReceived - before).toBeGreaterThan(1000);
  expect(standin.traffic.bytesReceived - before).toBeLessThan(1500);
});

test("ranges that Excel.run gives back at its end are no round trip that somebody waits for", async () => {
  await valueOf("A1");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(standin.traffic.roundTrips).toBe(2 - 1);
  expect(standin.traffic.releases).toBe(1);
});

test("a batch that only adds a setting is a round trip, and its listeners are told", async () => {
  const told = jest.fn();
  standin.onChange(told);
  const before = standin.traffic.roundTrips;
  await Excel.run(async (context) => {
    context.workbook.settings.add("plan", "kept");
    await context.sync();
  });
  expect(standin.traffic.roundTrips - before).toBe(1);
  expect(told).toHaveBeenCalled();
});

describe("Excel on the web takes 5 MB ('Resource limits and performance optimization')", () => {
  const block = (rows: number) => Array.from({ length: rows }, () => ["x".repeat(30_000)]);

  test("a larger request is refused before anything of it is done", async () => {
    const write = onSheet((sheet) => void (sheet.getRange("A1:A175").values = block(175)));
    expect(await codeOf(write)).toBe("RequestPayloadSizeLimitExceeded");
    expect(await valueOf("A1")).toBe("");
  });

  test("a larger answer is refused", async () => {
    await onSheet((sheet) => void (sheet.getRange("A1:A100").values = block(100)));
    await onSheet((sheet) => void (sheet.getRange("A101:A200").values = block(100)));
    const read = onSheet((sheet) => void sheet.getRange("A1:A200").load("values"));
    expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("when an action fails (page 'Error handling with the application-specific APIs')", () => {
  test("what came before it in the batch stays done, what comes after is not tried", async () => {
    const work = onSheet((sheet) => {
      sheet.getRange("A1").values = [["before"]];
      sheet.tables.getItem("none").delete();
      sheet.getRange("A2").values = [["after"]];
    });
    expect(await codeOf(work)).toBe("ItemNotFound");
    expect(await valueOf("A1")).toBe("before");
    expect(await valueOf("A2")).toBe("");
  });

  test("the error says where it arose", async () => {
    const error = await onSheet((sheet) => void sheet.tables.getItem("none").load("name")).catch(
      (one: unknown) => one,
    );
    expect(error).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "TableCollection.getItem" },
    });
  });
});

describe("failAt", () => {
  const three = () =>
    onSheet(async (sheet, context) => {
      for (const address of ["A1", "A2", "A3"]) {
        sheet.getRange(address).values = [["x"]];
        await context.sync();
      }
    });

  test("the n-th round trip from then fails, and nothing of it is done", async () => {
    await valueOf("A1");
    standin.failAt(2, "AccessDenied");
    expect(await codeOf(three())).toBe("AccessDenied");
    expect([await valueOf("A1"), await valueOf("A2"), await valueOf("A3")]).toEqual(["x", "", ""]);
    expect(await codeOf(three())).toBe("");
  });

  test("half way through its batch", async () => {
    standin.failAt(1, "GeneralException", { halfWay: true });
    const work = onSheet((sheet) => {
      for (let row = 0; row < 10; row++) sheet.getCell(row, 0).values = [["x"]];
    });
    expect(await codeOf(work)).toBe("GeneralException");
    expect([await valueOf("A1"), await valueOf("A10")]).toEqual(["x", ""]);
  });

  test("before any of the actions; behind the last all is done and only the answer is lost", async () => {
    const work = () =>
      onSheet((sheet) => {
        for (let row = 0; row < 10; row++) sheet.getCell(row, 0).values = [["x"]];
      });
    await work();
    const actions = standin.traffic.actions.at(-1) ?? 0;
    const written: number[] = [];
    for (let action = 0; action <= actions + 1; action++) {
      await onSheet((sheet) => sheet.getRange("A:A").clear());
      standin.failAt(1, "GeneralException", { beforeAction: action });
      expect(await codeOf(work())).toBe("GeneralException");
      const used = await onSheet(async (sheet, context) => {
        const range = sheet.getUsedRangeOrNullObject(true).load("rowCount");
        await context.sync();
        return range.isNullObject ? 0 : range.rowCount;
      });
      written.push(used);
    }
    expect(written.slice(0, 2)).toEqual([0, 0]);
    expect(new Set(written)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
    expect(written.slice(-2)).toEqual([10, 10]);
  });
});

test("listeners hear of changes, and not of reading", async () => {
  let heard = 0;
  const end = standin.onChange(() => (heard += 1));
  await valueOf("A1");
  expect(heard).toBe(0);
  await onSheet((sheet) => void (sheet.getRange("A1").values = [[1]]));
  standin.typeInto("Sheet1", 1, 0, "2");
  expect(heard).toBe(2);
  end();
  await onSheet((sheet) => void (sheet.getRange("A1").values = [[1]]));
  expect(heard).toBe(2);
});

describe("what the stand-in does not know it refuses by name, and never guesses", () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["Range.sort", (sheet) => sheet.getRange("A1").sort.apply([{ key: 0 }])],
    ["Range.find", (sheet) => void sheet.getRange("A1").find("x", {})],
    ["Worksheet.shapes", (sheet) => sheet.shapes.load("items/name")],
    ["Range.style", (sheet) => sheet.getRange("A1").load("style")],
    ["Workbook.pivotTables", (_sheet, context) => context.workbook.pivotTables.load("items/name")],
    ["Worksheet.enableCalculation", (sheet) => (sheet.enableCalculation = false)],
  ])("%s", async (member, act) => {
    const error = await onSheet((sheet, context) => void act(sheet, context)).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: "NotImplemented" });
    expect((error as Error).message).toContain(member);
  });
});

test("requirement sets: 1.13 and no further (Office.context.requirements)", () => {
  const { requirements } = Office.context;
  expect([
    requirements.isSetSupported("ExcelApi", "1.13"),
    requirements.isSetSupported("ExcelApi", "1.14"),
  ]).toEqual([true, false]);
  expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
});

test("Office.onReady resolves", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel" });
});
