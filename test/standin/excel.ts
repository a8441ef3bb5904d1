/** A workbook for a test, driven through Microsoft's client library. */
import { Workbook } from "@cj-tech-master/excelts";
import { connectOfficeJs } from "../../src/standin/node";
import { newStandin, openStandin, type Standin } from "../../src/standin/standin";

export const TODAY = "2026-03-10";

/** A new workbook with the empty sheet "Sheet1"; `Excel.run` works on it from now on. */
export function newWorkbook(): Standin {
  const standin = newStandin({ fileName: "new.xlsx", today: () => TODAY });
  connectOfficeJs(standin);
  return standin;
}

/** The workbook saved and opened again. */
export async function reopened(standin: Standin): Promise<Standin> {
  const again = await openStandin(await standin.save(), { fileName: standin.fileName, today: () => TODAY });
  connectOfficeJs(again);
  return again;
}

/** A file that a person made, by the library's own means. */
export async function openMade(make: (workbook: Workbook) => void) {
  const workbook = new Workbook();
  make(workbook);
  const standin = await openStandin(await workbook.xlsx.writeBuffer(), {
    fileName: "made.xlsx",
    today: () => TODAY,
  });
  connectOfficeJs(standin);
  return standin;
}

/** Runs on the first sheet; what is queued at the end is sent. */
export function onSheet<T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

/** The error code with which something fails; "" where it goes through. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "";
  } catch (error) {
    return String((error as { code?: unknown }).code ?? error);
  }
}

/** Writes one value to A1 and gives what Excel then says of the cell. */
export function written(value: unknown, format?: string) {
  return onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      text: cell.text[0]?.[0],
      format: cell.numberFormat[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0],
    };
  });
}
