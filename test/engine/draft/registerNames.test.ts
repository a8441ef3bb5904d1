/** Names that Excel takes, and no two alike. */
import type { RegisterKind } from "../../../src/engine/model/register";
import { registerNames } from "../../../src/engine/draft/registerNames";
import { makeAnalysis } from "../makePlan";

const namesOf = (kind: RegisterKind, sheet: string) => {
  const analysis = makeAnalysis([{ sheet, actions: [{ action: "Train staff" }] }], "2026-10-01");
  return registerNames(analysis, { kind, plans: analysis.plans, kept: null });
};

test.each<[RegisterKind, string, string, string]>([
  ["register", "Inspection", "Action register", "ActionRegister"],
  ["register-1", "Inspection", "Register – Inspection", "ActionRegister1"],
  ["register-10", "Health", "Register – Health", "ActionRegister10"],
  // 20 letters just fit into the 31 of a sheet's name.
  ["register-2", "Plan after inspectio", "Register – Plan after inspectio", "ActionRegister2"],
  ["register-2", "Plan after inspection 2026", "Register 2 – Plan after inspect", "ActionRegister2"],
  // No name may end with an apostrophe.
  ["register-3", "The young people's' panel", "Register 3 – The young people's", "ActionRegister3"],
  ["register-3", "The young person''s panel", "Register 3 – The young person''", "ActionRegister3"],
])("%s of %s", (kind, sheet, name, table) => {
  const names = namesOf(kind, sheet);
  expect(names).toMatchObject({ sheet: name.replace(/'+$/, ""), table });
  expect(names.sheet.length).toBeLessThanOrEqual(31);
});

test("a plan's sheet that has our name keeps it: links to both are told apart", () => {
  expect(namesOf("register", "Action register").sheet).toBe("Action register (2)");
});

test("long names that begin alike are told apart", () => {
  const one = namesOf("register-1", "Improvement plan of the service, north");
  const other = namesOf("register-2", "Improvement plan of the service, south");
  expect(one.sheet).not.toBe(other.sheet);
});
