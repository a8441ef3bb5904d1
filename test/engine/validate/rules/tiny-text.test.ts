import { lookKey } from "../../../../src/engine/model/snapshot";
import { tinyText } from "../../../../src/engine/validate/rules/tiny-text";
import { checkRule } from "../checkRule";

const sized = (points: number) => ({
  actions: [{ action: "Write the policy" }],
  snapshot: { fontSizes: new Map([[lookKey(4, 2), points]]) },
});

checkRule(tinyText, {
  finds: [["a text of four points", sized(4), "A text is smaller than 7 points."]],
  accepts: [
    ["a text of eight points", sized(8)],
    ["an empty cell", { actions: [{ action: "a" }], snapshot: { fontSizes: new Map([[lookKey(0, 0), 1]]) } }],
    ["a workbook whose sizes were not read", { action: "a" }],
  ],
});
