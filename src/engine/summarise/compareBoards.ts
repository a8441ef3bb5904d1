/** What moved between two boards. */
import type { BoardRow, BoardSnapshot } from "../model/board";
import type { MovedRow, Movement, SlippedRow, UnchangedRow } from "../model/movement";
import { daysBetween } from "../model/calendar";
import { CLOSED_STATUSES } from "../model/standing";
import type { RagRating } from "../model/reading";
import { knownBoard, matchBoards, type KnownBoard } from "./matchBoards";
import { movementInWords } from "./movementInWords";

/** Boards in a row that have to see an action as it was before it is called unchanged. */
const UNCHANGED_BOARDS = 3;

/** Blue has no place between the others: it means complete in one plan and new in the next. */
const NEARNESS: Readonly<Partial<Record<RagRating, number>>> = { Red: 0, Amber: 1, Green: 2 };

export interface BoardsToCompare {
  readonly from: BoardSnapshot;
  readonly to: BoardSnapshot;
  /** All saved boards: those up to `from` and between the two tell how often a date slipped and what stood still. */
  readonly boards?: readonly BoardSnapshot[];
  /** The ids of the actions of `to`, where it is the plan as it is now. */
  readonly actions?: readonly string[];
}

/**
 * Compares two boards, or a board with the plan as it is now (`boardRows`). `Movement` says what each word means.
 * The boards may be given in either order of days: the earlier is compared with the later.
 */
export function compareBoards({ from, to, boards = [], actions = [] }: BoardsToCompare): Movement {
  if (from.on > to.on) return compareBoards({ from: to, to: from, boards });
  const last = knownBoard(to);
  const first = knownBoard(from);
  const before = matchBoards(first, last);
  const histories = historiesOf(boardsUpTo(first, to, boards), last);
  const lists: Record<"improved" | "worsened" | "added" | "closed" | "reopened", MovedRow[]> = {
    improved: [],
    worsened: [],
    added: [],
    closed: [],
    reopened: [],
  };
  const slipped: SlippedRow[] = [];
  const unchanged: UnchangedRow[] = [];
  to.rows.forEach((row, place) => {
    const was = from.rows[before.get(place) ?? -1] ?? null;
    const action = actions[place];
    const moved: MovedRow = { row, before: was, ...(action === undefined ? {} : { action }) };
    const kind = was === null ? "added" : kindOfMove(was, row);
    if (kind !== null) lists[kind].push(moved);
    if (!isOpenRow(row)) return;
    const history = histories[place] ?? [];
    const days = was === null ? 0 : slipOf(was, row);
    if (days > 0) slipped.push({ ...moved, days, times: Math.max(1, timesSlipped([...history, row])) });
    const same = boardsUnchanged(history, row);
    if (same >= UNCHANGED_BOARDS) unchanged.push({ ...moved, boards: same });
  });
  const stillThere = new Set(before.values());
  const gone = from.rows.filter((_, place) => !stillThere.has(place)).map((row) => ({ row, before: row }));
  const movement = {
    from: { on: from.on, name: from.name },
    to: { on: to.on, name: to.name },
    ...lists,
    gone,
    slipped,
    unchanged,
  };
  return { ...movement, inWords: movementInWords(movement) };
}

function kindOfMove(was: BoardRow, row: BoardRow): "improved" | "worsened" | "closed" | "reopened" | null {
  if (!isOpenRow(row)) return isOpenRow(was) ? "closed" : null;
  if (!isOpenRow(was)) return "reopened";
  const then = was.rating === null ? undefined : NEARNESS[was.rating];
  const now = row.rating === null ? undefined : NEARNESS[row.rating];
  if (then === undefined || now === undefined || then === now) return null;
  return now > then ? "improved" : "worsened";
}

function isOpenRow(row: BoardRow): boolean {
  return !CLOSED_STATUSES.includes(row.status);
}

/** Days that the due date went back from the first to the second; 0 where it stayed, came forward or is missing. */
function slipOf(was: BoardRow, row: BoardRow): number {
  if (was.due === null || row.due === null) return 0;
  return Math.max(0, daysBetween(was.due, row.due));
}

function timesSlipped(history: readonly BoardRow[]): number {
  return history.filter((row, index) => {
    const was = history[index - 1];
    return was !== undefined && slipOf(was, row) > 0;
  }).length;
}

/** How many boards in a row saw the action as it is now, this one included. */
function boardsUnchanged(history: readonly BoardRow[], row: BoardRow): number {
  let boards = 1;
  for (const was of [...history].reverse()) {
    if (was.rating !== row.rating || was.status !== row.status || was.due !== row.due) break;
    boards++;
  }
  return boards;
}

/** The boards before `to`, oldest first, `from` among them. */
function boardsUpTo(
  from: KnownBoard,
  to: BoardSnapshot,
  boards: readonly BoardSnapshot[],
): readonly KnownBoard[] {
  const others = boards.filter((board) => board.on < to.on && board.on !== from.on).map(knownBoard);
  return [...others, from].sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** For each row of the last board what the boards before saw of it, oldest first, as far back as it is known. */
function historiesOf(boards: readonly KnownBoard[], last: KnownBoard): readonly (readonly BoardRow[])[] {
  const histories: BoardRow[][] = last.rows.map(() => []);
  /** Where the rows of the last board stand on the one that is being looked at. */
  let places: readonly (number | null)[] = last.rows.map((_, place) => place);
  let later = last;
  for (const board of [...boards].reverse()) {
    const before = matchBoards(board, later);
    places = places.map((place, index) => {
      const was = place === null ? null : (before.get(place) ?? null);
      const row = was === null ? undefined : board.rows[was];
      if (row !== undefined) histories[index]?.unshift(row);
      return was;
    });
    later = board;
  }
  return histories;
}
