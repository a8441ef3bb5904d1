/** Where the tables under the headings begin and end, and what stands above each. */
import type { Steps } from "../../model/steps";
import { fold } from "../../text/fold";
import { chooseHeadingsInSteps } from "../headings/chooseHeadings";
import { endOfTableInSteps } from "./endOfTable";
import { repeatsOf, type HeadingRows } from "../headings/headingRows";
import type { TableExtent } from "../headings/tableExtent";
import type { Grid } from "../grid/grid";
import { matchHeading } from "../headings/matchHeading";
import { rowsLeadingIn, sectionBeyond } from "./leadIn";
import { textOfRow } from "../grid/rowDress";
import { SECTION } from "../words/rowWords";

/** The tables under the headings (those of a plan's kind, where none are given), from top to bottom. */
export function* findTablesInSteps(grid: Grid, given?: readonly HeadingRows[]): Steps<TableExtent[]> {
  const headings = given ?? (yield* chooseHeadingsInSteps(grid));
  const groups: { heading: HeadingRows; repeats: HeadingRows[]; leadIn: number[] }[] = [];
  let floor = grid.top;
  for (const heading of headings) {
    const leadIn = rowsLeadingIn(grid, floor, heading.top);
    const current = groups[groups.length - 1];
    if (current && isPageBreak(grid, current, heading, leadIn)) current.repeats.push(heading);
    else groups.push({ heading, repeats: [], leadIn });
    floor = heading.bottom + 1;
  }
  const extents: TableExtent[] = [];
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1];
    const limit = next ? (next.leadIn[0] ?? next.heading.top) - 1 : grid.bottom;
    const bottom = yield* endOfTableInSteps(grid, group.heading, group.repeats, limit);
    const above = extents.filter(({ heading }) => headsActions(heading)).pop()?.bottom ?? grid.top - 1;
    const leadIn = group.leadIn.length > 0 ? group.leadIn : sectionBeyond(grid, above, group.heading.top);
    extents.push({ ...group, leadIn, bottom });
  }
  return extents;
}

/** One of its headings says that it tells what is to be done. */
function headsActions({ texts }: HeadingRows): boolean {
  return [...texts.values()].some((text) => (matchHeading(text).action ?? 0) >= SAYS_ACTION);
}

const SAYS_ACTION = 0.7;

/** The same heading again, with nothing new above it: a page break, and no new table. */
function isPageBreak(
  grid: Grid,
  current: { heading: HeadingRows; leadIn: readonly number[] },
  heading: HeadingRows,
  leadIn: readonly number[],
): boolean {
  const isRepeat = repeatsOf(current.heading);
  if (!isRepeat(grid, heading.bottom) && !isRepeat(grid, heading.top) && !saysSame(current.heading, heading))
    return false;
  if (sectionIn(current.heading) !== sectionIn(heading)) return false;
  const known = current.leadIn.map((row) => fold(textOfRow(grid, row)));
  return leadIn.every((row) => {
    const text = fold(textOfRow(grid, row));
    return (
      text === "" ||
      known.some(
        (other) =>
          other === text ||
          (other.length > 12 && text.startsWith(other)) ||
          (text.length > 15 && other.startsWith(text)),
      )
    );
  });
}

/** The same words one after the other, be it in other columns. */
function saysSame(one: HeadingRows, other: HeadingRows): boolean {
  const [before, after] = [one, other].map(({ texts }) => [...texts.values()].map(fold).join("|"));
  return before === after;
}

/** The section that stands in the heading row itself, where the action's heading would be. */
function sectionIn(heading: HeadingRows): string {
  for (const text of heading.texts.values()) if (SECTION.test(text)) return fold(text);
  return "";
}
