/** Which registers there are to be, and of which plans: by what stands, then by the user's choice. */
import type { RegisterCell, RegisterKind } from "../../../../src/engine/model/register";
import { planRegisters } from "../../../../src/engine/reconcile/register/planRegisters";
import { makeAnalysis } from "../../makePlan";
import { registerOf } from "./sides";

const PLANS = {
  Inspection: ["Write the policy", "Train all staff", "Audit twenty files"],
  Health: ["Screen every child", "Agree a route into mental health"],
  Education: ["Find a college place for every child"],
};
type SheetName = keyof typeof PLANS;

const plansOf = (sheets: Readonly<Record<string, readonly string[]>>) =>
  makeAnalysis(
    Object.entries(sheets).map(([sheet, texts]) => ({
      sheet,
      actions: texts.map((action) => ({ action })),
    })),
    "2026-10-01",
  ).plans;

const link = (sheet: string, row: number): RegisterCell => ({
  formula: `=HYPERLINK("#'${sheet}'!C${row}","${sheet} C${row}")`,
});

/** A register as it stands, whose rows lead to the sheet; "" for rows that lead nowhere. */
const kept = (kind: RegisterKind, sheet: string, texts: readonly string[]) => ({
  kind,
  standing: registerOf(
    ["Action", "Source"],
    texts.map((text, row) => [text, sheet === "" ? "No longer in the sheet" : link(sheet, 5 + row)]),
  ),
  base: null,
});

const ALL: readonly SheetName[] = ["Inspection", "Health", "Education"];
const some = (...sheets: readonly SheetName[]) =>
  plansOf(Object.fromEntries(sheets.map((sheet) => [sheet, PLANS[sheet]])));
const told = (registers: ReturnType<typeof planRegisters>) =>
  registers.map((register) => [
    register.kind,
    register.plans.map(({ sheet }) => sheet).join("+"),
    register.kept !== null,
  ]);

test.each<[string, ReturnType<typeof planRegisters>, readonly unknown[]]>([
  ["one for all is the choice", planRegisters(some(...ALL), [], "one"), [["register", ALL.join("+"), false]]],
  [
    "one for each is the choice",
    planRegisters(some(...ALL), [], "each"),
    [
      ["register-1", "Inspection", false],
      ["register-2", "Health", false],
      ["register-3", "Education", false],
    ],
  ],
  [
    "one for each, and only one sheet holds a plan",
    planRegisters(some("Health"), [], "each"),
    [["register", "Health", false]],
  ],
  [
    "the one for all stands, whatever the choice",
    planRegisters(some(...ALL), [kept("register", "Health", PLANS.Health)], "each"),
    [["register", ALL.join("+"), true]],
  ],
  [
    "those that stand are told by where their rows lead, whatever the choice and their order",
    planRegisters(
      some("Inspection", "Health"),
      [kept("register-1", "Health", ["Another text"]), kept("register-2", "Inspection", ["And another"])],
      "one",
    ),
    [
      ["register-2", "Inspection", true],
      ["register-1", "Health", true],
    ],
  ],
  [
    "a sheet that came gets the first number that is free",
    planRegisters(
      some(...ALL),
      [kept("register-1", "Inspection", PLANS.Inspection), kept("register-3", "Education", PLANS.Education)],
      "each",
    ),
    [
      ["register-1", "Inspection", true],
      ["register-2", "Health", false],
      ["register-3", "Education", true],
    ],
  ],
  [
    "a sheet with another name is known by its actions",
    planRegisters(
      plansOf({ Inspection: PLANS.Inspection, "Health 2027-28": PLANS.Health.slice(1) }),
      [kept("register-1", "Inspection", PLANS.Inspection), kept("register-2", "Health", PLANS.Health)],
      "each",
    ),
    [
      ["register-1", "Inspection", true],
      ["register-2", "Health 2027-28", true],
    ],
  ],
  [
    "a sheet with other actions is another one, and the register that is left stays",
    planRegisters(
      some("Inspection", "Education"),
      [kept("register-1", "Inspection", PLANS.Inspection), kept("register-2", "Health", PLANS.Health)],
      "each",
    ),
    [
      ["register-1", "Inspection", true],
      ["register-3", "Education", false],
      ["register-2", "", true],
    ],
  ],
  [
    "rows without links are known by their actions too",
    planRegisters(some("Inspection", "Health"), [kept("register-4", "", PLANS.Health)], "each"),
    [
      ["register-1", "Inspection", false],
      ["register-4", "Health", true],
    ],
  ],
  [
    "a register that was emptied is let be",
    planRegisters(
      some("Inspection"),
      [
        kept("register-1", "Inspection", PLANS.Inspection),
        { ...kept("register-2", "", [""]), standing: registerOf(["Action"], [[null]]) },
      ],
      "each",
    ),
    [["register-1", "Inspection", true]],
  ],
])("%s", (_, registers, expected) => {
  expect(told(registers)).toEqual(expected);
});

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`Plan ${at + 1}`, [`Action of plan ${at + 1}`]]),
  );

test("ten sheets have a register each, eleven one for all", () => {
  expect(planRegisters(plansOf(many(10)), [], "each")).toHaveLength(10);
  expect(told(planRegisters(plansOf(many(11)), [], "each"))).toEqual([
    ["register", Object.keys(many(11)).join("+"), false],
  ]);
});

test("the eleventh sheet that came later stands in the last register, so that it is counted", () => {
  const standing = Object.entries(many(10)).map(([sheet, texts], at) =>
    kept(`register-${at + 1}` as RegisterKind, sheet, texts),
  );
  const registers = planRegisters(plansOf(many(11)), standing, "each");
  expect(registers).toHaveLength(10);
  expect(told(registers).at(-1)).toEqual(["register-10", "Plan 10+Plan 11", true]);
});
