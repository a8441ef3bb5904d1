/** Many small blocks of a page become one write; what that would cost too much for stays apart. */
import type { DraftCells } from "../../src/engine";
import { joinBlocks } from "../../src/excel/write/joinBlocks";

const block = (row: number, column: number, ...values: (string | null)[][]): DraftCells => ({
  row,
  column,
  values,
});

test.each<[string, readonly DraftCells[], readonly DraftCells[]]>([
  ["nothing", [], []],
  ["one", [block(2, 1, ["a"])], [block(2, 1, ["a"])]],
  [
    "with empty cells between them",
    [block(0, 1, ["title"]), block(2, 0, ["a", "b"], ["c", "d"])],
    [block(0, 0, [null, "title"], [null, null], ["a", "b"], ["c", "d"])],
  ],
  [
    "the later over the earlier, as they would be written",
    [block(0, 0, ["a", "b"]), block(0, 1, ["c"])],
    [block(0, 0, ["a", "c"])],
  ],
  [
    "too far from each other",
    [block(0, 0, ["a"]), block(500, 5, ["b"])],
    [block(0, 0, ["a"]), block(500, 5, ["b"])],
  ],
  [
    "such as are formatted as text before",
    [block(0, 0, ["a"]), { ...block(1, 0, ["=b"]), asText: true }, block(2, 0, ["c"])],
    [block(0, 0, ["a"], [null], ["c"]), { ...block(1, 0, ["=b"]), asText: true }],
  ],
])("%s", (_, blocks, joined) => {
  expect(joinBlocks(blocks)).toEqual(joined);
});
