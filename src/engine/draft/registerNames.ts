/** What a register that is made gets for names. */
import type { PlannedRegister } from "../model/registerRefresh";

export interface RegisterNames {
  /** Of its sheet, where nobody else's has it. */
  readonly sheet: string;
  /** By which the summary's formulas know its table. */
  readonly table: string;
  /** What stands over the table. */
  readonly title: string;
}

/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;

/** A name that had to be cut has the register's number, so that no two are alike. */
export function registerNames({ kind, plans }: PlannedRegister): RegisterNames {
  const number = kind.replace(/^register-?/, "");
  const names = { sheet: "Action register", table: `ActionRegister${number}`, title: "Action register" };
  const sheet = plans[0]?.sheet ?? "";
  if (number === "" || sheet === "") return names;
  const whole = `Register – ${sheet}`;
  const cut = `Register ${number} – ${sheet}`.slice(0, LONGEST_NAME).replace(/['\s]+$/, "");
  return {
    ...names,
    sheet: whole.length <= LONGEST_NAME ? whole : cut,
    title: `Action register: ${sheet}`,
  };
}
