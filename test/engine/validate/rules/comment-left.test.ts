import { commentLeft } from "../../../../src/engine/validate/rules/comment-left";
import { checkRule } from "../checkRule";

const comment = { at: { sheet: "Plan", row: 4, column: 2 }, text: "Is this right?" };

checkRule(commentLeft, {
  finds: [
    ["a comment", { actions: [{}], snapshot: { comments: [comment] } }, "A comment is left here."],
    [
      "comments",
      { actions: [{}], snapshot: { comments: [comment, comment] } },
      "2 comments are left on this sheet.",
    ],
  ],
  accepts: [["a sheet without", { actions: [{}] }]],
});
