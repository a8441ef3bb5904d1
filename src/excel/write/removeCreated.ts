/** Takes away what a failed run made, so that the workbook is as it was. */
import { OWN_NAMES } from "../ownSheets";
import { runExcel } from "../runExcel";
import { ExcelError } from "../excelError";
import type { Target } from "./target";

/**
 * Deletes the new sheets of the run, as far as it came, and their defined names.
 * @throws ExcelError when Excel does not allow even that; it says which sheets were left
 */
export async function removeCreated(targets: readonly Target[]): Promise<void> {
  const created = targets.filter((target) => target.before === null);
  if (created.length === 0) return;
  try {
    await runExcel(async (context) => {
      const { worksheets, names } = context.workbook;
      const found = created.map((target) => ({
        sheet: worksheets.getItemOrNullObject(target.name),
        name: names.getItemOrNullObject(OWN_NAMES[target.draft.kind]),
      }));
      for (const { sheet, name } of found) {
        sheet.load("name");
        name.load("name");
      }
      await context.sync();
      for (const { sheet, name } of found) {
        if (!name.isNullObject) name.delete();
        if (!sheet.isNullObject) sheet.delete();
      }
      await context.sync();
    });
  } catch (error) {
    const left = created.map((target) => `"${target.name}"`).join(", ");
    throw new ExcelError(
      "HalfWritten",
      `Excel stopped half way and did not allow the new sheets to be taken away. Delete what there is of ${left} and try again.`,
      error,
    );
  }
}
