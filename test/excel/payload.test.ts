import { askAll, BLOCK_BYTES, inBlocks, type Question } from "../../src/excel/payload";

const sized = (...megabytes: number[]) => megabytes.map((size) => ({ bytes: size * 1_000_000 }));
const sizes = (blocks: { bytes: number }[][]) =>
  blocks.map((block) => block.map(({ bytes }) => bytes / 1_000_000));

describe("inBlocks", () => {
  test.each([
    ["what fits goes together", [1, 2, 1], [[1, 2, 1]]],
    ["what does not fit begins the next block", [3, 2, 1], [[3], [2, 1]]],
    ["order is kept, even where it costs a block", [3, 2, 3], [[3], [2], [3]]],
    ["what is too large stands alone", [1, 9, 1], [[1], [9], [1]]],
    ["nothing makes no block", [], []],
  ])("%s", (_, megabytes, expected) => {
    expect(sizes(inBlocks(sized(...megabytes)))).toEqual(expected);
  });
});

/** Excel for this test: refuses every answer with more than so many rows. */
function excelWithRoomFor(rows: number) {
  const asked: number[] = [];
  let pending = 0;
  const context = {
    sync: () => {
      const size = pending;
      pending = 0;
      asked.push(size);
      return size > rows
        ? Promise.reject(Object.assign(new Error("too large"), { code: "ResponsePayloadSizeLimitExceeded" }))
        : Promise.resolve();
    },
  } as unknown as Excel.RequestContext;
  const taken: string[] = [];
  const question = (first: number, count: number): Question => ({
    bytes: 10,
    ask() {
      pending += count;
      return () => void taken.push(`${first}+${count}`);
    },
    parts() {
      if (count < 2) return null;
      const half = Math.ceil(count / 2);
      return [question(first, half), question(first + half, count - half)];
    },
  });
  return { context, question, asked, taken };
}

describe("askAll", () => {
  test("asks in one round trip what fits", async () => {
    const excel = excelWithRoomFor(10);
    await askAll(excel.context, [excel.question(0, 4), excel.question(4, 4)]);
    expect(excel.asked).toEqual([8]);
    expect(excel.taken).toEqual(["0+4", "4+4"]);
  });

  test("parts an answer that turns out too large, and takes each part once", async () => {
    const excel = excelWithRoomFor(3);
    await askAll(excel.context, [excel.question(0, 2), excel.question(2, 6)]);
    expect(excel.taken).toEqual(["0+2", "2+3", "5+3"]);
    expect(excel.asked).toEqual([8, 2, 6, 3, 3]);
  });

  test("gives up where a single row is too large", async () => {
    const excel = excelWithRoomFor(0);
    await expect(askAll(excel.context, [excel.question(0, 1)])).rejects.toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
    expect(excel.taken).toEqual([]);
  });

  test("stays below 5 MB with room for the estimate to be out", () => {
    expect(BLOCK_BYTES).toBeLessThan(5_000_000 * 0.95);
  });
});
