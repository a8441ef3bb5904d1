import { completeNotRatedSo } from "../../../../src/engine/validate/rules/complete-not-rated-so";
import { checkRule } from "../checkRule";

const blueKey = [
  { rating: "Green", meaning: "On track" },
  { rating: "Blue", meaning: "Complete" },
] as const;

checkRule(completeNotRatedSo, {
  finds: [
    [
      "a Red that is complete",
      { rag: "Red", status: { word: "complete", text: "Completed" } },
      "Complete (“Completed”), but rated Red.",
    ],
    [
      "a Green where the plan's key has Blue for it",
      { actions: [{ rag: "Green", status: { word: "complete", text: "Done" } }], ragKey: blueKey },
      "Complete (“Done”), but rated Green.",
    ],
  ],
  accepts: [
    ["a Green where the plan has no key", { rag: "Green", status: "complete" }],
    ["a Blue", { rag: "Blue", status: "complete" }],
    ["a complete action without a rating", { status: "complete" }],
    ["a Red in progress", { rag: "Red", status: "in-progress" }],
  ],
});
