import type { Analysis, CellAddress, Finding } from "../../src/engine";
import { findingsText } from "../../src/cli/findingsText";

function textOf(at: readonly CellAddress[]): string {
  const finding: Finding = {
    rule: "duplicate-ref",
    severity: "check",
    at,
    action: null,
    message: "Twice.",
    why: "Why.",
    advice: "Do.",
    fix: null,
  };
  return findingsText({ findings: [finding] } as unknown as Analysis, { width: 80, colours: false });
}

const cell = (sheet: string, row: number, column: number): CellAddress => ({ sheet, row, column });

test.each<[string, readonly CellAddress[], string]>([
  ["one sheet", [cell("Plan", 3, 1), cell("Plan", 6, 1)], "  Plan!B4, B7: Twice."],
  [
    "another sheet",
    [cell("Plan", 3, 1), cell("Budget", 1, 2), cell("Budget", 2, 2)],
    "  Plan!B4, Budget!C2, C3: Twice.",
  ],
  [
    "back again",
    [cell("Plan", 3, 1), cell("Budget", 1, 2), cell("Plan", 4, 1)],
    "  Plan!B4, Budget!C2, Plan!B5: Twice.",
  ],
  ["the whole document", [], "  Twice."],
])("names the sheet of each cell: %s", (_, at, line) => {
  expect(textOf(at).split("\n")[1]).toBe(line);
});

test("counts what is too many to list", () => {
  const many = Array.from({ length: 11 }, (_, row) => cell("Plan", row, 0));
  expect(textOf(many)).toContain("A8 and 3 more: Twice.");
});
