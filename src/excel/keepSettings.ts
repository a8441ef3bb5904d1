/** Keeps the user's settings in the workbook. */
import type { Settings } from "../engine";
import { changeKept } from "./kept/changeKept";
import { KEPT_SETTINGS } from "./kept/keptSettings";

/**
 * Changes those settings of the workbook that are given; the others stay. One that is set to its default is kept no
 * longer. Two round trips. What is kept and cannot be read is only replaced where `overDamage` is true.
 * @throws ExcelError when Excel refuses, or the kept settings cannot be read
 */
export function keepSettings(settings: Partial<Settings>, overDamage = false): Promise<void> {
  return changeKept(KEPT_SETTINGS, (kept) => ({ ...kept, ...settings }), overDamage);
}
