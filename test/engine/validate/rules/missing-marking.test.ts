import { missingMarking } from "../../../../src/engine/validate/rules/missing-marking";
import { checkRule, contextOf, noticedBy } from "../checkRule";

checkRule(missingMarking, {
  settings: { markings: ["OFFICIAL", "OFFICIAL-SENSITIVE"] },
  finds: [
    [
      "no marking",
      { action: "a" },
      "No protective marking stands on the sheet; it should be OFFICIAL or OFFICIAL-SENSITIVE.",
    ],
    [
      "another marking",
      { actions: [{}], document: { marking: "Confidential" } },
      "It is marked “Confidential”; it should be OFFICIAL or OFFICIAL-SENSITIVE.",
    ],
  ],
  accepts: [
    ["the marking", { actions: [{}], document: { marking: "OFFICIAL" } }],
    ["the marking in other letters", { actions: [{}], document: { marking: "Official - Sensitive" } }],
  ],
});

test("nothing is asked for where the settings name no marking", () => {
  const context = contextOf({ action: "a" });
  expect(noticedBy(missingMarking, context)).toEqual([]);
});
