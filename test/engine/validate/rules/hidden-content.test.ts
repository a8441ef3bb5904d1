import { hiddenContent } from "../../../../src/engine/validate/rules/hidden-content";
import { checkRule } from "../checkRule";

const actions = [{ action: "Train staff", due: "2019-12-31" }];

checkRule(hiddenContent, {
  finds: [
    [
      "hidden rows",
      {
        actions: [{ action: "Train staff" }, { action: "Review" }],
        snapshot: { hiddenRows: new Set([4, 5]) },
      },
      "Hidden rows hold something: 5, 6.",
    ],
    [
      "a hidden column",
      { actions, snapshot: { hiddenColumns: new Set([8]) } },
      "A hidden column holds something: I.",
    ],
    [
      "a hidden sheet",
      [
        { actions, sheet: "Plan" },
        { actions, sheet: "Names", snapshot: { hidden: true } },
      ],
      "The sheet “Names” is hidden and holds something (from A1 on).",
    ],
  ],
  accepts: [
    ["hidden rows with nothing in them", { actions, snapshot: { hiddenRows: new Set([1, 2]) } }],
    ["all in view", { actions }],
  ],
});
