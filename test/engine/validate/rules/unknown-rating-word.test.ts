import { unknownRatingWord } from "../../../../src/engine/validate/rules/unknown-rating-word";
import { checkRule } from "../checkRule";

checkRule(unknownRatingWord, {
  finds: [["another word", { rag: { unreadable: "Purple" } }, "“Purple” is not read as a rating."]],
  accepts: [
    ["a rating", { rag: "Amber" }],
    ["an empty cell", { action: "Train staff" }],
  ],
});
