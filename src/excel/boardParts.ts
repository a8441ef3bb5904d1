/**
 * How the workbook keeps what the boards saw: in custom XML parts of our own namespace (ExcelApi 1.5), as JSON in one
 * element, like what the register is compared with (registerBase.ts). Each part names its board, so that one board can
 * be replaced or taken away and the others are not touched.
 */
import { RAG_RATINGS, STATUS_WORDS, type BoardRow, type BoardSnapshot, type IsoDate } from "../engine";
import { jsonForXml, jsonOfXml, PART_CHARACTERS } from "./jsonInXml";

export const BOARD_NAMESPACE = "urn:action-plan-assistant:board:1";

/** A part as it stands in the workbook. */
export interface BoardPart {
  readonly id: string;
  readonly xml: string;
}

interface PartText {
  readonly on: IsoDate;
  readonly name: string;
  /** Which save it belongs to: they are counted through all boards. */
  readonly save: number;
  readonly part: number;
  readonly of: number;
  readonly rows: readonly RowText[];
}

/** Reference, text, recommendation, rating, status and due date of an action; the words by their places in our lists. */
type RowText = readonly [string, string, string, number | null, number, IsoDate | null];

/** The parts of a board; `parts` are those that stand, so that this save is told from an earlier one of the same day. */
export function xmlOfBoard(
  { on, name, rows }: BoardSnapshot,
  parts: readonly BoardPart[],
): readonly string[] {
  const save = 1 + Math.max(0, ...parts.map((part) => partText(part.xml)?.save ?? 0));
  const slices: RowText[][] = [[]];
  let room = PART_CHARACTERS;
  for (const row of rows) {
    const text = textOfRow(row);
    const size = jsonForXml(text).length + 1;
    if (size > room) {
      slices.push([]);
      room = PART_CHARACTERS;
    }
    slices.at(-1)?.push(text);
    room -= size;
  }
  return slices.map((slice, index) => {
    const part: PartText = { on, name, save, part: index + 1, of: slices.length, rows: slice };
    return `<board xmlns="${BOARD_NAMESPACE}">${jsonForXml(part)}</board>`;
  });
}

/** The boards that are there whole, oldest first; of two saves of one day the later one. */
export function boardsOfParts(parts: readonly BoardPart[]): readonly BoardSnapshot[] {
  const saves = new Map<number, PartText[]>();
  for (const part of parts) {
    const read = partText(part.xml);
    if (read !== null) saves.set(read.save, [...(saves.get(read.save) ?? []), read]);
  }
  const boards = new Map<IsoDate, BoardSnapshot>();
  for (const [, save] of [...saves].sort(([one], [other]) => one - other)) {
    const inOrder = [...save].sort((one, other) => one.part - other.part);
    const [first] = inOrder;
    if (first === undefined || inOrder.length !== first.of) continue;
    const rows = inOrder.flatMap((part) => part.rows.map(rowOfText));
    boards.set(first.on, { on: first.on, name: first.name, rows });
  }
  return [...boards.values()].sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** The ids of the parts of a day's board, of broken-off saves too. */
export function partsOfDay(parts: readonly BoardPart[], on: IsoDate): readonly string[] {
  return parts.filter((part) => partText(part.xml)?.on === on).map((part) => part.id);
}

function textOfRow(row: BoardRow): RowText {
  const rating = row.rating === null ? null : RAG_RATINGS.indexOf(row.rating);
  return [row.ref, row.text, row.group, rating, STATUS_WORDS.indexOf(row.status), row.due];
}

function rowOfText([ref, text, group, rating, status, due]: RowText): BoardRow {
  return {
    ref,
    text,
    group,
    rating: rating === null ? null : (RAG_RATINGS[rating] ?? null),
    status: STATUS_WORDS[status] ?? "not-started",
    due,
  };
}

/** Null where the part is none of ours or cannot be read; it is left alone then. */
function partText(xml: string): PartText | null {
  const read = jsonOfXml(xml) as Partial<PartText> | null;
  const fits =
    typeof read?.on === "string" &&
    typeof read.name === "string" &&
    typeof read.save === "number" &&
    Array.isArray(read.rows) &&
    read.rows.every(Array.isArray);
  return fits ? (read as PartText) : null;
}
