/** The readers of one table's cells. Columns repeat themselves, so each text is read once. */
import type { CellAddress } from "../../model/address";
import type { DocumentFacts } from "../../model/plan";
import {
  BLANK,
  readingAt,
  valueOf,
  type Owner,
  type PlanDate,
  type RagRating,
  type Reading,
  type StatusWord,
} from "../../model/reading";
import type { Piece } from "../../model/recognised";
import type { CellValue } from "../../model/snapshot";
import type { DateHints } from "../dates/dateHints";
import { readOwners } from "../owners/readOwners";
import { type RatedCell, readRag } from "../rag/readRag";
import { termNamed } from "../document/findTimescales";
import { readDate, readDateText, readUpdateTag, type DateCell } from "../readDate";
import { readStatus } from "../status/readStatus";
import { joinPieces, type JoinedText } from "./joinPieces";
import type { TagReader } from "./readLog";

export interface TableReaders {
  /** A text as a date; `nearYear` is the year of its neighbours. */
  dateText(text: string, at: readonly CellAddress[], nearYear: number | null): Reading<PlanDate>;
  /**
   * A date field; a number counts as such where it is a single cell that was not split. `cell` is what the pieces
   * say together, where that is known already.
   */
  dateField(
    pieces: readonly Piece[] | undefined,
    nearYear: number | null,
    cell?: JoinedText,
  ): Reading<PlanDate>;
  /** The dated tag at the head of a note of progress. */
  readonly tag: TagReader;
  /** Owners; `above` are those of the action above. */
  owners(cell: JoinedText, above: readonly Owner[]): Reading<readonly Owner[]>;
  rating(cell: RatedCell): Reading<RagRating>;
  /** The cell of a status column. */
  status(cell: JoinedText): Reading<StatusWord>;
}

/** Readers with a memory, which should end with the table. */
export function makeTableReaders(
  hints: Omit<DateHints, "nearYear">,
  { initials, ragKey, timescales }: Pick<DocumentFacts, "initials" | "ragKey" | "timescales">,
): TableReaders {
  // The year of its neighbours tells nothing of a true date, and a format nothing of a text.
  const trueDates = new Map<string, Map<CellValue, Reading<PlanDate>>>();
  const dateTexts = new Map<number | null, Map<CellValue, Reading<PlanDate>>>();
  const owners = new Map<string, Reading<readonly Owner[]>>();
  const plainRatings = new Map<string, Reading<RagRating>>();
  const colouredRatings = new Map<string, Reading<RagRating>>();
  const statuses = new Map<string, Reading<StatusWord>>();

  /** "Short", of which the plan's own key says "by 31 March 2027". */
  const explainedTerm = (text: string, nearYear: number | null): Reading<PlanDate> | null => {
    const term = timescales === undefined ? null : termNamed(text);
    const meaning = term === null ? undefined : timescales?.[term];
    const value = meaning === undefined ? null : valueOf(readDateText(meaning, { ...hints, nearYear }));
    if (value === null || value.date === null) return null;
    return {
      state: "assumed",
      value,
      assumption: `The plan explains “${text}” as “${meaning}”.`,
      text,
      at: [],
    };
  };

  const date = (cell: DateCell, nearYear: number | null): Reading<PlanDate> => {
    const known =
      typeof cell.value === "string" ? memoryOf(dateTexts, nearYear) : memoryOf(trueDates, cell.numberFormat);
    const reading =
      known.get(cell.value) ??
      keep(known, cell.value, explainedTerm(cell.text, nearYear) ?? readDate(cell, { ...hints, nearYear }));
    return readingAt(reading, cell.at, cell.text);
  };
  const dateText: TableReaders["dateText"] = (text, at, nearYear) =>
    date({ text, value: text, numberFormat: "General", at }, nearYear);

  return {
    dateText,
    dateField(pieces, nearYear, cell = joinPieces(pieces)) {
      const first = pieces?.[0];
      if (pieces === undefined || first === undefined) return BLANK;
      const { text, at } = cell;
      if (text === "") return { state: "blank", text, at };
      const { value, numberFormat = "General" } = first;
      if (pieces.length > 1 || value === undefined) return dateText(text, at, nearYear);
      return date({ text, value, numberFormat, at }, nearYear);
    },
    tag: (text, nearYear) => readUpdateTag(text, { ...hints, nearYear }),
    owners(cell, above) {
      const reading =
        owners.get(cell.text) ?? keep(owners, cell.text, readOwners(cell, { initials, above: [] }));
      // Only a cell that names nobody may point to the row above.
      if (reading.state === "unreadable" && above.length > 0) return readOwners(cell, { initials, above });
      return readingAt(reading, cell.at);
    },
    rating(cell) {
      const { fill, fontColour } = cell.look;
      const isPlain = fill === undefined && fontColour === undefined;
      const known = isPlain ? plainRatings : colouredRatings;
      const key = isPlain ? cell.text : `${fill}|${fontColour}|${cell.text}`;
      return readingAt(known.get(key) ?? keep(known, key, readRag(cell, ragKey)), cell.at);
    },
    status: (cell) =>
      readingAt(statuses.get(cell.text) ?? keep(statuses, cell.text, readStatus(cell)), cell.at),
  };
}

/** What was read for the first time. Most cells are known already, so nothing is made for them but their reading. */
function keep<Key, T>(known: Map<Key, T>, key: Key, made: T): T {
  known.set(key, made);
  return made;
}

function memoryOf<Outer, Key, T>(memories: Map<Outer, Map<Key, T>>, outer: Outer): Map<Key, T> {
  return memories.get(outer) ?? keep(memories, outer, new Map<Key, T>());
}
