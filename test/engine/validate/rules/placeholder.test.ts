import { placeholder } from "../../../../src/engine/validate/rules/placeholder";
import { checkRule } from "../checkRule";

checkRule(placeholder, {
  finds: [
    ["a cell with nothing else", { resources: "TBC" }, "The cell says only “TBC”."],
    ["the same for the lead", { owners: ["to be confirmed"] }, "The cell says only “to be confirmed”."],
    [
      "a sign within a text",
      { detail: "Agree the protocol with XXX by the spring" },
      "A placeholder is left in: “Agree the protocol with XXX by the spring”.",
    ],
    [
      "question marks",
      { outcome: "Reduce re-offending by ??%" },
      "A placeholder is left in: “Reduce re-offending by ??%”.",
    ],
    ["a form's own words", { outcome: "[insert measure]" }, "A placeholder is left in: “[insert measure]”."],
  ],
  accepts: [
    ["a text", { detail: "Agree the protocol with police" }],
    ["words that hold such letters", { detail: "Exxon visit; the Foxx report; tbcare" }],
    ["a question", { detail: "Who moderates?" }],
    [
      "a completion date to be confirmed, which has a rule of its own",
      { due: { text: "TBC", kind: "unknown" } },
    ],
  ],
});
