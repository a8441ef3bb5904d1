/** What the plan said on the day of a board meeting, kept so that later summaries can show what moved. */
import type { IsoDate } from "./calendar";
import type { RagRating, StatusWord } from "./reading";

export interface BoardSnapshot {
  /** The day of the meeting; one snapshot a day. */
  readonly on: IsoDate;
  /** As the user named it: "Management board, July". */
  readonly name: string;
  readonly rows: readonly BoardRow[];
}

/** One action as the board saw it, with what is needed to know it again. */
export interface BoardRow {
  readonly ref: string;
  /** The start of the action's text: enough to know it again, and to name it by where it is gone. */
  readonly text: string;
  readonly group: string;
  readonly rating: RagRating | null;
  readonly status: StatusWord;
  readonly due: IsoDate | null;
}
