/** A change made in the register, on its way back to the sheet that staff keep. */
import type { Fix } from "./finding";
import type { RegisterChange } from "./register";

export interface WriteBack {
  readonly change: RegisterChange;
  /** What to write in the sheet's own cell, in the sheet's own way of writing; null where that cannot be done. */
  readonly fix: Fix | null;
  /** Where there is no fix: why not, in a sentence for the user. Otherwise "". */
  readonly why: string;
}
