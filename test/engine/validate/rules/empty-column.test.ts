import { emptyColumn } from "../../../../src/engine/validate/rules/empty-column";
import { checkRule } from "../checkRule";

checkRule(emptyColumn, {
  finds: [
    [
      "a rating column that nobody filled",
      { actions: [{ action: "Train staff" }, { action: "Review the panel" }], columns: ["rag"] },
      "The column “Rag” is empty for all 2 actions.",
    ],
    [
      "the same of a single action",
      { actions: [{ action: "Train staff" }], columns: ["progress"] },
      "The column “Progress” is empty for the one action.",
    ],
  ],
  accepts: [
    ["a column with one entry", [{ action: "Train staff", rag: "Red" }, { action: "Review the panel" }]],
    ["a plan without the column", { action: "Train staff" }],
  ],
});
