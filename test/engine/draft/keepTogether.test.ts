/** No title of a part stands alone at the foot of a page, whatever program draws the rows. */
import { keepTogether } from "../../../src/engine/draft/summary/keepTogether";
import { linesOfRow } from "../../../src/engine/draft/summary/linesOfRow";
import { SheetSketch } from "../../../src/engine/draft/sheetSketch";

const PAGE = { orientation: "Landscape", pagesWide: 1 } as const;
const sketch = () =>
  new SheetSketch({
    kind: "summary",
    name: "Board summary",
    columnWidths: [],
    frozenRows: 2,
    showGridlines: false,
    page: PAGE,
  });

/** Points of the sheet on a page: 842 × 595 less the margins, in the scale of a page that is 1,082 points wide. */
const [LEAST, MOST] = [695, 772];

test.each<[string, number, number, number]>([
  ["it ends well before the page does", 30, 6, 30],
  // 44 lines of 14.25 points are 627, and 50 are 712: beyond the end of the page in Excel.
  ["it would be cut", 44, 6, 55],
  ["it would be cut by its last line", 43, 6, 55],
  ["it begins on the second page in any program", 55, 6, 55],
  ["nothing stands before it", 0, 6, 0],
])("%s: of lines of a set height, row %i of %i rows goes to %i", (_, row, rows, expected) => {
  expect(keepTogether(sketch(), row, rows, 2)).toBe(expected);
});

describe("beneath a list whose rows follow their text", () => {
  const beneath = (rows: number, least: number, most: number) => {
    const page = sketch();
    for (let row = 0; row < rows; row++) page.flows(row, { least, most });
    return { page, row: keepTogether(page, rows, 6, 2) };
  };

  test.each([5, 8, 10, 11, 12, 13, 14, 15])("%i rows of three to four lines", (rows) => {
    const { page, row } = beneath(rows, 3, 4);
    const [top, bottom] = [page.heightOf(0, row), page.heightOf(0, row + 6)];
    const isOnFirst = bottom.most <= LEAST + 1;
    const isOnSecond = top.least >= MOST - 1;
    // A larger gap would look like a mistake.
    const isTooFar = MOST - page.heightOf(0, rows).least > 258;
    expect(isOnFirst || isOnSecond || isTooFar).toBe(true);
  });

  test("a list of several pages leaves it where it is", () => {
    expect(beneath(60, 3, 9).row).toBe(60);
  });
});

test.each<[string, readonly (string | number | null)[], number, number]>([
  ["figures alone", ["3", null, "Lead", 45000, 4], 1, 1],
  // 40 digits wide: 48 letters at most on a line, and 38 at the least.
  ["a text of 100 letters in the second column", ["3", "word ".repeat(20).trim()], 3, 3],
  ["lines of its own", ["3", "one\ntwo\nthree"], 3, 3],
  ["the highest cell counts", ["3", "short", "a lead with a long name and an office"], 2, 3],
])("lines of a row: %s", (_, cells, least, most) => {
  expect(linesOfRow(cells)).toEqual({ least, most });
});
