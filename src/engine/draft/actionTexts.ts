/** What the cells of the register say of an action. */
import type { CellAddress } from "../model/address";
import { longDate, partsOfDate, type IsoDate } from "../model/calendar";
import type { Action, Plan } from "../model/plan";
import { valueOf, type PlanDate, type Reading } from "../model/reading";
import { leadOf, STATUS_NAMES } from "../model/standing";
import { fold, wordsOf } from "../text/fold";
import { oneLine } from "../text/oneLine";

/** The text of a text field; what is written where it could not be read. */
export function textOf(reading: Reading<string>): string {
  return valueOf(reading) ?? reading.text;
}

/** Names that formulas look for stand on one line: the wildcards of some programs stop at a line break. */
export function onOneLine(text: string): string {
  return oneLine(text);
}

/** "31/03/2021". */
export function shortDate(date: IsoDate): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** The one who leads, on one line: a column of single names can be sorted, filtered and counted by. */
export function leadText(action: Action): string {
  return onOneLine(leadOf(action) ?? "");
}

/** The other owners, in their order, such as "Thornbury Police; Case manager (supports)". */
export function otherOwnersText(action: Action): string {
  const owners = valueOf(action.owners) ?? [];
  if (owners.length < 2) return "";
  const lead = owners.findIndex((owner) => owner.name === leadOf(action));
  return owners
    .filter((_, index) => index !== lead)
    .map((owner) => onOneLine(owner.name) + (owner.leads ? "" : " (supports)"))
    .join("; ");
}

/** The owner cell as written, where it says more than the names: "Ops manager to allocate within 24 hours". */
export function ownersAsWritten(action: Action): string {
  const lead = leadText(action);
  if (action.owners.text === lead) return "";
  const shown = new Set([...wordsOf(`${lead} ${otherOwnersText(action)}`), "and", "with", "the"]);
  const more = wordsOf(action.owners.text).some((word) => !shown.has(word));
  return more ? action.owners.text.trim() : "";
}

/** The date cell as written, where it says more than its day. */
export function dateAsWritten(reading: Reading<PlanDate>): string {
  const date = valueOf(reading)?.date ?? null;
  const text = reading.text.trim();
  if (date === null) return text;
  if (text === shortDate(date)) return "";
  const { day, month, year } = partsOfDate(date);
  const plain = [shortDate(date), `${day}/${month}/${year}`, longDate(date), date].map(fold);
  return plain.includes(fold(text)) ? "" : text;
}

/** The rating cell as written, where it is another word than the rating. */
export function ratingAsWritten(action: Action): string {
  const text = action.rag.text.trim();
  const rating = valueOf(action.rag) ?? "";
  return text === rating || fold(text) === fold(rating) ? "" : text;
}

/** The status as written, where no other column of the register shows the same text. */
export function statusAsWritten(action: Action): string {
  const name = STATUS_NAMES[action.standing.status];
  if (action.status.text === "" || action.status.text === name) return "";
  const text = fold(action.status.text);
  if (text === "" || text === fold(name)) return "";
  const elsewhere = [action.progress, action.due, action.review, action.start, action.action, action.detail];
  return elsewhere.some((reading) => fold(reading.text).includes(text)) ? "" : action.status.text.trim();
}

/** The progress with its dated updates, oldest first, as far as the progress does not hold them already. */
export function progressText(action: Action): string {
  const written = textOf(action.progress);
  if (action.updates.length === 0) return written;
  const folded = fold(written);
  const more = action.updates
    .filter((update) => !folded.includes(fold(update.text)))
    .map((update) => (update.date === null ? update.text : `${shortDate(update.date)}: ${update.text}`));
  return [written, ...more].filter((text) => text !== "").join("\n");
}

/** The newest word on progress: the last dated update, else the progress. */
export function latestProgress(action: Action): string {
  const last = action.updates.at(-1);
  if (last === undefined) return textOf(action.progress);
  return last.date === null ? last.text : `${shortDate(last.date)}: ${last.text}`;
}

/** The cell that a person would call the action's own. */
export function sourceCell(action: Action, plan: Plan): CellAddress {
  const own = action.action.at[0] ?? action.ref.at[0];
  return own ?? { sheet: plan.sheet, row: action.rows[0] ?? plan.range.row, column: plan.range.column };
}
