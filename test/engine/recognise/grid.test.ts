import { cellReaders } from "../../../src/engine/normalise/cellReaders";
import { lookKey } from "../../../src/engine/model/snapshot";
import { gridOf } from "../../../src/engine/recognise/grid/grid";
import { makeSheet } from "../makeSheet";

const looks = new Map([
  [lookKey(2, 3), { bold: true }],
  [lookKey(2, 4), { fill: "#FF0000" }],
]);
const SHEET = makeSheet("Plan", [["<p>Agree&nbsp;it</p>", 46204, "Red", null]], looks, {
  top: 2,
  left: 1,
  numberFormats: [["@", "dd/mm/yyyy", "General", "General"]],
  shownTexts: new Map([[lookKey(2, 2), "01/07/2026"]]),
});

test.each([
  ["of a text only what is written", 1, { text: "Agree it" }],
  ["of a date its day and format", 2, { text: "01/07/2026", value: 46204, numberFormat: "dd/mm/yyyy" }],
  ["of a dressed text its look", 3, { text: "Red", look: { bold: true } }],
  ["of a coloured cell its fill", 4, { text: "", look: { fill: "#FF0000" } }],
])("a piece is its own place, and keeps %s", (_, column, kept) => {
  expect(gridOf(SHEET, cellReaders).piece(2, column)).toEqual({ sheet: "Plan", row: 2, column, ...kept });
});
