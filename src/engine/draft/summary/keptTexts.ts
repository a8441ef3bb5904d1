/** What people typed on the board summary that stands, so that a refresh keeps it. */
import { cellName } from "../../model/address";
import type { RegisterCell } from "../../model/register";
import type { SummarySnapshot } from "../../model/summary";
import { AS_AT_LABEL } from "./drawHead";
import { PART_TITLES } from "./partTitles";
import { printOfCell, textOfCell } from "./printOfCell";

/** The headings of the lists in which the secretary comments on actions. */
export const REF_HEADING = "Ref";
export const ACTION_HEADING = "Action";
export const COMMENTARY_HEADING = "Commentary";

export interface CommentaryLine {
  readonly ref: string;
  /** The start of the action's text, as the page shows it. */
  readonly text: string;
  /** The cell that the action was read from, such as "Plan!C5"; null where the line does not say. */
  readonly source: string | null;
  readonly commentary: string;
}

/** A text that stood among ours, with where. */
export interface KeptNote {
  readonly text: string;
  readonly where: string;
}

export interface KeptTexts {
  readonly commentary: readonly CommentaryLine[];
  readonly notes: readonly KeptNote[];
}

const NOTHING: KeptTexts = { commentary: [], notes: [] };
/** A link of ours, with the cell that it leads to and what it reads. */
const LINK = /^=HYPERLINK\("#'((?:[^']|'')+)'!([A-Z]{1,3}\d+)","((?:[^"]|"")*)"\)$/i;

/**
 * Commentary is found by the headings over it, wherever rows and columns have been put in; any other text that we did
 * not write is a note. Where it is not known what we wrote, only commentary can be told.
 */
export function keptTexts(summary: SummarySnapshot | undefined): KeptTexts {
  if (summary === undefined) return NOTHING;
  const { cells, written } = summary;
  const commentary: CommentaryLine[] = [];
  const notes: KeptNote[] = [];
  let columns: CommentaryColumns | null = null;
  let inNotes = false;
  cells.forEach((row, index) => {
    if (row.some(isPartTitle)) columns = null;
    const headings = commentaryColumns(row);
    columns = headings ?? columns;
    inNotes ||= row.includes(PART_TITLES.notes);
    const line = columns === null || headings !== null ? null : commentaryLine(row, columns);
    if (line !== null) commentary.push(line);
    row.forEach((cell, column) => {
      const isCommentary = line !== null && column === columns?.commentary;
      if (isCommentary || isAsAt(row, column) || !isTyped(cell, written)) return;
      notes.push(inNotes ? noteAgain(row, column) : noteOf(row, index, column));
    });
  });
  return { commentary, notes: notes.filter((note) => note.text !== "") };
}

function isPartTitle(cell: RegisterCell): boolean {
  return Object.values<RegisterCell>(PART_TITLES).includes(cell);
}

interface CommentaryColumns {
  readonly ref: number;
  readonly action: number;
  readonly commentary: number;
}

function commentaryColumns(row: readonly RegisterCell[]): CommentaryColumns | null {
  const [ref, action, commentary] = [REF_HEADING, ACTION_HEADING, COMMENTARY_HEADING].map((heading) =>
    row.indexOf(heading),
  ) as [number, number, number];
  if (ref < 0 || action < 0 || commentary < 0) return null;
  return { ref, action, commentary };
}

/** Null where nothing was commented on. */
function commentaryLine(row: readonly RegisterCell[], columns: CommentaryColumns): CommentaryLine | null {
  const commentary = textOfCell(row[columns.commentary] ?? null);
  const text = textOfCell(row[columns.action] ?? null);
  if (commentary.trim() === "" || text.trim() === "") return null;
  const ref = row[columns.ref] ?? null;
  const link = typeof ref === "object" && ref !== null ? LINK.exec(ref.formula) : null;
  if (link === null) return { ref: textOfCell(ref), text, source: null, commentary };
  const [, sheet = "", cell = "", label = ""] = link;
  const shown = label.replace(/""/g, '"');
  return {
    ref: shown === cell ? "" : shown,
    text,
    source: `${sheet.replace(/''/g, "'")}!${cell}`,
    commentary,
  };
}

/** The as-at date is there to be changed. */
function isAsAt(row: readonly RegisterCell[], column: number): boolean {
  return row[column - 1] === AS_AT_LABEL;
}

function isTyped(cell: RegisterCell, written: ReadonlySet<string> | null): boolean {
  if (written === null) return false;
  const print = printOfCell(cell);
  return print !== "" && !written.has(print);
}

function noteOf(row: readonly RegisterCell[], index: number, column: number): KeptNote {
  const beside = row.find((cell, place) => place !== column && typeof cell === "string" && cell !== "");
  const label = typeof beside === "string" ? `, beside “${beside.slice(0, 60)}”` : "";
  return {
    text: textOfCell(row[column] ?? null),
    where: `Stood in ${cellName({ row: index, column })}${label}`,
  };
}

/** A note of an earlier refresh; where it stood is said beside it. */
function noteAgain(row: readonly RegisterCell[], column: number): KeptNote {
  const where = textOfCell(row[column + 1] ?? null);
  return { text: textOfCell(row[column] ?? null), where };
}
