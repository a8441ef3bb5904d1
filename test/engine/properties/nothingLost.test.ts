/** Each cell ends up somewhere that the user sees, once, and what it says is not cut on the way. */
import fc from "fast-check";
import { analyse } from "../../../src/engine/analyse";
import type { Analysis } from "../../../src/engine/model/analysis";
import { valueAt } from "../../../src/engine/model/snapshot";
import { findMisplaced } from "./findMisplaced";
import { markersIn } from "./madeUpTexts";
import { otherSheets } from "./otherSheets";
import { blocks, oneTable, sideBySide, stackedTables } from "./planSheets";
import { holdsForEach, MOST_MILLISECONDS } from "./runProperty";
import { strewn } from "./strewnSheets";

jest.setTimeout(MOST_MILLISECONDS);

const AS_OF = "2026-11-21";

test.each([
  ["one table", oneTable],
  ["stacked tables", stackedTables],
  ["tables side by side", sideBySide],
  ["blocks", blocks],
  ["plans with junk strewn over them", strewn],
  ["sheets without a plan", otherSheets],
])("%s", (_, sheets: fc.Arbitrary<{ snapshot: Analysis["snapshot"] }>) => {
  holdsForEach(sheets, ({ snapshot }) => {
    const analysis = analyse(snapshot, { asOf: AS_OF });
    expect(findMisplaced(analysis)).toEqual([]);
    expect(wordsLost(analysis)).toEqual([]);
  });
});

/** Words of the cells of each record that its action does not say. */
function wordsLost(analysis: Analysis): readonly string[] {
  return analysis.plans.flatMap((plan) => {
    // A reading's places are the very cells, with their texts: what it says is all else.
    const said = new Set(
      markersIn(JSON.stringify(plan.actions, (key, value: unknown) => (key === "at" ? undefined : value))),
    );
    return plan.table.records.flatMap((record) =>
      [
        ...Object.values(record.fields).flat(),
        ...record.extras.flatMap((extra) => extra.pieces),
        ...record.updates.flatMap((update) => [update.tag, ...Object.values(update.fields).flat()]),
      ].flatMap(({ row, column }) => {
        const sheet = analysis.snapshot.sheets[0];
        const value = sheet === undefined ? null : valueAt(sheet, row, column);
        return markersIn(String(value)).filter((marker) => !said.has(marker));
      }),
    );
  });
}
