/**
 * The figures of the page: each a formula over a register, with what it counts. The formulas count what stands in
 * the register now, so the summary follows edits without the add-in. Only functions that Excel 2010 and LibreOffice
 * know: newer ones need a prefix in the file, and spilling formulas change their meaning from one version to the next.
 */
import { daysBetween, type IsoDate } from "../../model/calendar";
import type { RatingOrNone } from "../../model/figures";
import type { Action } from "../../model/plan";
import { valueOf, type RagRating, type StatusWord } from "../../model/reading";
import { CLOSED_STATUSES, dueDay, isOpen, leadOf, STATUS_NAMES } from "../../model/standing";
import type { PlacedTable } from "../registerPlace";
import { literal } from "../sheetLink";

/** The cell of the as-at date, on the summary. */
export const AS_AT = "$J$2";

export interface RegisterFigure {
  readonly rows: RowsPicked;
  /** Over one of the tables that have such rows, without its "=". */
  formula(table: PlacedTable): string;
  /** Whether an action of these rows is among those that it counts. */
  picks(action: CountedAction): boolean;
}

/** What the figures ask of an action, worked out once for all of them. */
export interface CountedAction {
  readonly action: Action;
  readonly status: StatusWord;
  readonly isOpen: boolean;
  readonly rating: RatingOrNone;
  /** From the as-at day to the day on which it is due; null without one. */
  readonly daysLeft: number | null;
  readonly hasLead: boolean;
}

export function countedAction(action: Action, asOf: IsoDate): CountedAction {
  const due = dueDay(action);
  return {
    action,
    status: action.standing.status,
    isOpen: isOpen(action),
    rating: valueOf(action.rag) ?? "Not rated",
    daysLeft: due === null ? null : daysBetween(asOf, due),
    hasLead: leadOf(action) !== null,
  };
}

/** Rows of the register, as a line of a breakdown picks them; all of them where there is no criterion. */
export interface RowsPicked {
  readonly heading: string | null;
  /** What the column under the heading has to say; `NOTHING` where it has to be empty. */
  readonly criterion: string | null;
  picks(action: Action): boolean;
  /** Where they are picked by a name that some text of the action folds to, so that many names can be looked up at once. */
  readonly name?: { readonly is: string; of(action: Action): string };
}

export const ALL_ROWS: RowsPicked = { heading: null, criterion: null, picks: () => true };

export const NOTHING = '""';

/** Whether the register can have such rows: where it lacks the column, all of them are empty there. */
export function hasRows(table: PlacedTable, { heading, criterion }: RowsPicked): boolean {
  return heading === null || criterion === NOTHING || table.has(heading);
}

/** A criterion: what a column of the register has to say, as `COUNTIFS` writes it. */
type Criterion = readonly [heading: string, criterion: string];

const CLOSED_NAMES = CLOSED_STATUSES.map((status) => STATUS_NAMES[status]);

/** A blank status counts as open. */
const OPEN = CLOSED_NAMES.map((name): Criterion => ["Status", `"<>${name}"`]);
/** Some programs take a blank cell for day 0, hence the first comparison. */
const OVERDUE: readonly Criterion[] = [["Due", '">0"'], ["Due", `"<"&${AS_AT}`], ...OPEN];

export function countActions(rows: RowsPicked = ALL_ROWS): RegisterFigure {
  return { rows, formula: (table) => countWhere(table, rows), picks: () => true };
}

/** An empty status cell is one that nobody has started on. */
export function countStatus(status: StatusWord): RegisterFigure {
  const named = (table: PlacedTable) => countWhere(table, ALL_ROWS, ["Status", `"${STATUS_NAMES[status]}"`]);
  return {
    rows: ALL_ROWS,
    formula: (table) =>
      status === "not-started"
        ? `${named(table)}+${countWhere(table, ALL_ROWS, ["Status", NOTHING])}`
        : named(table),
    picks: (action) => action.status === status,
  };
}

export function countOpen(rows: RowsPicked = ALL_ROWS): RegisterFigure {
  return figure(rows, OPEN, (action) => action.isOpen);
}

export function countClosed(rows: RowsPicked = ALL_ROWS): RegisterFigure {
  const [all, open] = [countActions(rows), countOpen(rows)];
  return {
    rows,
    formula: (table) => `${all.formula(table)}-${open.formula(table)}`,
    picks: (action) => !action.isOpen,
  };
}

export function countRating(rating: RatingOrNone): RegisterFigure {
  return figure(ALL_ROWS, [ratedAs(rating)], (action) => action.rating === rating);
}

export function countOpenRating(rating: RatingOrNone, rows: RowsPicked = ALL_ROWS): RegisterFigure {
  return figure(rows, [ratedAs(rating), ...OPEN], (action) => action.isOpen && action.rating === rating);
}

/** Open, and none of the ratings that have columns of their own: not rated, or rated with another word. */
export function countOpenOthers(ratings: readonly RagRating[], rows: RowsPicked = ALL_ROWS): RegisterFigure {
  const others = ratings.map((rating): Criterion => ["RAG", `"<>${rating}"`]);
  const isOther = ({ rating }: CountedAction) => !ratings.some((one) => one === rating);
  return figure(rows, [...others, ...OPEN], (action) => action.isOpen && isOther(action));
}

export function countOverdue(rows: RowsPicked = ALL_ROWS): RegisterFigure {
  return figure(rows, OVERDUE, (action) => action.isOpen && action.daysLeft !== null && action.daysLeft < 0);
}

/** Open, and due in so many days from the as-at day, which is day 0; both ends included. */
export function countDueBetween(first: number, last: number | null): RegisterFigure {
  const from: Criterion = ["Due", `">="&${first === 0 ? AS_AT : `(${AS_AT}+${first})`}`];
  const until: readonly Criterion[] = last === null ? [] : [["Due", `"<="&(${AS_AT}+${last})`]];
  return figure(
    ALL_ROWS,
    [from, ...until, ...OPEN],
    ({ isOpen: open, daysLeft }) =>
      open && daysLeft !== null && daysLeft >= first && (last === null || daysLeft <= last),
  );
}

export const countWithoutDue = figure(
  ALL_ROWS,
  [["Due", NOTHING], ...OPEN],
  (action) => action.isOpen && action.daysLeft === null,
);

export const countWithoutLead = figure(
  ALL_ROWS,
  [["Lead", NOTHING], ...OPEN],
  (action) => action.isOpen && !action.hasLead,
);

/** Days that the latest open action is late; 0 where none is, or where somebody typed words into Due. */
export function longestLate({ name }: PlacedTable): string {
  const [status, due] = [`${name}[Status]`, `${name}[Due]`];
  return `IFERROR(SUMPRODUCT(MAX(${[
    ...CLOSED_NAMES.map((closed) => `(${status}<>"${closed}")`),
    `(${due}>0)`,
    `(${due}<${AS_AT})`,
    `(${AS_AT}-${due})`,
  ].join("*")})),0)`;
}

function figure(
  rows: RowsPicked,
  criteria: readonly Criterion[],
  picks: RegisterFigure["picks"],
): RegisterFigure {
  return {
    rows,
    formula: (table) => countWhere(table, rows, ...criteria),
    picks,
  };
}

function countWhere(
  table: PlacedTable,
  { heading, criterion }: RowsPicked,
  ...criteria: readonly Criterion[]
): string {
  const { name } = table;
  const picks = heading !== null && criterion !== null && table.has(heading);
  const all = picks ? [[heading, criterion], ...criteria] : criteria;
  if (all.length === 0) return `ROWS(${name}[Action])`;
  return `COUNTIFS(${all.map(([column, wanted]) => `${name}[${column}],${wanted}`).join(",")})`;
}

function ratedAs(rating: RatingOrNone): Criterion {
  return ["RAG", literal(rating === "Not rated" ? "" : rating)];
}
