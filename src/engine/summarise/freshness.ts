/** How fresh the word on progress is. */
import { daysBetween, type IsoDate } from "../model/calendar";
import { STALE_DAYS, type ProgressFreshness } from "../model/figures";
import type { Action } from "../model/plan";
import { isOpen } from "../model/standing";
import type { Count } from "./count";

/** Of the open actions, null without any; a date after `asOf` is a slip of the pen and counts as today's. */
export function freshness(asOf: IsoDate): Count<ProgressFreshness | null> {
  let [open, withoutProgress, dated, stale] = [0, 0, 0, 0];
  let newest: IsoDate | null = null;
  return {
    add(action) {
      if (!isOpen(action)) return;
      open++;
      if (action.updates.length === 0 && action.progress.text.trim() === "") withoutProgress++;
      const day = newestDay(action);
      if (day === null) return;
      dated++;
      if (daysBetween(day, asOf) > STALE_DAYS) stale++;
      if (newest === null || day > newest) newest = day;
    },
    result: () => (open === 0 ? null : { withoutProgress, dated, newest, stale }),
  };
}

function newestDay(action: Action): IsoDate | null {
  return action.updates.reduce<IsoDate | null>(
    (newest, { date }) => (date !== null && (newest === null || date > newest) ? date : newest),
    null,
  );
}
