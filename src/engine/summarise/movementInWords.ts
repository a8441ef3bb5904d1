/** What moved, as a sentence for the top of the page. */
import { longDate, partsOfDate } from "../model/calendar";
import type { Movement } from "../model/movement";

/** "Since 3 July: 3 improved, 2 worsened, 1 new, 2 closed."; the year is said where it is another. */
export function movementInWords(movement: Omit<Movement, "inWords">): string {
  const { from, to, improved, worsened, added, closed, reopened, gone } = movement;
  const parts = [
    [improved.length, "improved"],
    [worsened.length, "worsened"],
    [added.length, "new"],
    [closed.length, "closed"],
    [reopened.length, "reopened"],
    [gone.length, "no longer in the plan"],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  const sameYear = partsOfDate(from.on).year === partsOfDate(to.on).year;
  const day = sameYear ? longDate(from.on).replace(/ \d+$/, "") : longDate(from.on);
  return `Since ${day}: ${said.length === 0 ? "nothing moved" : said.join(", ")}.`;
}
