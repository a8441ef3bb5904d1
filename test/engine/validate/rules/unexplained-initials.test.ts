import { unexplainedInitials } from "../../../../src/engine/validate/rules/unexplained-initials";
import { checkRule } from "../checkRule";

checkRule(unexplainedInitials, {
  finds: [
    ["two letters", { owners: ["KW"] }, "The plan nowhere says who KW is."],
    [
      "two people, each once",
      [{ owners: ["KW", "D.P."] }, { owners: ["KW"] }],
      "The plan nowhere says who KW and DP are.",
    ],
  ],
  accepts: [
    ["a name", { owners: ["Kim Webster"] }],
    ["initials of somebody who is named elsewhere", [{ owners: ["Kim Webster"] }, { owners: ["KW"] }]],
    ["what stands for no person", { owners: ["GP", "HR", "IT"] }],
    ["a longer short form, which is looked at with the others", { owners: ["OMT"] }],
    ["no lead", {}],
  ],
});
