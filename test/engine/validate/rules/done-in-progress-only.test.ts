import { doneInProgressOnly } from "../../../../src/engine/validate/rules/done-in-progress-only";
import { checkRule } from "../checkRule";

checkRule(doneInProgressOnly, {
  finds: [
    [
      "a finished action in progress",
      { progress: "Completed - all staff trained", status: "in-progress" },
      "The progress says “Completed - all staff trained”, but the status is In progress.",
    ],
  ],
  accepts: [
    ["a finished action that is complete", { progress: "Completed", status: "complete" }],
    ["a part that is done", { progress: "Completed first draft, final to follow", status: "in-progress" }],
    [
      "a claim that is taken back",
      { progress: "Completed however this is still an issue", status: "in-progress" },
    ],
    ["something ongoing", { progress: "Completed, ongoing", status: "in-progress" }],
    ["what is not done", { progress: "Not completed", status: "in-progress" }],
    ["another sentence", { progress: "The complete set of forms was printed", status: "in-progress" }],
  ],
});
