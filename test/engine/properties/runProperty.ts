/** How often the properties are tried: `RUNS=20000 npx jest test/engine/properties` looks deeper. */
import fc from "fast-check";

/** Enough to notice a slip in a few seconds. */
const USUAL_RUNS = 100;
const RUNS = Number(process.env.RUNS ?? USUAL_RUNS);

/** A deeper look may take as long as it takes. */
export const MOST_MILLISECONDS = Math.max(60_000, RUNS * 200);

/** The same sheets on every machine, so that a change is judged by what it does; SEED tries others. */
const SEED = Number(process.env.SEED ?? 1);

/** Checks the property for sheets of the kind; a failure prints the seed, the path and the smallest sheet. */
export function holdsForEach<T>(sheets: fc.Arbitrary<T>, check: (sheet: T) => void): void {
  fc.assert(fc.property(sheets, check), { numRuns: RUNS, seed: SEED });
}
