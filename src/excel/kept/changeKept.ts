/** Changes what the workbook keeps for the add-in. */
import { ExcelError } from "../excelError";
import { queueReadOnly } from "../refuseReadOnly";
import { runWriting } from "../runWriting";
import { readKept, textOfKept, type KeptThing } from "./kept";

/**
 * Makes the change to what the workbook keeps at this moment, so that what somebody else in the same file keeps
 * remains: two round trips. What cannot be read is only replaced where `overDamage` is true.
 * @throws ExcelError when Excel refuses, the workbook is open for reading only, or what is kept cannot be read
 */
export function changeKept<T>(
  thing: KeptThing<T>,
  change: (kept: T) => T,
  overDamage = false,
): Promise<void> {
  return runWriting(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItemOrNullObject(thing.key);
    setting.load("value");
    const refuseReadOnly = queueReadOnly(context);
    await context.sync();
    refuseReadOnly();
    const kept = setting.isNullObject ? { value: thing.none, damage: null } : readKept(thing, setting.value);
    if (kept.damage !== null && !overDamage)
      throw new ExcelError("DamagedKept", `${kept.damage} Your choice holds until this pane is closed.`);
    const changed = thing.worthKeeping(change(kept.value));
    if (changed !== null) settings.add(thing.key, textOfKept(thing, changed));
    else if (!setting.isNullObject) setting.delete();
    await context.sync();
  });
}
