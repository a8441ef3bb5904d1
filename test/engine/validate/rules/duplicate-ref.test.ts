import { duplicateRef } from "../../../../src/engine/validate/rules/duplicate-ref";
import { checkRule } from "../checkRule";

checkRule(duplicateRef, {
  finds: [
    [
      "the same number twice",
      [{ ref: "1.2" }, { ref: "1.3" }, { ref: "1.2" }],
      "The reference “1.2” stands at A5 already.",
    ],
    [
      "letter case apart",
      [{ ref: "5(c)" }, { ref: "5(C)" }, { ref: "5(d)" }],
      "The reference “5(C)” stands at A5 already.",
    ],
  ],
  accepts: [
    ["different numbers", [{ ref: "1.1" }, { ref: "1.10" }]],
    [
      "numbers that begin anew under each recommendation",
      [
        { ref: "1", group: "A" },
        { ref: "1", group: "B" },
      ],
    ],
    [
      "the recommendation's number at each of its actions",
      ["1", "1", "2", "2", "3", "3"].map((ref) => ({ ref })),
    ],
    ["actions without numbers", [{}, {}]],
  ],
});
