import type { RegisterBase, RegisterSnapshot, RegisterTable, Settlement } from "../../model/register";

/** The three sides of a refresh, and the user's word on earlier ones. */
export interface MergeInput {
  /** The fresh reading of the sheet. */
  readonly table: RegisterTable;
  /** Null where there is no register yet. */
  readonly register: RegisterSnapshot | null;
  /** Null where it is not known what was last read. */
  readonly base: RegisterBase | null;
  /** The user's word on conflicts of an earlier refresh. */
  readonly settled?: readonly Settlement[];
  /** Keys of rows that are no longer in the sheet and that the user drops. */
  readonly dropped?: readonly string[];
  /** Keys of such rows that the user keeps, and does not want to be asked about again. */
  readonly goneKept?: readonly string[];
  /** True where the workbook counts its days from 1904. */
  readonly date1904?: boolean;
}
