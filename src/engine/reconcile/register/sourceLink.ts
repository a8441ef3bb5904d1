/** Where a row of the register says that it comes from. */
import { cellName, type CellAddress } from "../../model/address";
import type { RegisterCell } from "../../model/register";

const GONE = "No longer in the sheet";
const LINK = /^=HYPERLINK\("#'((?:[^']|'')+)'!([A-Z]{1,3}[0-9]+)"/i;

/** A cell as the base writes it, such as "Plan!C5". */
export function sourceKey(cell: CellAddress): string {
  return `${cell.sheet}!${cellName(cell)}`;
}

/** The key of the cell that the link leads to; null where it is no link of ours. */
export function keyOfLink(cell: RegisterCell): string | null {
  if (typeof cell !== "object" || cell === null) return null;
  const found = LINK.exec(cell.formula);
  if (found === null) return null;
  const sheet = (found[1] as string).replace(/''/g, "'").replace(/""/g, '"');
  return `${sheet}!${(found[2] as string).toUpperCase()}`;
}

/** What stands in place of the link where the sheet has the action no longer. */
export function goneMark(key: string | null): string {
  return key === null ? GONE : `${GONE} (was ${key.replace(/!([^!]*)$/, " $1")})`;
}

const KEPT = `${GONE}, kept`;

/** The mark of a row that the user wants to keep all the same: it is not asked about again. */
export function keptMark(mark: RegisterCell): string {
  return typeof mark === "string" && mark.startsWith(GONE) ? mark.replace(GONE, KEPT) : KEPT;
}

/** True where the user said that the row is to stay. */
export function isKept(cell: RegisterCell): boolean {
  return typeof cell === "string" && cell.startsWith(KEPT);
}

/** True for what we wrote ourselves: a link, the mark of a vanished row, nothing. */
export function isOwnSource(cell: RegisterCell): boolean {
  return cell === null || cell === "" || keyOfLink(cell) !== null || isGone(cell);
}

/** True where an earlier refresh found that the sheet has the action no longer. */
export function isGone(cell: RegisterCell): boolean {
  return typeof cell === "string" && cell.startsWith(GONE);
}
