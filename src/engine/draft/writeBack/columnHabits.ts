/** How a column of the sheet writes what it says. */
import type { Field } from "../../model/field";
import type { Action, Plan } from "../../model/plan";
import type { Piece } from "../../model/recognised";

/** A way in which a value could be written in the cell. */
export interface Candidate {
  readonly value: string | number;
  readonly numberFormat?: string;
  readonly fill?: string;
  /** What a person would see, for the button's label. */
  readonly shown: string;
}

/** The single cells of the field with their actions. */
export function* cellsOf(plan: Plan, field: Field): Iterable<readonly [Action, Piece]> {
  for (const [index, action] of plan.actions.entries()) {
    const pieces = plan.table.records[index]?.fields[field] ?? [];
    const [piece] = pieces;
    if (piece !== undefined && pieces.length === 1) yield [action, piece];
  }
}

/** Counts what is put in, and gives the most frequent first; of equally frequent ones the first met. */
export class Votes<T> {
  private readonly counts = new Map<string, { readonly of: T; count: number }>();

  add(key: string, of: T): void {
    const known = this.counts.get(key);
    if (known === undefined) this.counts.set(key, { of, count: 1 });
    else known.count++;
  }

  get mostFirst(): readonly T[] {
    return [...this.counts.values()].sort((one, other) => other.count - one.count).map(({ of }) => of);
  }
}
