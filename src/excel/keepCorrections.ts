/** Keeps the user's choices in the workbook. */
import { changeCorrections, type CorrectionChange } from "../engine";
import { changeKept } from "./kept/changeKept";
import { KEPT_CORRECTIONS } from "./kept/keptCorrections";

/**
 * Makes the change to the choices that the workbook keeps at this moment, so that those of somebody else in the
 * same file remain: two round trips. What is kept and cannot be read is only replaced where `overDamage` is true.
 * @throws ExcelError when Excel refuses, or the kept choices cannot be read
 */
export function keepCorrections(change: CorrectionChange, overDamage = false): Promise<void> {
  return changeKept(KEPT_CORRECTIONS, (corrections) => changeCorrections(corrections, change), overDamage);
}
