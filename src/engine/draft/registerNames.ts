/** What a register that is made gets for names. */
import type { Analysis } from "../model/analysis";
import type { PlannedRegister } from "../model/registerRefresh";
import { freeOfPlans, LONGEST_SHEET_NAME } from "./freeName";

export interface RegisterNames {
  /** Of its sheet, where nobody else's has it. */
  readonly sheet: string;
  /** By which the summary's formulas know its table. */
  readonly table: string;
  /** What stands over the table. */
  readonly title: string;
}

/** A name that had to be cut has the register's number, so that no two are alike. */
export function registerNames(
  analysis: Pick<Analysis, "snapshot">,
  { kind, plans }: PlannedRegister,
): RegisterNames {
  const number = kind.replace(/^register-?/, "");
  const names = {
    sheet: freeOfPlans("Action register", analysis),
    table: `ActionRegister${number}`,
    title: "Action register",
  };
  const sheet = plans[0]?.sheet ?? "";
  if (number === "" || sheet === "") return names;
  const whole = `Register – ${sheet}`;
  const cut = `Register ${number} – ${sheet}`.slice(0, LONGEST_SHEET_NAME).replace(/['\s]+$/, "");
  return {
    ...names,
    sheet: freeOfPlans(whole.length <= LONGEST_SHEET_NAME ? whole : cut, analysis),
    title: `Action register: ${sheet}`,
  };
}
