/** Rows that hold more than one action: several numbered texts in the action's cell. */
import type { Field } from "../../model/field";
import type { Piece } from "../../model/recognised";
import { entriesOf, type FieldPieces, type RowCells } from "./readCells";
import { CODE, itemsOf } from "../rows/numberedItems";
import { LEADING_REF } from "../words/rowWords";

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

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
