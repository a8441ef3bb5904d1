/**
 * Any workbook through all of the add-in, in any order: nothing fails but with a sentence, nothing that anybody typed is
 * lost, a second refresh changes nothing, sheets of others stay as they are, no text becomes a formula.
 * `SEED` and `RUNS` look elsewhere and deeper: `npm run test:nightly` tries 10,000.
 */
import fc from "fast-check";
import { anyBook } from "./anyBook";
import { anyStep } from "./anyStep";
import { ChainWalk, heard } from "./chainWalk";

const RUNS = Number(process.env["RUNS"] ?? 75);
const SEED = Number(process.env["SEED"] ?? 1);

afterAll(() => {
  const refusals = [...heard].map(([code, times]) => `${code} ${times}`).join(", ");
  console.log(`${RUNS} workbooks from seed ${SEED}; refused: ${refusals || "nothing"}`);
});

test(
  "any workbook, in any order",
  async () => {
    const steps = fc.array(anyStep, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(anyBook, fc.nat(2), steps, async (book, which, wished) => {
        const walk = await ChainWalk.open(book);
        // Calculating a board takes longest.
        const refresh = which === 2 ? "refresh all" : "refresh";
        await walk.do({ kind: refresh });
        await walk.coverActions();
        for (const step of wished) await walk.do(step);
        await walk.end(refresh);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  },
  Math.max(120_000, RUNS * 2_000),
);
