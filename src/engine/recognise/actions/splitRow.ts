/** Rows that hold more than one action: several numbered texts in the action's cell. */
import type { Field } from "../model/field";
import type { Piece } from "../model/recognised";
import { entriesOf, type FieldPieces, type RowCells } from "./readCells";
import { LEADING_REF } from "./words/rowWords";

/** A code of its own kind at the start of a line: "(2b)", "5(a)", "1.3", "1iv)"; plain "1." and bullets are lists. */
const CODE =
  /^\(?(?:[A-Z]{1,4}[ -]?)?\d{1,3}(?:\.\d{1,3})*\s?(?:\(?(?:[a-z]|[ivx]{1,5})\)|[a-z]\))|^\(?\d{1,3}(?:\.\d{1,3})+[.):]?\s/i;
const LISTED = /^\(?(?:\d{1,2}|[a-z])[.)]\s/i;

/** Fields that go with one action each, where their lines are as many as the actions. */
const ALIGNED: readonly Field[] = [
  "owners",
  "due",
  "start",
  "review",
  "rag",
  "status",
  "detail",
  "outcome",
  "evidence",
  "progress",
  "resources",
  "priority",
  "ref",
];

/** The items of a numbered list, each with all of its lines; null where the text is none. */
export function itemsOf(text: string): readonly string[] | null {
  return splitItems(text, CODE) ?? splitItems(text, LISTED);
}

/** The row's cells, once for each action in it; a row of one action comes back as it is. */
export function splitRow(cells: RowCells): RowCells[] {
  const action = cells.fields.action?.[0];
  if (!action || !action.text.includes("\n")) return [cells];
  const parts = itemsOf(action.text);
  if (!parts || parts.length < 2) return [cells];
  const coded = parts.every((part) => CODE.test(part));
  const columns = new Map<Field, readonly string[]>();
  for (const field of ALIGNED) {
    const piece = cells.fields[field]?.[0];
    const lines = piece ? linesOf(piece.text) : [];
    if (piece && lines.length === parts.length) columns.set(field, lines);
  }
  const aligned = (["owners", "due", "rag", "status"] as const).some((field) => columns.has(field));
  if (!aligned || (!coded && columns.size < 2)) return [cells];
  return parts.map((part, index) => {
    const fields: FieldPieces = {};
    for (const [field, pieces] of entriesOf(cells)) {
      const lines = columns.get(field);
      const piece = pieces[0] as Piece;
      if (field === "action") fields[field] = [{ ...action, text: part }];
      else if (lines) fields[field] = [{ ...piece, text: lines[index] as string }, ...pieces.slice(1)];
      else fields[field] = [...pieces];
    }
    return { fields, extras: [...cells.extras] };
  });
}

/** True where a new action begins within the text: a later line starts with a code of its own. */
export function beginsWithin(text: string): boolean {
  return (
    !LEADING_REF.test(text) && text.split("\n").some((line, index) => index > 0 && CODE.test(line.trim()))
  );
}

/**
 * Takes a row that goes on with the action above apart where a new action begins within its cell:
 * the lines before the new action's code are the rest of the one above, everything else is the new one's.
 */
export function splitLead(cells: RowCells): { lead: RowCells; rest: RowCells | null } {
  const action = cells.fields.action?.[0];
  if (!action || LEADING_REF.test(action.text)) return { lead: cells, rest: null };
  const lines = action.text.split("\n");
  const start = lines.findIndex((line, index) => index > 0 && CODE.test(line.trim()));
  if (start < 0) return { lead: cells, rest: null };
  const lead: RowCells = { fields: {}, extras: [] };
  const rest: RowCells = { fields: {}, extras: cells.extras };
  for (const [field, pieces] of entriesOf(cells)) {
    const piece = pieces[0] as Piece;
    if (field === "action") {
      lead.fields[field] = [{ ...piece, text: lines.slice(0, start).join("\n").trim() }];
      rest.fields[field] = [{ ...piece, text: lines.slice(start).join("\n").trim() }];
    } else if (field === "group") {
      lead.fields[field] = pieces;
    } else if (/^\p{Ll}/u.test(piece.text) && piece.text.includes("\n")) {
      const end = piece.text.indexOf("\n");
      lead.fields[field] = [{ ...piece, text: piece.text.slice(0, end).trim() }];
      rest.fields[field] = [{ ...piece, text: piece.text.slice(end + 1).trim() }, ...pieces.slice(1)];
    } else rest.fields[field] = pieces;
  }
  return { lead, rest };
}

/** The text cut before each line that begins an item; null where it does not begin with one. */
function splitItems(text: string, item: RegExp): string[] | null {
  const lines = text.split("\n");
  if (!item.test((lines[0] ?? "").trim())) return null;
  const parts: string[] = [];
  for (const line of lines) {
    if (item.test(line.trim())) parts.push(line.trim());
    else if (line.trim() !== "") parts[parts.length - 1] += `\n${line.trim()}`;
  }
  return parts;
}

function linesOf(text: string): string[] {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== ""); // prettier-ignore
}
