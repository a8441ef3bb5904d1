/** Plans with texts, numbers, errors and dates strewn over them, as nobody meant them to stand there. */
import fc from "fast-check";
import type { CellValue, WorkbookSnapshot } from "../../../src/engine/model/snapshot";
import { planSheets } from "./planSheets";
import { printGrid } from "./printGrid";

// No "Total": over the first cell of an action it makes a line of totals of the row, as it should.
const junk = fc.array(
  fc.record({
    down: fc.nat(30),
    right: fc.nat(12),
    value: fc.oneof(
      fc.constantFrom("#REF!", "#N/A", "x", "?", "see above", "ditto", "N/A", "-", "Red", "31/12/2026"),
      fc.integer({ min: -5, max: 50_000 }),
      fc.boolean(),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Places are counted from the first used cell, and wrap round where the sheet is smaller. */
export const strewn: fc.Arbitrary<{ snapshot: WorkbookSnapshot }> = fc
  .tuple(planSheets, junk)
  .map(([{ snapshot }, cells]) => {
    const sheets = snapshot.sheets.map((sheet) => {
      const values: CellValue[][] = sheet.values.map((row) => [...row]);
      for (const { down, right, value } of cells) {
        const row = values[down % values.length];
        if (row) row[right % row.length] = value;
      }
      return { ...sheet, values };
    });
    const changed = { ...snapshot, sheets };
    return { snapshot: changed, [fc.toStringMethod]: () => `strewn\n${printGrid(changed)}\n` };
  });
