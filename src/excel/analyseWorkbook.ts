/** Reads and checks the open workbook; changes nothing. */
import { analyse, type AnalyseOptions, type Analysis } from "../engine";
import { readSnapshot, type ReadOptions } from "./readSnapshot";

/**
 * What the engine makes of the workbook for the day `asOf`.
 * @throws ExcelError when Excel refuses
 */
export async function analyseWorkbook(options: AnalyseOptions, reading?: ReadOptions): Promise<Analysis> {
  return analyse(await readSnapshot(reading), options);
}
