import { redWithoutProgress } from "../../../../src/engine/validate/rules/red-without-progress";
import { checkRule } from "../checkRule";

const other = { rag: "Green", progress: "Two of three teams trained" } as const;

checkRule(redWithoutProgress, {
  finds: [
    ["a Red with an empty cell", [other, { rag: "Red" }], "Rated Red, and the progress is empty."],
    [
      "a Red with “None”",
      [other, { rag: "Red", progress: "None" }],
      "Rated Red, and the progress says “None”.",
    ],
  ],
  accepts: [
    ["a Red with progress", { rag: "Red", progress: "Escalated to the board on 3 July" }],
    [
      "a Red with an update beneath it",
      [other, { rag: "Red", updates: [{ text: "Escalated", date: "2019-07-03" }] }],
    ],
    ["an Amber with an empty cell", [other, { rag: "Amber" }]],
    ["a plan without progress anywhere", { rag: "Red" }],
  ],
});
