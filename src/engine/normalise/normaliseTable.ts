/** The actions of a table: what its cells say, with the text as written and where it stands. */
import type { DocumentFacts, ReadAction } from "../model/plan";
import { valueOf } from "../model/reading";
import type { RecognisedTable } from "../model/recognised";
import type { Settings } from "../model/settings";
import type { WorkbookSnapshot } from "../model/snapshot";
import { ROWS_IN_A_STEP, runSteps, type Steps } from "../model/steps";
import { findNearYears } from "./table/nearYears";
import { closedList } from "./table/closedList";
import { findDueColumns } from "./table/readDue";
import { ratingCells } from "./table/ratingCells";
import { type TableReading, readAction } from "./table/readAction";
import { readRefsInSteps } from "./table/readRefs";
import { findSwapped } from "./table/swappedDates";
import { makeTableReaders } from "./table/tableReaders";
import { coversFinancialYear, yearInPeriod, yearOfDocument } from "./table/yearOfDocument";

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
  return runSteps(normaliseTableInSteps(table, document, settings, snapshot));
}

/** The same, pausing after each few milliseconds of work. */
export function* normaliseTableInSteps(
  table: RecognisedTable,
  document: DocumentFacts,
  settings: Settings,
  snapshot: WorkbookSnapshot,
): Steps<readonly ReadAction[]> {
  const { records } = table;
  const { financialYearStart } = settings;
  const reported = document.reported && valueOf(document.reported);
  const hints = {
    financialYearStart,
    date1904: snapshot.date1904,
    ...(reported ? { reportDate: reported } : {}),
    inFinancialYear: coversFinancialYear(document, financialYearStart),
  };
  const readers = makeTableReaders(hints, document);
  const headings = new Map(table.columns.map(({ column, heading }) => [column, heading]));
  const refs = yield* readRefsInSteps(records);
  yield;
  const ratings = ratingCells(records, headings, readers);
  yield;
  const said = (text: string, year: number) => valueOf(readers.dateText(text, [], year));
  const reading: TableReading = {
    readers,
    years: findNearYears(
      records,
      readers,
      (text) => yearOfDocument(document, text, financialYearStart, (year) => said(text, year)),
      (year, text) => yearInPeriod(document, year, text, (other) => said(text, other)),
    ),
    refs,
    ratings,
    headings,
    dueColumns: findDueColumns(headings),
    swapped: findSwapped(records, readers),
    closedList: closedList(table, snapshot),
    has: new Set([...table.columns.map((column) => column.field), ...Object.values(table.labels)]),
  };
  const idOf = idsOf(table);
  const actions: ReadAction[] = [];
  for (const record of records) {
    const index = actions.length;
    actions.push(readAction(record, index, idOf(record.rows), reading, actions[index - 1] ?? null));
    if (index % ROWS_IN_A_STEP === 0) yield;
  }
  return actions;
}

/** "Plan!A5#7": the table and the row, counted as people do; a second action of the row gets a letter. */
function idsOf(table: RecognisedTable): (rows: readonly number[]) => string {
  const taken = new Map<number, number>();
  // Once for all: what a text is put together from stays with it.
  const beginning = `${table.id}#`;
  return (rows) => {
    const row = rows[0] ?? table.range.row;
    const times = taken.get(row) ?? 0;
    taken.set(row, times + 1);
    const id = beginning + (row + 1);
    return times === 0 ? id : `${id}.${times + 1}`;
  };
}
