import { ratedCompleteButOpen } from "../../../../src/engine/validate/rules/rated-complete-but-open";
import { checkRule } from "../checkRule";

checkRule(ratedCompleteButOpen, {
  finds: [
    [
      "a Blue in progress",
      { rag: "Blue", status: { word: "in-progress", text: "Ongoing" } },
      "Rated Blue, which means complete, but the plan says “Ongoing”.",
    ],
  ],
  accepts: [
    ["a Blue without a word, which is complete", { rag: "Blue", progress: "Policy signed off" }],
    ["a Blue that is complete", { rag: "Blue", status: "complete" }],
    [
      "a Blue that means something else in the plan's key",
      { actions: [{ rag: "Blue", status: "not-started" }], ragKey: [{ rating: "Blue", meaning: "New" }] },
    ],
    ["a Green in progress", { rag: "Green", status: "in-progress" }],
  ],
});
