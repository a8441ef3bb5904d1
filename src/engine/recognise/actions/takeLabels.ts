/** What an action's own cell says under labels where the table has no column for it: "… Lead: Tom. By: June 2027". */
import type { Field } from "../../model/field";
import type { Piece } from "../../model/recognised";
import { labelsInCell } from "./labelsInCell";
import { matchHeading } from "../headings/matchHeading";

/** Fields that are looked for in the action's cell. */
const LABELLED: readonly Field[] = [
  "owners",
  "resources",
  "start",
  "review",
  "due",
  "outcome",
  "evidence",
  "progress",
  "rag",
  "status",
];

/** The parts of the cell by field; null where it stays whole, as where a column of the table says the same. */
export function takeLabels(
  piece: Piece,
  columns: readonly { readonly field: Field | null }[],
): ReadonlyMap<Field, Piece> | null {
  if (!piece.text.includes(":")) return null;
  const parts = labelsInCell(piece.text);
  if (parts === null || parts[0]?.label !== "") return null;
  const found = new Map<Field, Piece>();
  for (const { label, value } of parts) {
    const field = label === "" ? "action" : fieldOf(label);
    const isTaken = field !== "action" && columns.some((column) => column.field === field);
    if (field === null || isTaken || found.has(field)) return null;
    if (value !== "") found.set(field, { ...piece, text: value });
  }
  return found;
}

function fieldOf(label: string): Field | null {
  const scores = matchHeading(label.replace(/:$/, ""));
  const best = Math.max(0, ...Object.values(scores));
  return LABELLED.find((field) => scores[field] === best) ?? null;
}
