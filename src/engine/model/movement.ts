/** What moved between two boards, or between the last board and now. */
import type { BoardRow } from "./board";
import type { IsoDate } from "./calendar";
import type { RagRating } from "./reading";

export interface BoardDay {
  readonly on: IsoDate;
  /** As the user named the board; "" for the plan as it is now. */
  readonly name: string;
}

export interface MovedRow {
  /** As the later board saw it; as the earlier one did where it has gone from the plan. */
  readonly row: BoardRow;
  /** As the earlier board saw it; null where it is new. */
  readonly before: BoardRow | null;
  /** The id of its action; missing where the later side is a board of the past, or the action has gone. */
  readonly action?: string;
}

/** An open action whose due date was put off. */
export interface SlippedRow extends MovedRow {
  /** From the due date of the earlier board to that of the later. */
  readonly days: number;
  /** How often its date was put off from one board to the next, as far as boards were saved. */
  readonly times: number;
}

/** An open action with the same rating, status and due date for at least three boards in a row. */
export interface UnchangedRow extends MovedRow {
  /** How many boards in a row, the later one of the comparison included. */
  readonly boards: number;
}

/**
 * An action that both sides know is in one of improved, worsened, closed and reopened at most, so that these can be
 * added up; slipped and unchanged are further facts about open ones.
 *
 * Improved: open on both days, and rated nearer Green (Red, Amber, Green). Worsened: rated nearer Red. A rating that
 * was given or taken away, and Blue, which means other things in other plans, count for neither. Closed: open then,
 * and complete, carried forward or superseded now; reopened: the reverse.
 */
export interface Movement {
  readonly from: BoardDay;
  readonly to: BoardDay;
  readonly improved: readonly MovedRow[];
  readonly worsened: readonly MovedRow[];
  readonly added: readonly MovedRow[];
  readonly closed: readonly MovedRow[];
  readonly reopened: readonly MovedRow[];
  /** Known to the earlier side only. */
  readonly gone: readonly MovedRow[];
  readonly slipped: readonly SlippedRow[];
  readonly unchanged: readonly UnchangedRow[];
  /** "Since 3 July: 3 improved, 2 worsened, 1 new, 2 closed." */
  readonly inWords: string;
}

/** The open actions of one board by their rating, for the line from board to board. */
export interface TrendPoint extends BoardDay {
  readonly open: number;
  readonly openByRating: Readonly<Record<RagRating | "Not rated", number>>;
}
