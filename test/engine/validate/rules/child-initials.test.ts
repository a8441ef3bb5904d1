import { childInitials } from "../../../../src/engine/validate/rules/child-initials";
import { checkRule } from "../checkRule";

checkRule(childInitials, {
  finds: [
    [
      "a young person",
      { progress: "Plan shared with young person J.S. in May" },
      "It seems to name a child or a relative by initials.",
    ],
    [
      "a mother",
      { progress: "Visit to mother K. M." },
      "It seems to name a child or a relative by initials.",
    ],
  ],
  accepts: [
    ["an acronym", { progress: "Young person OOCD panel; child QA" }],
    ["the end of a sentence", { progress: "Each child. A. Price to report" }],
    ["a colleague's initials", { owners: ["J.S."] }],
  ],
});
