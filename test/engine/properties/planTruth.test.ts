/** A plan that anybody can read is read as its author meant it. */
import { analyse } from "../../../src/engine/analyse";
import { otherSheets, scatter } from "./otherSheets";
import { blocks, oneTable, sideBySide, stackedTables } from "./planSheets";
import { actionsRead } from "./readTruth";
import { holdsForEach, MOST_MILLISECONDS } from "./runProperty";

jest.setTimeout(MOST_MILLISECONDS);

const AS_OF = "2026-11-21";

test.each([
  ["one table", oneTable],
  ["stacked tables", stackedTables],
  ["tables side by side", sideBySide],
  ["blocks", blocks],
])("%s: every action, with its group, reference, owners, day and rating", (_, sheets) => {
  holdsForEach(sheets, ({ snapshot, truth }) => {
    expect(actionsRead(analyse(snapshot, { asOf: AS_OF }))).toEqual(truth);
  });
});

test.each([
  ["lists and figures", otherSheets],
  ["cells without order", scatter],
])("%s are no plan", (_, sheets) => {
  holdsForEach(sheets, ({ snapshot }) => {
    expect(analyse(snapshot, { asOf: AS_OF }).plans).toEqual([]);
  });
});
