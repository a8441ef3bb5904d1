import { noRating } from "../../../../src/engine/validate/rules/no-rating";
import { checkRule } from "../checkRule";

const other = { action: "Train all case managers", rag: "Red" } as const;

checkRule(noRating, {
  finds: [
    ["an open action among rated ones", [other, { action: "Review the panel" }], "No rating is given."],
  ],
  accepts: [
    ["a rated action", other],
    ["one rated by colour alone, which has a rule of its own", [other, { rag: { fill: "Green" } }]],
    ["a word that is no rating, which has a rule of its own", [other, { rag: { unreadable: "Purple" } }]],
    ["a complete action", [other, { action: "Review the panel", status: "complete" }]],
  ],
});
