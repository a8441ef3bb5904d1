/** What became of a register that stood in the workbook, in one line. */
import type { RegisterRefresh } from "../engine";

export function refreshText(refresh: RegisterRefresh): string {
  const { taken, kept, conflicts, added, vanished } = refresh;
  const parts = [
    count(taken.length, "cell taken from the sheet", "cells taken from the sheet"),
    count(kept.length, "cell kept as typed in the register", "cells kept as typed in the register"),
    count(conflicts.length, "conflict", "conflicts"),
    count(added.length, "new action", "new actions"),
    count(vanished.length, "action no longer in the sheet", "actions no longer in the sheet"),
  ];
  return `Register refreshed: ${parts.join(", ")}.`;
}

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
