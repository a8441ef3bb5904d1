import { areaOfFormula, formulaOfArea } from "../../src/excel/ownSheets";

describe("areaOfFormula", () => {
  test.each([
    ["='Action register'!$A$1", { sheet: "Action register", row: 0, column: 0, rows: 1, columns: 1 }],
    ["='Action register'!$A$1:$P$40", { sheet: "Action register", row: 0, column: 0, rows: 40, columns: 16 }],
    ["=Register!$B$3:$AA$4", { sheet: "Register", row: 2, column: 1, rows: 2, columns: 26 }],
    ["='It''s ours!'!$A$1:$B$2", { sheet: "It's ours!", row: 0, column: 0, rows: 2, columns: 2 }],
    ["Register!A1", { sheet: "Register", row: 0, column: 0, rows: 1, columns: 1 }],
  ])("%s", (formula, area) => {
    expect(areaOfFormula(formula)).toEqual(area);
  });

  test.each(["=#REF!$A$1", "=#REF!#REF!", "='Action register'!#REF!", "=12", '="text"', "=SUM(A1:A2)", ""])(
    "%s is no area of a sheet",
    (formula) => {
      expect(areaOfFormula(formula)).toBeNull();
    },
  );
});

test("formulaOfArea writes what areaOfFormula reads", () => {
  const area = { sheet: "Bob's plan", row: 4, column: 2, rows: 10, columns: 30 };
  expect(formulaOfArea(area)).toBe("='Bob''s plan'!$C$5:$AF$14");
  expect(areaOfFormula(formulaOfArea(area))).toEqual(area);
});
