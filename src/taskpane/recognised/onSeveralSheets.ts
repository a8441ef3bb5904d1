import type { Plan } from "../../engine";

/** True where the plans stand on more than one sheet, so that a cell is only found with its sheet's name. */
export function onSeveralSheets(plans: readonly Plan[]): boolean {
  return plans.some(({ sheet }) => sheet !== plans[0]?.sheet);
}
