import { missingRef } from "../../../../src/engine/validate/rules/missing-ref";
import { checkRule } from "../checkRule";

const numbered = ["1", "2", "3"].map((ref) => ({ ref, action: `Action ${ref}` }));

checkRule(missingRef, {
  finds: [
    ["one of four without a number", [...numbered, { action: "Review the panel" }], "No reference is given."],
  ],
  accepts: [
    ["numbers throughout", numbered],
    ["a plan without numbers", [{ action: "Review the panel" }, { action: "Train staff" }]],
    ["a plan that numbers only the first of each group", [{ ref: "1" }, {}, {}, { ref: "2" }, {}, {}]],
  ],
});
