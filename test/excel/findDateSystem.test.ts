import { lookKey, type SheetSnapshot } from "../../src/engine";
import { countsFrom1904 } from "../../src/excel/read/findDateSystem";
import { makeSheet } from "../engine/makeSheet";

/** A column of serial numbers, each with its format and the text that Excel shows. */
function sheetOf(...cells: [number, string, string][]): SheetSnapshot {
  return makeSheet(
    "Plan",
    cells.map(([value]) => [value]),
    undefined,
    {
      top: 2,
      left: 1,
      numberFormats: cells.map(([, format]) => [format]),
      shownTexts: new Map(cells.map(([, , text], index) => [lookKey(2 + index, 1), text])),
    },
  );
}

// 1 July 2021 is 44378 in the 1900 system and 42916 in that of 1904.
test.each([
  ["1900", sheetOf([44378, "dd/mm/yyyy", "01/07/2021"]), false],
  ["1904", sheetOf([42916, "dd/mm/yyyy", "01/07/2021"]), true],
  ["1904 beside a number that is formatted as a date", sheetOf([42916, "d mmm yyyy", "1 Jul 2021"], [42917, "yyyy", "2021"], [3, "yyyy", "1900"]), true], // prettier-ignore
  ["no year shown: the usual system", sheetOf([42916, "d mmm", "1 Jul"]), false],
  ["no dates at all", sheetOf([42916, "General", "42916"]), false],
])("%s", (_, sheet, expected) => {
  expect(countsFrom1904([sheet])).toBe(expected);
});
