/** Which columns the refreshed register has, and which of them are ours. */
import type {
  RefreshedColumn,
  RegisterBase,
  RegisterSnapshot,
  RegisterTable,
  RegisterTableColumn,
} from "../../model/register";
import { fold } from "../../text/fold";

/** A column of the refreshed register, with where its cells are found on all three sides. */
export interface ColumnPlaces extends RefreshedColumn {
  /** In the sheet's fresh table; null where the sheet gives it nothing now. */
  readonly sheet: number | null;
  /** In the base. */
  readonly base: number | null;
  readonly isSource: boolean;
}

/**
 * The register's columns as they stand, people's own among them, and ours that are new at the place that they
 * have among ours. A column of ours that somebody took out stays out, but for those that the summary counts by.
 */
export function ownColumns(
  table: RegisterTable,
  register: RegisterSnapshot | null,
  base: RegisterBase | null,
): readonly ColumnPlaces[] {
  const inSheet = placesOf(table.columns.map((column) => column.heading));
  const inBase = placesOf(base?.headings ?? []);
  const standing = (register?.headings ?? []).map((heading, from): ColumnPlaces => {
    const sheet = inSheet.get(fold(heading)) ?? null;
    return {
      heading,
      from,
      sheet,
      base: inBase.get(fold(heading)) ?? null,
      isSource: sheet !== null && table.columns[sheet]?.isSource === true,
    };
  });
  const columns = [...standing];
  const stands = new Set(standing.map((column) => fold(column.heading)));
  let after = -1;
  // Before its first column a table is moved by what is put in, and behind its last it has to be made wider, which
  // a row of totals does not allow.
  const first = register === null ? 0 : 1;
  const spare = register?.hasTotals === true ? 1 : 0;
  table.columns.forEach((column, sheet) => {
    const key = fold(column.heading);
    const known = columns.findIndex((one) => fold(one.heading) === key);
    if (known >= 0) {
      after = known;
      return;
    }
    if (stands.has(key) || wasTakenOut(column, register, inBase)) return;
    after = Math.min(Math.max(after + 1, first), columns.length - spare);
    columns.splice(after, 0, {
      heading: column.heading,
      from: null,
      sheet,
      base: inBase.get(key) ?? null,
      isSource: column.isSource,
    });
  });
  return columns;
}

function wasTakenOut(
  column: RegisterTableColumn,
  register: RegisterSnapshot | null,
  inBase: ReadonlyMap<string, number>,
): boolean {
  return register !== null && !column.always && inBase.has(fold(column.heading));
}

/** The first place of each heading, folded: Excel keeps headings apart in any case. */
function placesOf(headings: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  headings.forEach((heading, place) => {
    if (!places.has(fold(heading))) places.set(fold(heading), place);
  });
  return places;
}
