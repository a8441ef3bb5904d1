import { brokenRefOrder } from "../../../../src/engine/validate/rules/broken-ref-order";
import { checkRule } from "../checkRule";

const numbered = (...refs: readonly string[]) => refs.map((ref) => ({ ref, action: `Action ${ref}` }));

checkRule(brokenRefOrder, {
  finds: [
    ["two that changed places", numbered("1", "2", "4", "3", "5", "6"), "“3” stands after “4”."],
    [
      "a row that was moved down",
      numbered("1.1", "1.2", "1.3", "2.1", "2.2", "1.4", "2.3"),
      "“1.4” stands after “2.2”.",
    ],
    ["letters behind", numbered("1a", "1c", "1b", "2a", "2b", "2c"), "“1b” stands after “1c”."],
  ],
  accepts: [
    ["ten after nine", numbered("1.8", "1.9", "1.10", "1.11", "1.12")],
    ["gaps, where finished ones were taken out", numbered("1", "4", "5", "9", "12")],
    ["numbering that begins anew", numbered("1", "2", "3", "1", "2", "3", "1", "2")],
    ["the newest on top", numbered("9", "8", "7", "6", "5", "4")],
    ["references without an order", numbered("Rec", "HoS", "x", "-", "5(c)(ii)", "iv")],
    ["few rows", numbered("2", "1")],
  ],
});
