/** What the ribbon's buttons say. */
import type { OwnSheetKind, RagRating, RegisterRefresh } from "../../engine";
import { counted, listed } from "./phrases";

export const english = {
  language: "en-GB",
  name: "Action Plan Assistant",
  close: "Close",
  noPlan:
    "No action plan was found in this workbook, so nothing was written. Press Open to see what the sheets looked like.",

  checked: (actions: number, verdict: string, sheet: string): string =>
    `${counted(actions, "action", "actions")} checked. ${verdict} The findings are on the sheet “${sheet}”.`,

  refreshed: (
    day: string,
    sheets: readonly { readonly kind: OwnSheetKind; readonly name: string }[],
  ): string =>
    `Up to date, with figures for ${day}: ${listed(
      sheets.map(({ name }) => `“${name}”`),
      "and",
    )}.`,
  registerKept: ({ taken, kept, conflicts, added, vanished }: RegisterRefresh): string => {
    const parts = [
      taken.length > 0 ? `${counted(taken.length, "cell", "cells")} taken from your sheet` : "",
      added.length > 0 ? counted(added.length, "new action", "new actions") : "",
      vanished.length > 0
        ? `${counted(vanished.length, "action", "actions")} no longer on your sheet, marked and kept`
        : "",
      kept.length > 0 ? `${counted(kept.length, "cell", "cells")} kept as typed in the register` : "",
    ].filter((part) => part !== "");
    const changes =
      parts.length === 0 ? "Nothing in it has changed." : `In the register: ${parts.join("; ")}.`;
    if (conflicts.length === 0) return changes;
    return `${changes} ${counted(conflicts.length, "cell was", "cells were")} changed in both places: press Open to settle ${conflicts.length === 1 ? "it" : "them"}.`;
  },

  coloured: (
    counts: readonly { readonly rating: RagRating; readonly cells: number }[],
    sheet: string,
    others: readonly string[],
  ): string => {
    const all = counts.reduce((sum, { cells }) => sum + cells, 0);
    if (all === 0 && others.length === 0) return `The register on “${sheet}” holds no rating yet.`;
    const done = `${counted(all, "rating", "ratings")} coloured on “${sheet}”: ${listed(
      counts.map(({ rating, cells }) => `${cells} ${rating}`),
      "and",
    )}.`;
    if (others.length === 0) return done;
    const some = others.slice(0, MOST_CELLS);
    const more = others.length - some.length;
    return `${done} Left without colour, because they hold another text: ${some.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
  },
  noRegister:
    "There is no register in this workbook, so nothing was coloured. Press Refresh board summary to make one; the sheet that you keep is never coloured.",
  noRatingColumn: (sheet: string): string =>
    `The register on “${sheet}” has no column RAG any more, so nothing was coloured. Press Refresh board summary to get it back.`,

  found: (cell: string, findings: number): string => `${cell}: ${counted(findings, "finding", "findings")}`,
  advice: (advice: string): string => `What to do: ${advice}`,
  moreFindings: (count: number): string => `And ${count} more. Press Open to see all.`,
  nothingFound: (cell: string): string => `Nothing was found in ${cell}.`,
  foundInRow: (count: number): string =>
    `In the same row there ${count === 1 ? "is 1 finding" : `are ${count} findings`}: press Open to see ${count === 1 ? "it" : "them"}.`,
  notOnAPlan: (cell: string, sheet: string): string =>
    `${cell} belongs to no action plan that was found on “${sheet}”. Choose a cell of your plan.`,
  ownSheet: (sheet: string): string =>
    `“${sheet}” is a sheet of the Action Plan Assistant. Choose a cell of the plan that you keep.`,
};

const MOST_CELLS = 5;

export type RibbonWording = typeof english;
