/**
 * Any workbook through all of the add-in, in any order: nothing fails but with a sentence, nothing that anybody typed is
 * lost, a second refresh changes nothing, sheets of others stay as they are, no text becomes a formula.
 * `SEED` and `RUNS` look elsewhere and deeper: `npm run test:nightly` tries 10,000. `REPLAY` is the path that a failure
 * printed: it tries that case alone.
 */
import fc from "fast-check";
import { anyBook } from "./anyBook";
import { anyStep } from "./anyStep";
import { ChainWalk, heard } from "./chainWalk";

const RUNS = Number(process.env["RUNS"] ?? 200);
const SEED = Number(process.env["SEED"] ?? 1);
const REPLAY = process.env["REPLAY"];

afterAll(() => {
  const refusals = [...heard].map(([code, times]) => `${code} ${times}`).join(", ");
  console.log(`${RUNS} workbooks from seed ${SEED}; refused: ${refusals || "nothing"}`);
});

test(
  "any workbook, in any order",
  async () => {
    const steps = fc.oneof(
      { arbitrary: fc.array(anyStep, { minLength: 1, maxLength: 2 }), weight: 4 },
      { arbitrary: fc.array(anyStep, { minLength: 3, maxLength: 5 }), weight: 1 },
    );
    await fc.assert(
      fc.asyncProperty(anyBook, fc.nat(11), steps, async (book, which, wished) => {
        const walk = await ChainWalk.open(book);
        // Calculating a board takes longest.
        const refresh = which < 2 ? "refresh all" : "refresh";
        await walk.begin(refresh);
        for (const step of wished) await walk.do(step);
        // One look in the end is enough; both would take longer than all the steps.
        if (which % 4 === 0) await walk.settle(refresh);
        else await walk.computeNothing();
      }),
      { numRuns: RUNS, seed: SEED, ...(REPLAY === undefined ? {} : { path: REPLAY, endOnFailure: true }) },
    );
  },
  Math.max(120_000, RUNS * 2_000),
);
