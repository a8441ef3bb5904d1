import { doneInStatusOnly } from "../../../../src/engine/validate/rules/done-in-status-only";
import { checkRule } from "../checkRule";

checkRule(doneInStatusOnly, {
  finds: [
    [
      "a complete action that is under way",
      { status: { word: "complete", text: "Complete" }, progress: "Ongoing, two teams to follow" },
      "Marked complete (“Complete”), but the progress says “Ongoing, two teams to follow”.",
    ],
    [
      "a complete action that never began",
      { status: { word: "complete", text: "Complete" }, progress: "Not started" },
      "Marked complete (“Complete”), but the progress says “Not started”.",
    ],
  ],
  accepts: [
    [
      "a complete action with its story",
      { status: "complete", progress: "Started in May, signed off in July" },
    ],
    ["a complete action without a word", { status: "complete" }],
    ["an open action", { status: "in-progress", progress: "Ongoing" }],
  ],
});
