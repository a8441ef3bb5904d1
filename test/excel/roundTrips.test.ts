import { makePlan } from "../../bench/makePlan";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { openBytes } from "./openMade";

const AS_OF = "2026-10-01";

// Without the summary: it is as large for any plan, and its formulas take long to compute. `npm run bench`
// prints the same figures for all three sheets.
test("5,000 rows take as many round trips as 100, at most 6", async () => {
  const counts: number[] = [];
  for (const rows of [100, 5_000]) {
    const standin = await openBytes(await makePlan(rows));
    await buildWorkbook({ asOf: AS_OF, kinds: ["register", "checks"] });
    counts.push(standin.traffic.roundTrips);
  }
  expect(counts[1]).toBe(counts[0]);
  expect(counts[0]).toBeLessThanOrEqual(6);
}, 120_000);
