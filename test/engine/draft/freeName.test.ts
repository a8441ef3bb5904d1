import { freeSheetName, freeTableName } from "../../../src/engine/draft/freeName";

describe("freeSheetName", () => {
  test.each([
    ["a free name is taken as it is", [], "Action register"],
    ["another case is the same name to Excel", ["ACTION REGISTER"], "Action register (2)"],
    ["the next number that is free", ["Action register", "Action register (2)"], "Action register (3)"],
  ])("%s", (_, taken, expected) => {
    expect(freeSheetName("Action register", taken)).toBe(expected);
  });

  test("a long name makes room for the number: 31 characters are the most", () => {
    const wanted = "A name that fills all of the 31";
    expect(wanted).toHaveLength(31);
    expect(freeSheetName(wanted, [wanted])).toBe("A name that fills all of th (2)");
  });

  test.each([
    ["one sign too many", "Plan of all young adults' panels", "Plan of all young adults' panel"],
    ["an apostrophe at the cut", "The plan of our young offenders' team", "The plan of our young offenders"],
    ["a blank at the cut", "The plan of the young offenders panel", "The plan of the young offenders"],
    ["half a sign at the cut", "The plan of our young people a\u{1F44D}", "The plan of our young people a"],
  ])("what is cut off leaves a name that a sheet can have: %s", (_, wanted, expected) => {
    expect(freeSheetName(wanted, [])).toBe(expected);
  });
});

test("freeTableName uses no brackets or spaces, which a table's name may not hold", () => {
  expect(freeTableName("ActionRegister", ["actionregister"])).toBe("ActionRegister_2");
});
