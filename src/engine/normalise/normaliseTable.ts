/** The actions of a table: what its cells say, with the text as written and where it stands. */
import type { DocumentFacts, ReadAction } from "../model/plan";
import { valueOf } from "../model/reading";
import type { RecognisedTable } from "../model/recognised";
import type { Settings } from "../model/settings";
import type { WorkbookSnapshot } from "../model/snapshot";
import { findNearYears } from "./table/nearYears";
import { ratingCells } from "./table/ratingCells";
import { type TableReading, readAction } from "./table/readAction";
import { readRefs } from "./table/readRefs";
import { findSwapped } from "./table/swappedDates";
import { makeTableReaders } from "./table/tableReaders";
import { yearOfDocument } from "./table/yearOfDocument";

/**
 * Reads all records of the table, in order; nothing is dropped. `document` gives initials, the rating key, the day
 * from which "within six months" counts and a year for dates without one, `settings` the financial year.
 */
export function normaliseTable(
  table: RecognisedTable,
  document: DocumentFacts,
  settings: Settings,
  snapshot: WorkbookSnapshot,
): readonly ReadAction[] {
  const { records } = table;
  const { financialYearStart } = settings;
  const reported = document.reported && valueOf(document.reported);
  const hints = {
    financialYearStart,
    date1904: snapshot.date1904,
    ...(reported ? { reportDate: reported } : {}),
  };
  const readers = makeTableReaders(hints, document);
  const headings = new Map(table.columns.map(({ column, heading }) => [column, heading]));
  const reading: TableReading = {
    readers,
    years: findNearYears(records, readers, (text) => yearOfDocument(document, text, financialYearStart)),
    refs: readRefs(records),
    ratings: ratingCells(records, headings, readers),
    headings,
    swapped: findSwapped(records, readers),
    has: new Set([...table.columns.map((column) => column.field), ...Object.values(table.labels)]),
  };
  const taken = new Map<number, number>();
  let above: ReadAction | null = null;
  return records.map((record, index) => {
    const action = readAction(record, index, idOf(table, record.rows, taken), reading, above);
    above = action;
    return action;
  });
}

/** "Plan!A5#7": the table and the row, counted as people do; a second action of the row gets a letter. */
function idOf(table: RecognisedTable, rows: readonly number[], taken: Map<number, number>): string {
  const row = rows[0] ?? table.range.row;
  const times = taken.get(row) ?? 0;
  taken.set(row, times + 1);
  const id = `${table.id}#${row + 1}`;
  return times === 0 ? id : `${id}.${times + 1}`;
}
