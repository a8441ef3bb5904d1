/** The rows of the three sides in one form, so that they can be told apart and brought together. */
import type {
  BaseRow,
  IdentityPart,
  RegisterBase,
  RegisterSnapshot,
  RegisterTable,
} from "../../model/register";
import { ROWS_IN_A_STEP, type Steps } from "../../model/steps";
import type { RowIdentity } from "../../text/matchRows";
import { assignBase } from "./assignBase";
import type { ColumnPlaces } from "./ownColumns";
import { printOf, writtenText } from "../../text/printOf";
import { isGone, isKept, keyOfLink, sourceKey } from "./sourceLink";

export interface KnownRow extends RowIdentity {
  readonly base: BaseRow | null;
  readonly wasGone: boolean;
  /** Gone, and to stay all the same. */
  readonly wasKept: boolean;
}

/** The fresh rows; pauses after each few hundred. */
export function freshRowsInSteps(
  table: RegisterTable,
  columns: readonly ColumnPlaces[],
): Steps<readonly RowIdentity[]> {
  const merged = columns.filter(isMerged);
  const at = placesOfParts(table);
  return mapInSteps(table.rows, (row, order) => {
    const print = (part: IdentityPart) => (at[part] === null ? "" : printOf(row.cells[at[part]] ?? null));
    return {
      ref: print("ref"),
      group: print("group"),
      textPrint: print("text"),
      text: at.text === null ? "" : writtenText(row.cells[at.text] ?? null),
      prints: merged.map((column) => (column.sheet === null ? "" : printOf(row.cells[column.sheet] ?? null))),
      key: sourceKey(row.source),
      order,
    };
  });
}

/**
 * The register's rows, each with what the sheet said of it when it was last read, where that is known; pauses after
 * each few hundred.
 */
export function* knownRowsInSteps(
  table: RegisterTable,
  columns: readonly ColumnPlaces[],
  register: RegisterSnapshot,
  base: RegisterBase | null,
): Steps<readonly KnownRow[]> {
  const merged = columns.filter(isMerged);
  const at = placesOfParts(table);
  const columnOf = (part: IdentityPart) =>
    columns.find((column) => at[part] !== null && column.sheet === at[part]);
  const parts = { ref: columnOf("ref"), text: columnOf("text"), group: columnOf("group") };
  const source = columns.find((column) => column.isSource)?.from ?? null;
  const standing = yield* mapInSteps(register.rows, (cells) => ({
    key: source === null ? null : keyOfLink(cells[source] ?? null),
    wasGone: source !== null && isGone(cells[source] ?? null),
    prints: merged.map((column) => (column.from === null ? "" : printOf(cells[column.from] ?? null))),
  }));
  const baseOf = assignBase(standing, merged, base);
  yield;
  return yield* mapInSteps(register.rows, (cells, index) => {
    const { key, wasGone, prints } = standing[index] as (typeof standing)[number];
    const found = baseOf.get(index) ?? null;
    const print = (column: ColumnPlaces | undefined) => {
      if (column === undefined) return "";
      const was = found === null || column.base === null ? null : (found.row.prints[column.base] ?? null);
      return was ?? (column.from === null ? "" : printOf(cells[column.from] ?? null));
    };
    const { from: text = null } = parts.text ?? {};
    return {
      ref: print(parts.ref),
      group: print(parts.group),
      textPrint: print(parts.text),
      text: text === null ? "" : writtenText(cells[text] ?? null),
      prints: found === null ? prints : merged.map(print),
      key,
      order: found?.order ?? (base?.rows.length ?? 0) + index,
      base: found?.row ?? null,
      wasGone,
      wasKept: source !== null && isKept(cells[source] ?? null),
    };
  });
}

function* mapInSteps<Row, Result>(
  rows: readonly Row[],
  make: (row: Row, index: number) => Result,
): Steps<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_IN_A_STEP === 0) yield;
    results.push(make(row, index));
  }
  return results;
}

/** Columns in which the sheet has a say, but for the link. */
export function isMerged(column: ColumnPlaces): boolean {
  return !column.isSource && (column.sheet !== null || column.base !== null);
}

function placesOfParts(table: RegisterTable): Readonly<Record<IdentityPart, number | null>> {
  const of = (part: IdentityPart) => {
    const place = table.columns.findIndex((column) => column.identity === part);
    return place < 0 ? null : place;
  };
  return { ref: of("ref"), text: of("text"), group: of("group") };
}
