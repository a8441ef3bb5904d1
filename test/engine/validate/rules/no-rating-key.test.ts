import { noRatingKey } from "../../../../src/engine/validate/rules/no-rating-key";
import { checkRule } from "../checkRule";

checkRule(noRatingKey, {
  finds: [
    [
      "ratings and no key",
      [
        { action: "a", rag: "Red" },
        { action: "b", rag: "Green" },
      ],
      "Nothing on the sheet says what the ratings mean.",
    ],
  ],
  accepts: [
    ["a plan that says it", { actions: [{ rag: "Red" }], ragKey: [{ rating: "Red", meaning: "Late" }] }],
    ["a plan without ratings", { action: "Write the report" }],
    ["a word that is no rating", { rag: { unreadable: "Purple" } }],
    [
      "a second plan of a workbook that says it in the first",
      [
        { sheet: "A", actions: [{ rag: "Red" }], ragKey: [{ rating: "Red", meaning: "Late" }] },
        { sheet: "B", actions: [{ rag: "Red" }] },
      ],
    ],
  ],
});
