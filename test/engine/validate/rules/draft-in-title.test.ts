import { draftInTitle } from "../../../../src/engine/validate/rules/draft-in-title";
import { checkRule } from "../checkRule";

checkRule(draftInTitle, {
  finds: [["a draft", { actions: [{}], document: { draft: true } }, "The plan says that it is a draft."]],
  accepts: [["a plan that says nothing of it", { actions: [{}], document: { title: "Improvement plan" } }]],
});
