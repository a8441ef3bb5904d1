/**
 * The figures of the page: each a formula over the register, with what it counts. The formulas count what stands in
 * the register now, so the summary follows edits without the add-in. Only functions that Excel 2010 and LibreOffice
 * know: newer ones need a prefix in the file, and spilling formulas change their meaning from one version to the next.
 */
import { addDays, type IsoDate } from "../../model/calendar";
import type { RatingOrNone } from "../../model/figures";
import type { Action } from "../../model/plan";
import { valueOf, type RagRating, type StatusWord } from "../../model/reading";
import { CLOSED_STATUSES, daysLate, dueDay, isOpen, leadOf, STATUS_NAMES } from "../../model/standing";
import { REGISTER_TABLE } from "../draftRegister";
import { literal } from "../sheetLink";

/** The cell of the as-at date, on the summary. */
export const AS_AT = "$J$2";

export interface RegisterFigure {
  /** Without its "=". */
  readonly formula: string;
  /** Whether the action is among those that it counts. */
  picks(action: Action, asOf: IsoDate): boolean;
}

/** Rows of the register, as a line of a breakdown picks them; all of them where there is no criterion. */
export interface RowsPicked {
  readonly criterion: string | null;
  picks(action: Action): boolean;
}

export const ALL_ROWS: RowsPicked = { criterion: null, picks: () => true };

const column = (heading: string) => `${REGISTER_TABLE}[${heading}]`;
const STATUS = column("Status");
const RATING = column("RAG");
const DUE = column("Due");
const LEAD = column("Lead");
const CLOSED_NAMES = CLOSED_STATUSES.map((status) => STATUS_NAMES[status]);

/** A blank status counts as open. */
const OPEN = CLOSED_NAMES.map((name) => `${STATUS},"<>${name}"`).join(",");
/** Some programs take a blank cell for day 0, hence the first comparison. */
const OVERDUE = `${DUE},">0",${DUE},"<"&${AS_AT},${OPEN}`;

export function countActions(rows: RowsPicked = ALL_ROWS): RegisterFigure {
  const formula = rows.criterion === null ? `ROWS(${column("Action")})` : countWhere(rows);
  return { formula, picks: (action) => rows.picks(action) };
}

/** An empty status cell is one that nobody has started on. */
export function countStatus(status: StatusWord): RegisterFigure {
  const count = `COUNTIFS(${STATUS},"${STATUS_NAMES[status]}")`;
  return {
    formula: status === "not-started" ? `${count}+COUNTIFS(${STATUS},"")` : count,
    picks: (action) => action.standing.status === status,
  };
}

export function countOpen(rows: RowsPicked = ALL_ROWS): RegisterFigure {
  return { formula: countWhere(rows, OPEN), picks: (action) => rows.picks(action) && isOpen(action) };
}

export function countClosed(rows: RowsPicked = ALL_ROWS): RegisterFigure {
  return {
    formula: `${countActions(rows).formula}-${countOpen(rows).formula}`,
    picks: (action) => rows.picks(action) && !isOpen(action),
  };
}

export function countRating(rating: RatingOrNone): RegisterFigure {
  return { formula: countWhere(ALL_ROWS, ratedAs(rating)), picks: (action) => isRated(action, rating) };
}

export function countOpenRating(rating: RatingOrNone, rows: RowsPicked = ALL_ROWS): RegisterFigure {
  return {
    formula: countWhere(rows, ratedAs(rating), OPEN),
    picks: (action) => rows.picks(action) && isOpen(action) && isRated(action, rating),
  };
}

/** Open, and none of the ratings that have columns of their own: not rated, or rated with another word. */
export function countOpenOthers(ratings: readonly RagRating[], rows: RowsPicked = ALL_ROWS): RegisterFigure {
  const named = ratings.map((rating) => countOpenRating(rating, rows));
  return {
    formula: [countOpen(rows), ...named].map(({ formula }) => formula).join("-"),
    picks: (action) =>
      rows.picks(action) && isOpen(action) && !ratings.some((rating) => isRated(action, rating)),
  };
}

export function countOverdue(rows: RowsPicked = ALL_ROWS): RegisterFigure {
  return {
    formula: countWhere(rows, OVERDUE),
    picks: (action, asOf) => rows.picks(action) && daysLate(action, asOf) !== null,
  };
}

/** Open, and due in so many days from the as-at day, which is day 0; both ends included. */
export function countDueBetween(first: number, last: number | null): RegisterFigure {
  const from = `${DUE},">="&${first === 0 ? AS_AT : `(${AS_AT}+${first})`}`;
  const until = last === null ? [] : [`${DUE},"<="&(${AS_AT}+${last})`];
  return {
    formula: countWhere(ALL_ROWS, from, ...until, OPEN),
    picks: (action, asOf) => {
      const due = dueDay(action);
      if (due === null || !isOpen(action)) return false;
      return due >= addDays(asOf, first) && (last === null || due <= addDays(asOf, last));
    },
  };
}

export const countWithoutDue: RegisterFigure = {
  formula: countWhere(ALL_ROWS, `${DUE},""`, OPEN),
  picks: (action) => isOpen(action) && dueDay(action) === null,
};

export const countWithoutLead: RegisterFigure = {
  formula: countWhere(ALL_ROWS, `${LEAD},""`, OPEN),
  picks: (action) => isOpen(action) && leadOf(action) === null,
};

/** Days that the latest open action is late; 0 where none is, or where somebody typed words into Due. */
export const longestLate = `IFERROR(SUMPRODUCT(MAX(${[
  ...CLOSED_NAMES.map((name) => `(${STATUS}<>"${name}")`),
  `(${DUE}>0)`,
  `(${DUE}<${AS_AT})`,
  `(${AS_AT}-${DUE})`,
].join("*")})),0)`;

function countWhere(rows: RowsPicked, ...criteria: readonly string[]): string {
  return `COUNTIFS(${[...(rows.criterion === null ? [] : [rows.criterion]), ...criteria].join(",")})`;
}

function ratedAs(rating: RatingOrNone): string {
  return `${RATING},${literal(rating === "Not rated" ? "" : rating)}`;
}

function isRated(action: Action, rating: RatingOrNone): boolean {
  return (valueOf(action.rag) ?? "Not rated") === rating;
}
