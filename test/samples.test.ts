import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { sampleBytes, SAMPLES } from "../assets/samples/samples";

/** Each cell that holds something, as `Sheet!A1` and what it holds, is filled with and is shown as. */
async function cellsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const cells: Record<string, string> = {};
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        cells[`${sheet.name}!${cell.address}`] = JSON.stringify([
          cell.value,
          cell.numFmt,
          cell.fill,
          row.hidden,
        ]);
      }),
    );
  }
  return cells;
}

test.each(Object.entries(SAMPLES))("%s holds what its script makes", async (fileName, build) => {
  const kept = await readFile(join(__dirname, "../assets/samples", fileName));
  const cells = await cellsOf(new Uint8Array(kept));
  expect(Object.keys(cells).length).toBeGreaterThan(30);
  expect(cells).toEqual(await cellsOf(await sampleBytes(build)));
});
