import { repeatedAction } from "../../../../src/engine/validate/rules/repeated-action";
import { checkRule } from "../checkRule";

const long = "Develop a training programme for all panel members";

checkRule(repeatedAction, {
  finds: [
    [
      "the same action under two recommendations",
      [
        { action: long, group: "6" },
        { action: `${long} `, group: "7" },
      ],
      "“Develop a training programme for all panel members” stands at C5 already.",
    ],
    [
      "the same action on two sheets, once",
      [
        { sheet: "2018", actions: [{ action: long }] },
        { sheet: "2019", actions: [{ action: long }] },
      ],
      "“Develop a training programme for all panel members” stands at 2018 C5 already.",
    ],
  ],
  accepts: [
    ["different actions", [{ action: long }, { action: `${long} by June` }]],
    ["short texts that are alike by chance", [{ action: "Training" }, { action: "Training" }]],
  ],
});
