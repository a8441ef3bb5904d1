/** The registers that a workbook has, or is to have, with their plans, and what a refresh makes of them. */
import type { Plan } from "./plan";
import type { KeptRegister, MergedRegister, RefreshNews, RegisterKind } from "./register";

/** A register with the plans that it is of. */
export interface PlannedRegister {
  readonly kind: RegisterKind;
  /** Empty where the sheet that it came from is no plan any more. */
  readonly plans: readonly Plan[];
  /** Null where it is to be made. */
  readonly kept: KeptRegister | null;
}

export interface RefreshedRegister extends PlannedRegister {
  readonly merged: MergedRegister;
}

/** What a refresh makes of all registers of the workbook, with what is told of them together. */
export interface RegisterRefresh extends RefreshNews {
  readonly registers: readonly RefreshedRegister[];
}
