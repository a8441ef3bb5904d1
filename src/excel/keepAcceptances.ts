/** Keeps in the workbook which findings the user let stand. */
import type { AcceptanceChange } from "../engine";
import { changeKept } from "./kept/changeKept";
import { KEPT_ACCEPTANCES } from "./kept/keptAcceptances";

/**
 * Makes the change to what the workbook keeps at this moment, so that what somebody else accepted in the same file
 * remains: two round trips. A finding that is accepted again gets the new reason.
 * @throws ExcelError when Excel refuses, or what is kept cannot be read
 */
export function keepAcceptances({ add, remove }: AcceptanceChange): Promise<void> {
  const gone = new Set([...remove, ...add.map(({ key }) => key)]);
  return changeKept(KEPT_ACCEPTANCES, (kept) => [...kept.filter(({ key }) => !gone.has(key)), ...add]);
}
