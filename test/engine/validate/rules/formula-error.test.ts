import { formulaError } from "../../../../src/engine/validate/rules/formula-error";
import { checkRule } from "../checkRule";

checkRule(formulaError, {
  finds: [["a lost reference", { resources: "#REF!" }, "A formula gives #REF! here."]],
  accepts: [
    ["a text about it", { progress: "The #REF! in the old sheet was repaired" }],
    ["a hash", { ref: "#7" }],
  ],
});
