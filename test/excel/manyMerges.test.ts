/**
 * `Range.getMergedAreasOrNullObject`: "if the merged areas count in this range is more than 512, then this method will
 * fail to return the result". Plans that came from Word or PDF have thousands.
 */
import type { Workbook } from "@cj-tech-master/excelts";
import type { RangeAddress } from "../../src/engine";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { openMade } from "./openMade";

const ROWS = 600;

async function mergesOf(merge: (sheet: ReturnType<Workbook["addWorksheet"]>) => void, columns: number) {
  await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Plan");
    for (let row = 1; row <= ROWS; row++)
      for (let column = 1; column <= columns; column++) sheet.getCell(row, column).value = `${row} ${column}`;
    merge(sheet);
  });
  const [sheet] = (await readSnapshot()).sheets;
  return sheet?.merges ?? [];
}

const place = ({ row, column, rows, columns }: RangeAddress) => [row, column, rows, columns].join(" ");

test("two merges in each row, the second beyond the used cells", async () => {
  const merges = await mergesOf((sheet) => {
    for (let row = 1; row <= ROWS; row++) {
      sheet.mergeCells(row, 1, row, 2);
      sheet.mergeCells(row, 3, row, 4);
    }
  }, 3);
  expect(merges.length).toBe(2 * ROWS);
  expect(new Set(merges.map(place)).size).toBe(2 * ROWS);
  expect(merges.map(place)).toContain(`${ROWS - 1} 2 1 2`);
});

test("every column merged in pairs of rows, which go over the end of whatever is asked for at once", async () => {
  const merges = await mergesOf((sheet) => {
    for (let row = 2; row < ROWS; row += 2)
      for (let column = 1; column <= 5; column++) sheet.mergeCells(row, column, row + 1, column);
  }, 5);
  expect(merges.length).toBe(5 * Math.floor((ROWS - 1) / 2));
  expect(new Set(merges.map(place)).size).toBe(merges.length);
});

test("a row of 600 columns, each merged with the cell below", async () => {
  await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Plan");
    for (let column = 1; column <= ROWS; column++) {
      sheet.getCell(1, column).value = column;
      sheet.mergeCells(1, column, 2, column);
    }
  });
  const [sheet] = (await readSnapshot()).sheets;
  expect(sheet?.merges.length).toBe(ROWS);
});
