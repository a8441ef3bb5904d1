/** How fresh the word on progress is. */
import { daysBetween, type IsoDate } from "../model/calendar";
import { STALE_DAYS, type ProgressFreshness } from "../model/figures";
import type { Action } from "../model/plan";
import { isOpen } from "../model/standing";

/** Of the open actions; a date after `asOf` is a slip of the pen and counts as today's. */
export function freshnessOf(actions: readonly Action[], asOf: IsoDate): ProgressFreshness | null {
  const open = actions.filter(isOpen);
  if (open.length === 0) return null;
  const days = open.flatMap((action) => newestDay(action) ?? []);
  const newest = days.reduce<IsoDate | null>((last, day) => (last === null || day > last ? day : last), null);
  return {
    withoutProgress: open.filter((one) => one.progress.text.trim() === "" && one.updates.length === 0).length,
    dated: days.length,
    newest,
    stale: days.filter((day) => daysBetween(day, asOf) > STALE_DAYS).length,
  };
}

function newestDay(action: Action): IsoDate | null {
  return action.updates.reduce<IsoDate | null>(
    (newest, { date }) => (date !== null && (newest === null || date > newest) ? date : newest),
    null,
  );
}
