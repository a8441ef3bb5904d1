/** Everything that was assumed in reading the plans, like ones together, for the user to look over. */
import { FIELDS, type CellAddress, type Field, type Plan } from "../../engine";
import { wording } from "../wording";

export interface AssumedCell {
  readonly at: CellAddress;
  /** As written. */
  readonly text: string;
  /** What it was taken for, in words; null where the text itself is the value. */
  readonly takenFor: string | null;
}

export interface Assumption {
  readonly field: Field;
  /** In words, from the reader. */
  readonly assumption: string;
  readonly cells: readonly AssumedCell[];
}

/** In the order of the fields, then of first appearance. */
export function findAssumptions(plans: readonly Plan[]): readonly Assumption[] {
  const groups = new Map<string, { field: Field; assumption: string; cells: AssumedCell[] }>();
  for (const field of FIELDS) {
    for (const plan of plans) {
      for (const action of plan.actions) {
        const reading = action[field];
        const at = reading.at[0];
        if (reading.state !== "assumed" || at === undefined) continue;
        const key = `${field}\n${reading.assumption}`;
        const group = groups.get(key) ?? { field, assumption: reading.assumption, cells: [] };
        group.cells.push({ at, text: reading.text, takenFor: inWords(field, reading.value, reading.text) });
        groups.set(key, group);
      }
    }
  }
  return [...groups.values()];
}

/** The value of any field's reading, as the pane shows it. */
function inWords(field: Field, value: unknown, text: string): string | null {
  if (typeof value === "string") return value === text ? null : nameOf(field, value);
  if (Array.isArray(value)) return value.map((owner: { name: string }) => owner.name).join(", ");
  if (typeof value === "object" && value !== null && "date" in value && typeof value.date === "string") {
    return wording.longDate(value.date);
  }
  return null;
}

/** Ratings and statuses are told by the names that the pane has for them. */
function nameOf(field: Field, value: string): string {
  const names: Readonly<Record<string, string>> =
    field === "rag" ? wording.ratings : field === "status" ? wording.statuses : {};
  return names[value] ?? value;
}
