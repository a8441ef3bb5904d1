import { greenWithoutProgress } from "../../../../src/engine/validate/rules/green-without-progress";
import { checkRule } from "../checkRule";

checkRule(greenWithoutProgress, {
  finds: [
    [
      "a Green with no progress",
      { rag: "Green", progress: "None" },
      "Rated Green, but the progress says “None”.",
    ],
    [
      "a Green that has not begun",
      { rag: "Green", progress: "Not yet started." },
      "Rated Green, but the progress says “Not yet started.”.",
    ],
  ],
  accepts: [
    [
      "a Green with progress",
      { rag: "Green", progress: "None of the visits were missed; two more are booked" },
    ],
    ["a Red with no progress, which has a rule of its own", { rag: "Red", progress: "None" }],
    ["an overdue Green, which is found already", { rag: "Green", progress: "None", due: "2019-07-31" }],
    ["a Green with an empty cell", { rag: "Green" }],
  ],
});
