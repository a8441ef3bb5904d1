/** Everything that was assumed in reading the plans, like ones together, for the user to look over. */
import { FIELDS, type CellAddress, type Field, type Plan } from "../../engine";
import { wording } from "../wording";

export interface AssumedCell {
  readonly at: CellAddress;
  /** As written. */
  readonly text: string;
  /** What it was taken for; `takenFor` says it in words. */
  readonly value: unknown;
}

export interface Assumption {
  readonly field: Field;
  /** In words, from the reader. */
  readonly assumption: string;
  readonly cells: readonly AssumedCell[];
}

/** In the order of the fields, then of first appearance; one walk, because a plan may have 20,000 actions. */
export function findAssumptions(plans: readonly Plan[]): readonly Assumption[] {
  const byField = FIELDS.map((field) => ({ field, groups: new Map<string, AssumedCell[]>() }));
  for (const plan of plans) {
    for (const action of plan.actions) {
      for (const { field, groups } of byField) {
        const reading = action[field];
        if (reading.state !== "assumed") continue;
        const at = reading.at[0];
        if (at === undefined) continue;
        const { assumption, text, value } = reading;
        const cells = groups.get(assumption) ?? [];
        cells.push({ at, text, value });
        groups.set(assumption, cells);
      }
    }
  }
  return byField.flatMap(({ field, groups }) =>
    [...groups].map(([assumption, cells]) => ({ field, assumption, cells })),
  );
}

/** What a cell was taken for, in the pane's words; null where its text itself is the value. */
export function takenFor(field: Field, { value, text }: Pick<AssumedCell, "value" | "text">): string | null {
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
