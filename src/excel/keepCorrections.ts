/** Keeps the user's choices in the workbook. */
import { changeCorrections, type CorrectionChange } from "../engine";
import { ExcelError } from "./excelError";
import { CORRECTIONS_KEY, readKept, textOfKept } from "./keptCorrections";
import { runExcel } from "./runExcel";

/**
 * Makes the change to the choices that the workbook keeps at this moment, so that those of somebody else in the
 * same file remain: two round trips. What is kept and cannot be read is only replaced where `overDamage` is true.
 * @throws ExcelError when Excel refuses, or the kept choices cannot be read
 */
export function keepCorrections(change: CorrectionChange, overDamage = false): Promise<void> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItemOrNullObject(CORRECTIONS_KEY);
    setting.load("value");
    await context.sync();
    const { corrections, damage } = setting.isNullObject
      ? { corrections: [], damage: null }
      : readKept(setting.value);
    if (damage !== null && !overDamage)
      throw new ExcelError("DamagedCorrections", `${damage} Your choice holds until this pane is closed.`);
    const changed = changeCorrections(corrections, change);
    if (changed.length > 0) settings.add(CORRECTIONS_KEY, textOfKept(changed));
    else if (!setting.isNullObject) setting.delete();
    await context.sync();
  });
}
