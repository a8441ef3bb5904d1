/**
 * Formulas over the register. They count what stands in it now, so the summary follows edits without the add-in.
 * Only functions that Excel 2010 and LibreOffice know: newer ones need a prefix in the file, and spilling
 * formulas change their meaning from one version to the next.
 */
import type { RatingOrNone } from "../../model/figures";
import type { StatusWord } from "../../model/reading";
import { CLOSED_STATUSES, STATUS_NAMES } from "../../model/standing";
import { REGISTER_TABLE } from "../draftRegister";
import { literal } from "../sheetLink";

/** The cell of the as-at date, on the summary. */
export const AS_AT = "$J$2";

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

export const countActions = `ROWS(${column("Action")})`;

/** An empty status cell is one that nobody has started on. */
export function countStatus(status: StatusWord): string {
  const count = `COUNTIFS(${STATUS},"${STATUS_NAMES[status]}")`;
  return status === "not-started" ? `${count}+COUNTIFS(${STATUS},"")` : count;
}

export const countOpen = countWhere(OPEN);

export function countRating(rating: RatingOrNone): string {
  return countWhere(ratedAs(rating));
}

export function countOpenRating(rating: RatingOrNone): string {
  return countWhere(ratedAs(rating), OPEN);
}

export const countOverdue = countWhere(OVERDUE);

/** Open, and due from the as-at day up to so many days later. */
export function countDueWithin(days: number): string {
  return countWhere(`${DUE},">="&${AS_AT},${DUE},"<="&(${AS_AT}+${days})`, OPEN);
}

export const countWithoutDue = countWhere(`${DUE},""`, OPEN);
export const countWithoutLead = countWhere(`${LEAD},""`, OPEN);

/** Days that the latest open action is late; 0 where none is, or where somebody typed words into Due. */
export const longestLate = `IFERROR(SUMPRODUCT(MAX(${[
  ...CLOSED_NAMES.map((name) => `(${STATUS}<>"${name}")`),
  `(${DUE}>0)`,
  `(${DUE}<${AS_AT})`,
  `(${AS_AT}-${DUE})`,
].join("*")})),0)`;

/** The figures of one line of a breakdown, for the rows that the criterion picks. */
export function breakdownFormulas(criterion: string): readonly string[] {
  const count = (...criteria: readonly string[]) => countWhere(criterion, ...criteria);
  return [
    count(),
    count(`${STATUS},"${STATUS_NAMES.complete}"`),
    count(OPEN),
    count(ratedAs("Red"), OPEN),
    count(ratedAs("Amber"), OPEN),
    count(ratedAs("Green"), OPEN),
    count(OVERDUE),
  ];
}

/** The same figures for the whole register. */
export const wholeRegisterFormulas: readonly string[] = [
  countActions,
  countStatus("complete"),
  countOpen,
  countOpenRating("Red"),
  countOpenRating("Amber"),
  countOpenRating("Green"),
  countOverdue,
];

function countWhere(...criteria: readonly string[]): string {
  return `COUNTIFS(${criteria.join(",")})`;
}

function ratedAs(rating: RatingOrNone): string {
  return `${RATING},${literal(rating === "Not rated" ? "" : rating)}`;
}
