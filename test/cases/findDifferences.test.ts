import { findDifferences } from "./findDifferences";

test.each([
  ["only what is named is compared", { due: "month 2026-07-31" }, { due: "month 2026-07-31", rag: "Red" }],
  ["white space, bullets, dashes and quotation marks", "• Say “yes” – and\n  mean it", 'Say "yes" - and mean it'],
  ["either of two", { anyOf: [["A"], ["A", "B"]] }, ["A", "B"]],
  ["null for what is not there", { ref: null }, {}],
  ["records by their first row", [{ rows: [5] }, { rows: [4] }], [{ rows: [4] }, { rows: [5] }]],
  ["two records of one row in order", [{ rows: [4], a: "x" }, { rows: [4], a: "y" }], [{ rows: [4], a: "x" }, { rows: [4], a: "y" }]], // prettier-ignore
])("the same: %s", (_, expected, actual) => {
  expect(findDifferences(expected, actual)).toEqual([]);
});

test.each([
  ["another word", { rag: "Red" }, { rag: "Amber" }, 'rag: "Amber", and not "Red"'],
  ["a value where none is wanted", { ref: null }, { ref: "1" }, 'ref: "1", and not null'],
  ["a list that is longer", ["A"], ["A", "B"], ': 2 and not 1: ["A","B"], and not ["A"]'],
  ["a missing record", [{ rows: [4] }, { rows: [6] }], [{ rows: [4] }], "[row 6]: missing"],
  ["a record too many", [{ rows: [4] }], [{ rows: [4] }, { rows: [9], action: "Total" }], '[row 9]: not expected: "Total"'], // prettier-ignore
  ["none of two", { anyOf: ["A", "B"] }, "C", ': "C", and not any of ["A","B"]'],
])("different: %s", (_, expected, actual, difference) => {
  expect(findDifferences(expected, actual)).toEqual([difference]);
});
