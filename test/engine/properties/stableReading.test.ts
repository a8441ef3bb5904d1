/** What stands beside, above or apart from a plan changes nothing in its actions. */
import fc from "fast-check";
import { analyse } from "../../../src/engine/analyse";
import type { WorkbookSnapshot } from "../../../src/engine/model/snapshot";
import { moveSheets } from "../../cases/moveSheets";
import { projectAnalysis } from "../../cases/projectAnalysis";
import { addFarColumn, bandRows, insertRow } from "./changeSheets";
import { planSheets } from "./planSheets";
import { actionsRead } from "./readTruth";
import { holdsForEach, MOST_MILLISECONDS } from "./runProperty";

jest.setTimeout(MOST_MILLISECONDS);

const AS_OF = "2026-11-21";

/** All that was read of the actions but the rows in which they stand. */
function actionsIn(snapshot: WorkbookSnapshot): readonly object[] {
  const { records } = projectAnalysis(analyse(snapshot, { asOf: AS_OF }));
  return records.map((record) => ({ ...record, rows: null }));
}

test("an empty row above everything, or between the title and the plan", () => {
  holdsForEach(
    fc.tuple(planSheets, fc.nat()).map(([sheet, pick]) => ({
      sheet,
      before: sheet.loosePlaces[pick % sheet.loosePlaces.length] as number,
    })),
    ({ sheet, before }) => {
      expect(actionsIn(insertRow(sheet.snapshot, before))).toEqual(actionsIn(sheet.snapshot));
    },
  );
});

test("another place on the sheet", () => {
  holdsForEach(fc.tuple(planSheets, fc.nat(300), fc.nat(30)), ([{ snapshot }, down, right]) => {
    expect(actionsIn(moveSheets(snapshot, down, right))).toEqual(actionsIn(snapshot));
  });
});

test("a column of other texts, at a distance to the right", () => {
  const remarks = fc.array(
    fc.constantFrom("Kettle", "Tea and biscuits", "Room 4", "Ask Gwen about the key"),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  holdsForEach(fc.tuple(planSheets, fc.integer({ min: 2, max: 6 }), remarks), ([sheet, distance, texts]) => {
    const read = actionsRead(analyse(sheet.snapshot, { asOf: AS_OF }));
    const changed = addFarColumn(sheet.snapshot, distance, texts);
    expect(actionsRead(analyse(changed, { asOf: AS_OF }))).toEqual(read);
  });
});

test("every other row on a pale colour", () => {
  holdsForEach(fc.tuple(planSheets, fc.boolean()), ([{ snapshot }, odd]) => {
    expect(actionsRead(analyse(bandRows(snapshot, odd ? 1 : 0), { asOf: AS_OF }))).toEqual(
      actionsRead(analyse(snapshot, { asOf: AS_OF })),
    );
  });
});

test("the same sheet read twice, and its rows in their order", () => {
  holdsForEach(planSheets, ({ snapshot }) => {
    const analysis = analyse(snapshot, { asOf: AS_OF });
    expect(analyse(snapshot, { asOf: AS_OF })).toEqual(analysis);
    for (const plan of analysis.plans) {
      const first = plan.actions.map((action) => action.rows[0] as number);
      expect(first).toEqual([...first].sort((a, b) => a - b));
    }
  });
});
