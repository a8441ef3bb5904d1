/** Lists that stand beside each other in the cells of a row: things to do, their leads and their dates. */
import type { Field } from "../../model/field";
import type { ListsInRow, Piece } from "../../model/recognised";
import { fold } from "../../text/fold";
import { linesOf, paragraphsOf } from "../../text/paragraphs";
import type { Choices } from "../grid/choices";
import { FIELD_NAMES } from "../columns/explainColumn";
import { entriesOf, type FieldPieces, type RowCells } from "./readCells";
import { itemsOf } from "../rows/numberedItems";
import { splitRow } from "./splitRow";

/** Fields that go with one thing to do each. */
const BESIDE: readonly Field[] = ["owners", "due", "start", "review", "rag", "status"];
const MOST_ITEMS = 20;
const BULLET = /^[•·▪●◦*–-]\s*/;

interface Lists {
  /** The field that lists what is to be done. */
  readonly bearer: Field;
  readonly items: readonly string[];
  readonly beside: ReadonlyMap<Field, readonly string[]>;
  /** By how many the lists differ at most. */
  readonly differ: number;
}

/** The row's cells, once for each action in it: where its lists go together, or the user said so. */
export function partRow(cells: RowCells, choices: Choices): readonly RowCells[] {
  const parts = splitRow(cells);
  if (parts.length > 1 || choices.splits.length === 0) return parts;
  const text = fold(textToKnow((field) => cells.fields[field]));
  const lists = choices.splits.some((split) => fold(split.action) === text) ? listsIn(cells) : null;
  return lists && lists.differ <= 1 ? partsOf(cells, lists) : parts;
}

/** What a row with lists is known by: its action, or, where that cell is empty, the list that stands in its stead. */
export function textToKnow(piecesOf: (field: "action" | "detail") => readonly Piece[] | undefined): string {
  return joined(piecesOf("action")) || joined(piecesOf("detail"));
}

/** What is to be asked or told of a row that was kept whole; null where it holds no lists. */
export function offerOf(cells: RowCells): ListsInRow | null {
  const lists = listsIn(cells);
  if (!lists || !isTelling(lists)) return null;
  const parts =
    lists.differ > 1
      ? []
      : partsOf(cells, lists).map((part) =>
          Object.fromEntries(
            entriesOf(part).flatMap(([field, pieces]) =>
              field === "group" ? [] : [[field, joined(pieces)] as const],
            ),
          ),
        );
  return { reason: inWords(lists), parts };
}

/** Leads may well be several for all of it; other lists are hardly by chance as long as the things to do. */
function isTelling({ bearer, items, beside, differ }: Lists): boolean {
  if (differ === 0) return bearer === "action";
  const owners = beside.get("owners")?.length;
  const others = [...beside.keys()].some((field) => field !== "owners");
  return differ === 1 ? others || owners === items.length : others;
}

/** The lists of the row, under whichever of its two texts they differ least; null where it holds none. */
function listsIn(cells: RowCells): Lists | null {
  const action = listsBeside(cells, "action", markedItems(textOf(cells, "action")));
  const text = textOf(cells, "detail");
  const detail = listsBeside(
    cells,
    "detail",
    text.includes("\n") ? (markedItems(text) ?? paragraphsOf(text)) : null,
  );
  return action && detail ? (detail.differ < action.differ ? detail : action) : (action ?? detail);
}

function listsBeside(cells: RowCells, bearer: Field, items: readonly string[] | null): Lists | null {
  if (items === null || items.length < 2 || items.length > MOST_ITEMS) return null;
  const beside = new Map<Field, readonly string[]>();
  for (const field of BESIDE) {
    const list = nearest(textOf(cells, field), items.length);
    if (list.length > 1) beside.set(field, list);
  }
  if (beside.size === 0) return null;
  const differ = Math.max(...[...beside.values()].map((list) => Math.abs(list.length - items.length)));
  return { bearer, items, beside, differ };
}

/** Numbered lines, or lines that all have a bullet; null where the text is no such list. */
function markedItems(text: string): readonly string[] | null {
  if (!text.includes("\n")) return null;
  const numbered = itemsOf(text);
  if (numbered) return numbered;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.every((line) => BULLET.test(line.trim())) ? lines : null;
}

/** Divided at empty lines or at all, whichever comes nearer to the number that is looked for. */
function nearest(text: string, wanted: number): readonly string[] {
  const paragraphs = paragraphsOf(text);
  const lines = linesOf(text);
  const isNearer = Math.abs(paragraphs.length - wanted) <= Math.abs(lines.length - wanted);
  return paragraphs.length > 1 && isNearer ? paragraphs : lines;
}

/** One row of cells for each item: of a list that is one short the last has none, of one too many it has two. */
function partsOf(cells: RowCells, { bearer, items, beside }: Lists): readonly RowCells[] {
  return items.map((item, index) => {
    const fields: FieldPieces = {};
    for (const [field, pieces] of entriesOf(cells)) {
      const piece = pieces[0] as Piece;
      const list = field === bearer ? items : beside.get(field);
      const isLast = index === items.length - 1;
      const text = field === bearer ? item : isLast ? list?.slice(index).join("\n") : list?.[index];
      if (list === undefined) fields[field] = [...pieces];
      else if (text !== undefined && text !== "") fields[field] = [{ ...piece, text }, ...pieces.slice(1)];
    }
    return { fields, extras: [...cells.extras] };
  });
}

function inWords({ bearer, items, beside }: Lists): string {
  const named = (field: Field): string =>
    FIELD_NAMES[field] === "RAG" ? "RAG" : FIELD_NAMES[field].toLowerCase();
  const others = [...beside].map(([field, list]) => `its ${named(field)} ${list.length}`);
  const last = others.pop() ?? "";
  const all = others.length === 0 ? last : `${others.join(", ")} and ${last}`;
  return `Its ${named(bearer)} lists ${items.length} things, and ${all}.`;
}

function textOf(cells: RowCells, field: Field): string {
  return joined(cells.fields[field]);
}

function joined(pieces: readonly Piece[] = []): string {
  if (pieces.length === 1) return pieces[0]?.text ?? "";
  return pieces.map((piece) => piece.text).join("\n");
}
