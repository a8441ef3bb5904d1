/** The board's headline figures for a terminal: the same as on the summary sheet. */
import {
  longDate,
  RAG_RATINGS,
  STATUS_NAMES,
  STATUS_WORDS,
  valueOf,
  type Analysis,
  type NamedTally,
  type RatingOrNone,
} from "../engine";
import { alignColumns, paint, shorten, wrapText } from "./layOut";
import type { Terminal } from "./terminal";

const RATINGS: readonly RatingOrNone[] = [...RAG_RATINGS, "Not rated"];
const MOST_GROUPS = 12;
const LONGEST_NAME = 48;

export function boardText(
  analysis: Analysis,
  { width, colours }: Pick<Terminal, "width" | "colours">,
): string {
  const { figures } = analysis;
  const title = valueOf(analysis.document.title) ?? analysis.snapshot.fileName ?? "Action plan";
  const heading = paint(shorten(title, width), "bold", colours);
  return [
    `${heading}\nAs at ${longDate(figures.asOf)}`,
    wrapText(figures.inWords, width),
    countsText(analysis),
    talliesText("By recommendation", figures.byGroup),
    talliesText("By lead", figures.byLead),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Status and rating side by side would not fit 60 characters, so one stands under the other. */
function countsText({ figures }: Analysis): string {
  const { all } = figures;
  const inUse = RATINGS.filter((rating) => all.byRating[rating] > 0);
  const statuses = STATUS_WORDS.filter((word) => all.byStatus[word] > 0);
  return alignColumns(
    [
      ["Status", "Actions"],
      ...statuses.map((word) => [STATUS_NAMES[word], String(all.byStatus[word])]),
      [""],
      ["Rating", "All", "Open"],
      ...inUse.map((rating) => [rating, String(all.byRating[rating]), String(all.openByRating[rating])]),
      [""],
      ["Overdue", String(all.overdue)],
      ["Due in 30 days", String(figures.dueIn30)],
      ["Due in 90 days", String(figures.dueIn90)],
    ],
    [1, 2],
  );
}

function talliesText(what: string, tallies: readonly NamedTally[]): string {
  if (tallies.length === 0) return "";
  const rows = tallies
    .slice(0, MOST_GROUPS)
    .map((tally) => [
      shorten(tally.name, LONGEST_NAME),
      String(tally.actions),
      String(tally.open),
      String(tally.openByRating.Red),
      String(tally.overdue),
    ]);
  const more = tallies.length - rows.length;
  const table = alignColumns([[what, "Actions", "Open", "Red", "Overdue"], ...rows], [1, 2, 3, 4]);
  return more > 0 ? `${table}\nand ${more} more` : table;
}
