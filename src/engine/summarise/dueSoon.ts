/** How many open actions are due in the days to come. */
import { addDays, type IsoDate } from "../model/calendar";
import type { Figures } from "../model/figures";
import { dueDay, isOpen } from "../model/standing";
import type { Count } from "./count";

/** An action due on `asOf` itself is due within the next days. */
export function dueSoon(
  asOf: IsoDate,
): Count<Pick<Figures, "dueIn30" | "dueIn60" | "dueIn90" | "withoutDue">> {
  const [in30, in60, in90] = [addDays(asOf, 30), addDays(asOf, 60), addDays(asOf, 90)];
  let [dueIn30, dueIn60, dueIn90, withoutDue] = [0, 0, 0, 0];
  return {
    add(action) {
      if (!isOpen(action)) return;
      const due = dueDay(action);
      if (due === null) withoutDue++;
      else if (due >= asOf) {
        if (due <= in30) dueIn30++;
        if (due <= in60) dueIn60++;
        if (due <= in90) dueIn90++;
      }
    },
    result: () => ({ dueIn30, dueIn60, dueIn90, withoutDue }),
  };
}
