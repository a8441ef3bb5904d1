/** The shares of the budget that a plan gives its recommendations or objectives. */
import { cellName } from "../model/address";
import type { BudgetShares } from "../model/figures";
import type { Action } from "../model/plan";
import { valueOf } from "../model/reading";
import { fold } from "../text/fold";
import { oneLine } from "../text/oneLine";
import type { Count } from "./count";

const SHARE = /^(\d{1,3}(?:\.\d+)?) ?%$/;
const BUDGET_HEADING = /\b(?:budget|funding|spend|expenditure|grant|allocation|cost|resources?)\b/;

/**
 * Shares stand as "25 %" in the resources, or under a heading that speaks of money. Several actions of a
 * recommendation are added up, but for a cell that they share. Null where fewer than two recommendations have one.
 */
export function budgetShares(): Count<BudgetShares | null> {
  const shares = new Map<string, { name: string; percent: number }>();
  const counted = new Set<string>();
  return {
    add(action) {
      const found = shareOf(action);
      const name = found === null ? "" : oneLine(valueOf(action.group) ?? "");
      if (found === null || name === "" || counted.has(found.cell)) return;
      if (found.cell !== "") counted.add(found.cell);
      const entry = shares.get(fold(name)) ?? { name, percent: 0 };
      shares.set(fold(name), { ...entry, percent: entry.percent + found.percent });
    },
    result() {
      if (shares.size < 2) return null;
      const list = [...shares.values()];
      return { shares: list, total: list.reduce((sum, { percent }) => sum + percent, 0) };
    },
  };
}

function shareOf(action: Action): { percent: number; cell: string } | null {
  const extras = action.extras.filter((extra) => BUDGET_HEADING.test(fold(extra.heading)));
  for (const { text, at } of [action.resources, ...extras]) {
    if (!text.includes("%")) continue;
    const percent = Number(SHARE.exec(oneLine(text))?.[1] ?? NaN);
    const [cell] = at;
    if (!Number.isNaN(percent))
      return { percent, cell: cell === undefined ? "" : `${cell.sheet}!${cellName(cell)}` };
  }
  return null;
}
